import { readXlsx } from "hucre";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DocumentFormat } from "../../src/i18n/documents/format-messages";
import {
  DOCUMENT_FORMATS,
  formatsOfEdition,
} from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import { buildReport } from "../../src/report/build-report";
import type { Edition } from "../../src/report/edition";
import type { ReportInput } from "../../src/report/report-input";
import { reportInput, summary as written } from "../report/fixture";
import { activity, meeting } from "../report/record-builders";
import { officeErrors } from "../support/office-errors";
import { cityTemplate, paragraphXml } from "./docx/city-template";
import { cityPresentation } from "./pptx/city-presentation";
import { partsOf } from "./search-parts";
import { UPRIGHT_PHOTO } from "./turned-photos";

/** Nothing that holds it may leave the building. */
const SECRET = /秘匿|secret/iu;

const HIDDEN_PHOTO = new Uint8Array([
  ...UPRIGHT_PHOTO,
  ...strToU8("secret-photo"),
]);

const secretPhoto = {
  fileKey: "secret-photo-key",
  name: "秘匿写真.jpg",
  contentType: "image/jpeg",
  size: 1,
};

/** Every text of a record that may not be published, everyone's name, and where texts were written. */
const input = (part?: ReportInput["part"]): ReportInput => {
  const meetings = ["2022-07-05", "2022-08-02", "2022-09-06"].map(
    (day, index) => {
      const held = meeting(day, "部長級", "a", {
        theme: index === 0 ? "庁内連携" : `秘匿テーマ${index}`,
        isThemePublished: index === 0,
        voice: `秘匿の声${index}`,
        status: index === 2 ? "cancelled" : "held",
      });
      return {
        ...held,
        recordId: `secret-meeting-${index}`,
        attendances: held.attendances.map((attendance) => ({
          ...attendance,
          person: { code: `secret-code-${index}`, name: `秘匿 太郎${index}` },
          division: "秘匿課",
        })),
      };
    },
  );
  const activities = ["研修", "ワーキンググループ支援", "相談案件"].flatMap(
    (section, index) => [
      activity(section, "2022-05-10", {
        recordId: `secret-activity-${index}`,
        title: "公表する題名",
        summaryLine: "研修一",
      }),
      activity(section, "2022-05-11", {
        title: "秘匿の題名",
        content: "秘匿の中身",
        remark: "秘匿の備考",
        isPublished: false,
        summaryLine: "研修一",
        photos: [secretPhoto],
      }),
    ],
  );
  const all = reportInput({
    meetings,
    activities,
    summary: {
      ...written,
      recordId: "secret-summary",
      commentary: written.commentary.map((each, index) => ({
        ...each,
        rowId: `secret-text-${index}`,
      })),
      goodPractices: written.goodPractices.map((each, index) => ({
        ...each,
        rowId: `secret-practice-${index}`,
        photos: [secretPhoto],
      })),
    },
  });
  return part === undefined ? all : { ...all, part };
};

const PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>秘匿の旧題名</dc:title><dc:creator>秘匿 作成者</dc:creator><cp:lastModifiedBy>秘匿 更新者</cp:lastModifiedBy></cp:coreProperties>`;
const MORE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Manager>秘匿 課長</Manager><Company>秘匿市</Company></Properties>`;

