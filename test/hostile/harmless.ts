import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { Window } from "happy-dom";
import { expect } from "vitest";
import { readCsv } from "../renderers/csv/read-csv";
import { officeErrors } from "../support/office-errors";

/** A page without anything that runs, loads or leads elsewhere. @returns its words */
export const harmlessHtml = async (bytes: Uint8Array): Promise<string> => {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(
    strFromU8(bytes),
    "text/html",
  );
  expect(
    page.querySelectorAll("script, iframe, object, embed, form, base"),
  ).toHaveLength(0);
  const attributes = Array.from(page.querySelectorAll("*")).flatMap((element) =>
    Array.from(element.attributes).map(
      ({ name, value }) => [name, String(value)] as const,
    ),
  );
  expect(attributes.filter(([name]) => name.startsWith("on"))).toEqual([]);
  const addresses = attributes.filter(([name]) =>
    ["href", "src", "action", "srcset", "xlink:href"].includes(name),
  );
  expect(
    addresses.filter(
      ([, value]) =>
        !/^(?:#|https:\/\/city\.cybozu\.com\/|data:image\/)/u.test(value),
    ),
  ).toEqual([]);
  const words = (page.body.textContent ?? "").replaceAll(/\s+/gu, " ");
  await window.happyDOM.close();
  return words;
};

/** A file that opens, without formulas, fields and links elsewhere. @returns its words without spaces */
export const harmlessOffice = async (
  bytes: Uint8Array,
  format: "pptx" | "docx" | "xlsx",
): Promise<string> => {
  expect(await officeErrors(bytes, format)).toEqual([]);
  let words = "";
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    expect(name).not.toMatch(/\.\.|^\/|\\|vba|activeX|oleObject/u);
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = strFromU8(part);
    const tree = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(`${name}: ${message}`);
      },
    }).parseFromString(text, "text/xml");
    words += tree.documentElement?.textContent ?? "";
    if (name.endsWith(".rels")) {
      for (const [, target = ""] of text.matchAll(
        /TargetMode="External"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*TargetMode="External"/gu,
      )) {
        if (target) expect(target).toMatch(/^https:\/\/city\.cybozu\.com\//u);
      }
    }
    if (name.startsWith("xl/worksheets/")) expect(text).not.toMatch(/<f[ >]/u);
    for (const [, field = ""] of text.matchAll(
      /<w:instrText[^>]*>([^<]*)</gu,
    )) {
      expect(field.trim()).toMatch(
        /^(?:TOC|PAGE|NUMPAGES|PAGEREF|SEQ|STYLEREF|HYPERLINK \\l)/u,
      );
    }
  }
  return words.replaceAll(/\s+/gu, "");
};

/** A table with as many fields in every line, none of them a formula. */
export const harmlessCsv = (bytes: Uint8Array): void => {
  const [head = [], ...lines] = readCsv(strFromU8(bytes));
  for (const line of lines) expect(line).toHaveLength(head.length);
  expect(
    [head, ...lines].flat().filter((field) => /^[=+@\t\r]|^-\D/u.test(field)),
  ).toEqual([]);
};
