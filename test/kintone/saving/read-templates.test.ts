import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTemplates } from "../../../src/kintone/attachments/read-templates";
import type { AttachmentPlace } from "../../../src/kintone/attachments/record-attachments";
import type { Settings } from "../../../src/settings/settings";
import type { SaveSystem } from "./save-system";
import { startSaveSystem } from "./save-system";

let system: SaveSystem;

beforeAll(async () => {
  system = await startSaveSystem();
});

afterAll(() => system.close());

/** A record with files in its field for templates. */
const withTemplates = async (
  ...names: readonly string[]
): Promise<AttachmentPlace> => {
  const field = system.settings.sources.summaries?.fields.templates ?? "";
  const place = { ...(await system.newRecord()), field };
  for (const name of names) await system.addFile(place, name);
  return place;
};

const read = async (
  recordId: string | undefined,
  documentTemplates: Settings["documentTemplates"] = {},
) => {
  const { client } = await system.newRecord();
  const templates = await readTemplates({
    settings: { ...system.settings, documentTemplates },
    connect: () => client,
    kinds: ["pptx", "docx", "logo"],
    recordId,
  });
  return Object.entries(templates).map(([kind, { name, bytes }]) => [
    kind,
    name,
    Buffer.from(bytes).toString("utf8"),
  ]);
};

describe("the city's own files for documents", () => {
  it("are the first of their kind on the record, whatever else is there", async () => {
    const { recordId } = await withTemplates(
      "読んでください.txt",
      "表紙.PPTX",
      "別の.pptx",
      "庁内.docx",
    );
    expect(await read(recordId)).toEqual([
      ["pptx", "表紙.PPTX", "表紙.PPTX"],
      ["docx", "庁内.docx", "庁内.docx"],
    ]);
  });

  it("come from the record in the settings where the summary has none", async () => {
    const common = await withTemplates("共通.pptx", "共通.docx");
    const own = await withTemplates("この年.docx");
    expect(await read(own.recordId, { recordId: common.recordId })).toEqual([
      ["docx", "この年.docx", "この年.docx"],
      ["pptx", "共通.pptx", "共通.pptx"],
    ]);
    expect(await read(undefined, { recordId: common.recordId })).toHaveLength(
      2,
    );
  });

  it("include the logo: a picture whose name begins so", async () => {
    const { recordId } = await withTemplates(
      "写真.png",
      "市のロゴ.png",
      "ロゴ.svg",
      "ﾛｺﾞ（横）.JPG",
    );
    expect(await read(recordId)).toEqual([
      ["logo", "ﾛｺﾞ（横）.JPG", "ﾛｺﾞ（横）.JPG"],
    ]);
  });

  it("are taken with a wrong ending too, so that it can be said what is wrong", async () => {
    const { recordId } = await withTemplates("マクロ.pptm");
    expect(await read(recordId)).toEqual([
      ["pptx", "マクロ.pptm", "マクロ.pptm"],
    ]);
  });

  it("are none without files, or without a record", async () => {
    const { recordId } = await withTemplates();
    expect(await read(recordId)).toEqual([]);
    expect(await read(undefined)).toEqual([]);
  });

  it("stop the document when their record is gone", async () => {
    await expect(read(undefined, { recordId: "9999" })).rejects.toMatchObject({
      code: "templatesNotFound",
    });
  });
});
