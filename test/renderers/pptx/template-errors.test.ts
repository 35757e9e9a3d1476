import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { TemplateError } from "../../../src/renderers/ooxml/package/template-error";
import type { TemplateProblem } from "../../../src/renderers/ooxml/package/template-problem";
import { templateMessage } from "../../../src/i18n/documents/template-messages";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { cityPresentation } from "./city-presentation";

const report = buildReport(reportInput());

const problemOf = async (
  template: Uint8Array,
): Promise<TemplateProblem | undefined> => {
  try {
    await renderPptx(report, { pictures: new Map(), colors: [], template });
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error.reason;
    throw error;
  }
};

/** A compound file that names a stream. */
const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);

const changed = (part: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(cityPresentation()), [part]: strToU8(text) });

describe("a file that can't be a template", () => {
  it.each<[TemplateProblem, () => Uint8Array | Promise<Uint8Array>]>([
    ["notOffice", () => strToU8("not an Office file")],
    ["notOffice", () => new Uint8Array()],
    ["notOffice", () => zipSync({ "readme.txt": strToU8("zip") })],
    ["notOffice", () => cityPresentation().slice(0, 400)],
    ["password", () => compoundFile("EncryptedPackage")],
    ["oldFormat", () => compoundFile("PowerPoint Document")],
    ["otherKind", () => renderXlsx(report)],
    ["macros", () => cityPresentation({ mainType: ".macroEnabled.main+xml" })],
    ["macros", () => changed("ppt/vbaProject.bin", "macro")],
    [
      "strict",
      () =>
        changed(
          "_rels/.rels",
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>`,
        ),
    ],
    ["damaged", () => changed("ppt/presentation.xml", "<p:presentation")],
    ["damaged", () => changed("ppt/slideLayouts/slideLayout1.xml", "<")],
    ["noLayouts", () => cityPresentation({ hasLayouts: false })],
  ])("is refused: %s", async (problem, template) => {
    expect(await problemOf(await template())).toBe(problem);
  });

  it("that would fill the memory is refused before it is unpacked", async () => {
    const bomb = zipSync({
      ...unzipSync(cityPresentation()),
      "ppt/media/large.bin": new Uint8Array(201 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await problemOf(bomb)).toBe("tooLarge");
  });

  it("is told in words that say what to do", () => {
    expect(templateMessage("password", "pptx", "ja")).toBe(
      "ひな形にパスワードがかかっているため、開けません。PowerPointでパスワードを外して保存し直したファイルを選んでください。",
    );
    expect(templateMessage("macros", "docx", "en")).toContain(
      "save it as a Word document (.docx)",
    );
  });
});
