import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { unknownTagMessages } from "../../src/i18n/documents/unknown-tag-messages";
import { makeDocument } from "../../src/renderers/make-document";
import { unknownTagsOf } from "../../src/renderers/unknown-tags-of";
import { cityTemplate, paragraphXml } from "./docx/city-template";
import { report } from "./docx/docx-report";
import { cityPresentation } from "./pptx/city-presentation";

const word = cityTemplate({
  body: [
    paragraphXml("{{題名}} {{tilte}} {{|章:detail|}}"),
    paragraphXml("{{tilte}} ｛｛会計年度｝｝ {{章:nothing}}"),
    paragraphXml("{{目次}}{{年度まとめ}}"),
  ].join(""),
});

it("names tags of a Word file that no document fills, each once a place", () => {
  expect(unknownTagsOf(word, "docx").map(({ tag }) => tag)).toEqual([
    "{{tilte}}",
    "｛｛会計年度｝｝",
    "{{章:nothing}}",
  ]);
});

/** The first slide with other words in the place of its first text. */
const withText = (text: string): Uint8Array => {
  const files = unzipSync(cityPresentation());
  const [name = ""] = Object.keys(files)
    .filter((each) => /slides\/[^/]+\.xml$/u.test(each))
    .sort();
  const slide = strFromU8(files[name] ?? new Uint8Array());
  files[name] = strToU8(
    slide.replace(/<a:t>[^<]*<\/a:t>/u, `<a:t>${text}</a:t>`),
  );
  return zipSync(files);
};

it("names the slide of a presentation, whose tags of chapters mean nothing", () => {
  expect(unknownTagsOf(cityPresentation(), "pptx")).toEqual([
    { tag: "{{知らない}}", place: { kind: "slide", number: 1 } },
  ]);
  const found = unknownTagsOf(withText("{{公表日}} {{目次}}"), "pptx");
  expect(found.map(({ tag }) => tag)).toContain("{{目次}}");
  expect(found.map(({ tag }) => tag)).not.toContain("{{公表日}}");
  const [sentence = ""] = unknownTagMessages(found, "pptx", "ja");
  expect(sentence).toContain("枚目のスライドの {{目次}}");
  expect(sentence).toContain("使えるのは {{題名}}、");
});

it("whoever saves a document is told, and nothing when all tags are known", async () => {
  const noticesOn = async (template: Uint8Array) => {
    const file = await makeDocument("docx", {
      report,
      colors: [],
      recordUrl: () => "",
      pictures: () => Promise.resolve(new Map()),
      template: () => Promise.resolve({ name: "様式.docx", bytes: template }),
    });
    return file.notices.filter((notice) => notice.includes("目印"));
  };
  expect(await noticesOn(word)).toEqual([
    expect.stringContaining("本文の {{tilte}}、本文の ｛｛会計年度｝｝"),
  ]);
  const known = cityTemplate({ body: paragraphXml("{{題名}}{{年度まとめ}}") });
  expect(await noticesOn(known)).toEqual([]);
});