/** A city's file as Office saves it: with the names of who made it. */
const signed = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const text = (name: string) =>
    new TextDecoder().decode(parts[name] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(
      text("[Content_Types].xml").replace(
        "</Types>",
        `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
      ),
    ),
    "_rels/.rels": strToU8(
      text("_rels/.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      ),
    ),
    "docProps/core.xml": strToU8(PROPERTIES),
    "docProps/app.xml": strToU8(MORE),
  });
};

const TEMPLATES = {
  docx: signed(cityTemplate({ body: paragraphXml("{{年度まとめ}}") })),
  pptx: signed(cityPresentation()),
};

const made = (
  format: DocumentFormat,
  edition: Edition,
  {
    onTemplate = false,
    part,
  }: {
    readonly onTemplate?: boolean;
    readonly part?: ReportInput["part"];
  } = {},
) =>
  makeDocument(format, {
    report: buildReport({ ...input(part), edition }),
    colors: [],
    recordUrl: (source, recordId) =>
      `https://secret.cybozu.com/k/${source}/show#record=${recordId}`,
    pictures: () =>
      Promise.resolve(
        new Map([
          [
            secretPhoto.fileKey,
            { contentType: "image/jpeg", bytes: HIDDEN_PHOTO },
          ],
        ]),
      ),
    template: (kind) =>
      Promise.resolve(
        onTemplate ? { name: kind, bytes: TEMPLATES[kind] } : undefined,
      ),
  });

/** Formats that tell more than figures. */
const HAS_TEXTS: readonly DocumentFormat[] = [
  "pptx",
  "docx",
  "xlsx",
  "html",
  "opendata",
];

const cases = [
  ...DOCUMENT_FORMATS.map((format) => [format, false] as const),
  ["docx", true] as const,
  ["pptx", true] as const,
];

const internalCases = cases.filter(
  ([format]) =>
    HAS_TEXTS.includes(format) && formatsOfEdition("internal").includes(format),
);

describe("the public edition", () => {
  it.each(cases)(
    "holds in no byte a name, a code, a host or a text that is not marked: %s, on a city's file: %s",
    async (format, onTemplate) => {
      const { bytes, name } = await made(format, "public", { onTemplate });
      const parts = partsOf(bytes, name);
      expect(parts.filter(({ text }) => SECRET.test(text))).toEqual([]);
      const all = parts.map(({ text }) => text).join("");
      expect(all).toContain("研修一");
      if (HAS_TEXTS.includes(format)) expect(all).toContain("公表する題名");
      expect(
        all.match(/(予約の|中止の|未分類の|庁内用|庁内版|記録一覧).{0,20}/u),
      ).toBeNull();
    },
  );

  it.each(["docx", "pptx", "xlsx"] as const)(
    "names the division as who made the file, and its own title: %s",
    async (format) => {
      for (const onTemplate of format === "xlsx" ? [false] : [false, true]) {
        const { bytes } = await made(format, "public", { onTemplate });
        const core = new TextDecoder().decode(
          unzipSync(bytes)["docProps/core.xml"],
        );
        expect(core).toContain(`<dc:creator>${division()}</dc:creator>`);
        expect(core).toContain(`<cp:lastModifiedBy>${division()}<`);
        expect(core).toContain("補佐官活動まとめ");
      }
    },
  );
});

const division = (): string => {
  const { summary } = input();
  if (summary?.division === undefined) {
    throw new Error("The fixture has a division.");
  }
  return summary.division;
};

describe("the internal edition", () => {
  it.each(internalCases)(
    "tells every title and says for whom it is on every page: %s, on a city's file: %s",
    async (format, onTemplate) => {
      const { bytes, name } = await made(format, "internal", { onTemplate });
      const parts = partsOf(bytes, name);
      const all = parts.map(({ text }) => text).join("");
      expect(all).toContain("秘匿テーマ1【非掲載】");
      expect(all).toContain("秘匿の題名【非掲載】");
      expect(all).toContain("秘匿 太郎1");
      expect(all).toContain("秘匿課");
      await expectMarked(format, bytes, "庁内用");
      expect(name).toContain("（庁内版）");
      if (format !== "html")
        expect(await officeErrors(bytes, format)).toEqual([]);
    },
  );

  it.each(internalCases)(
    "is all there is of a part of the records, and every page says of which: %s, on a city's file: %s",
    async (format, onTemplate) => {
      const { bytes, name } = await made(format, "public", {
        onTemplate,
        part: { adviser: "甲" },
      });
      expect(name).toContain("（庁内版）");
      await expectMarked(
        format,
        bytes,
        "庁内用 補佐官「甲」の記録だけを集計しています。全体の数値ではありません。",
      );
    },
  );
});

/** Every page of paper, or every slide. */
const expectMarked = async (
  format: DocumentFormat,
  bytes: Uint8Array,
  marking: string,
): Promise<void> => {
  const parts = partsOf(bytes, "").map(({ name, text }) => ({
    name,
    text: text.replaceAll("　", " "),
  }));
  const named = (pattern: RegExp) =>
    parts.filter(({ name }) => pattern.test(name));
  if (format === "html") {
    const [{ text = "" } = {}] = parts;
    expect(text).toContain(`<p class="marking">${marking}</p>`);
    expect(text).toMatch(/@page \{ @top-left \{ content: "庁内用/u);
    return;
  }
  if (format === "xlsx") {
    const { sheets } = await readXlsx(bytes);
    const headers = named(/worksheets\/sheet\d+\.xml$/u).map(
      ({ text }) => /<oddHeader>(.*?)<\/oddHeader>/u.exec(text)?.[1],
    );
    expect(headers).toHaveLength(sheets.length);
    for (const header of headers) expect(header).toContain(`&C${marking}`);
    return;
  }
  const pages =
    format === "pptx"
      ? named(/slides\/slide\d+\.xml$/u)
      : named(/word\/header\d*\.xml$/u);
  expect(pages.length).toBeGreaterThan(1);
  for (const { text, name } of pages) expect(text, name).toContain(marking);
  if (format !== "docx") return;
  // A page without a header of its own would have none.
  const [document] = named(/word\/document\.xml$/u);
  const kinds = [
    ...(document?.text.matchAll(/<w:headerReference [^>]*w:type="(\w+)"/gu) ??
      []),
  ].map(([, kind]) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["default", "first"]));
};
