import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/renderers/make-document";
import { plainPicture } from "../../src/renderers/pictures/plain-picture";
import { buildReport } from "../../src/report/build-report";
import { reportInput } from "../report/fixture";
import { officeErrors } from "../support/office-errors";

const logo = new Uint8Array(
  readFileSync(
    new URL("../../scripts/sample/organisation.png", import.meta.url),
  ),
);
/** What documents hold of it. */
const plain = Buffer.from(plainPicture(logo) ?? []);

const make = (
  format: Parameters<typeof makeDocument>[0],
  bytes: Uint8Array<ArrayBuffer>,
) =>
  makeDocument(format, {
    report: buildReport({ ...reportInput(), city: { name: "宝町市" } }),
    colors: [],
    recordUrl: () => "",
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve(undefined),
    logo: () => Promise.resolve({ name: "ロゴ.png", bytes }),
  });

describe("the logo of a city", () => {
  it.each(["pptx", "docx", "xlsx"] as const)(
    "is once in the package of %s, and has words in its place",
    async (format) => {
      const { bytes, notices } = await make(format, logo);
      const parts = Object.entries(unzipSync(bytes));
      const same = parts.filter(([, part]) => plain.equals(part));
      expect(same).toHaveLength(1);
      expect(notices.join()).not.toContain("ロゴ");
      expect(await officeErrors(bytes, format)).toEqual([]);
      const told = parts.filter(
        ([name, part]) =>
          name.endsWith(".xml") &&
          Buffer.from(part).toString().includes("宝町市のロゴ"),
      );
      expect(told.length).toBeGreaterThan(0);
    },
  );

  it("stands over the title of the web document", async () => {
    const { bytes } = await make("html", logo);
    const cover = /<header class="cover">(.*?)<h1>/su.exec(
      new TextDecoder().decode(bytes),
    );
    expect(cover?.[1]).toContain('alt="宝町市のロゴ"');
    expect(cover?.[1]).toContain(plain.toString("base64"));
  });

  it("that can't be read is left out of a document that says so", async () => {
    const { notices } = await make("docx", new TextEncoder().encode("GIF?"));
    expect(notices.join()).toContain(
      "ロゴ「ロゴ.png」を画像として読み取れない",
    );
  });
});
