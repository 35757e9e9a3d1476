import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTemplate } from "../../../../src/renderers/ooxml/package/read-template";
import { TemplateError } from "../../../../src/renderers/ooxml/package/template-error";
import type { TemplateKind } from "../../../../src/domain/template-kind";
import type { TemplateProblem } from "../../../../src/renderers/ooxml/package/template-problem";
import { cityTemplate, paragraphXml } from "../../docx/city-template";
import { cityPresentation } from "../../pptx/city-presentation";

const OFFICE = "application/vnd.openxmlformats-officedocument";

const document = (type?: string): Uint8Array =>
  cityTemplate({
    body: paragraphXml("{{title}}"),
    ...(type === undefined ? {} : { type }),
  });

const base = { pptx: cityPresentation(), docx: document() };

const MAIN = { pptx: "ppt/presentation.xml", docx: "word/document.xml" };

/** The file with other parts; undefined takes one away. */
const changed = (
  kind: TemplateKind,
  parts: Readonly<Record<string, string | undefined>>,
): Uint8Array => {
  const files = unzipSync(base[kind]);
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) delete files[name];
    else files[name] = strToU8(text);
  }
  return zipSync(files);
};

const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;

const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Buffer.from(stream, "utf16le"),
  ]);

const problemOf = (bytes: Uint8Array, kind: TemplateKind): TemplateError => {
  try {
    readTemplate(bytes, kind);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error("The file was taken as a template.");
};

const KINDS = ["pptx", "docx"] as const;

describe.each(KINDS)("a %s template", (kind) => {
  it("is opened with the name of its main part", async () => {
    const { file, mainPart } = readTemplate(base[kind], kind);
    expect(mainPart).toBe(MAIN[kind]);
    expect(unzipSync(await file.toBytes())).toEqual(unzipSync(base[kind]));
  });

  it("may have its main part anywhere", () => {
    const parts = unzipSync(base[kind]);
    const main = new TextDecoder().decode(parts[MAIN[kind]]);
    const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
    const moved = changed(kind, {
      [MAIN[kind]]: undefined,
      "office/main2.xml": main,
      "[Content_Types].xml": types.replace(MAIN[kind], "office/main2.xml"),
      "_rels/.rels": relationships(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "/office/main2.xml",
      ),
    });
    expect(readTemplate(moved, kind).mainPart).toBe("office/main2.xml");
  });

  const problems: readonly (readonly [
    TemplateProblem,
    string,
    () => Uint8Array,
  ])[] = [
    ["notOffice", "no zip", () => strToU8("text")],
    ["notOffice", "nothing", () => new Uint8Array()],
    ["notOffice", "cut short", () => base[kind].slice(0, 300)],
    [
      "notOffice",
      "no types",
      () => changed(kind, { "[Content_Types].xml": undefined }),
    ],
    [
      "notOffice",
      "no relationships",
      () => changed(kind, { "_rels/.rels": undefined }),
    ],
    [
      "notOffice",
      "no main part",
      () => changed(kind, { "_rels/.rels": relationships("a/thumbnail", "a") }),
    ],
    ["password", "encrypted", () => compoundFile("EncryptedPackage")],
    ["oldFormat", "of Office 2003", () => compoundFile("WordDocument")],
    [
      "otherKind",
      "the other kind",
      () => base[kind === "pptx" ? "docx" : "pptx"],
    ],
    [
      "macros",
      "a project of macros",
      () => changed(kind, { "word/vbaProject.bin": "macro" }),
    ],
    [
      "strict",
      "Strict Open XML",
      () =>
        changed(kind, {
          "_rels/.rels": relationships(
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
            MAIN[kind],
          ),
        }),
    ],
    [
      "damaged",
      "a main part that is no XML",
      () => changed(kind, { [MAIN[kind]]: "<a><b></a>" }),
    ],
    [
      "damaged",
      "a main part that is missing",
      () => changed(kind, { [MAIN[kind]]: undefined }),
    ],
    [
      "damaged",
      "types that are no XML",
      () => changed(kind, { "[Content_Types].xml": "<Types" }),
    ],
  ];

  it.each(problems)("is refused as %s: %s", (problem, _, bytes) => {
    const { reason, kind: wanted } = problemOf(bytes(), kind);
    expect(reason).toBe(problem);
    expect(wanted).toBe(kind);
  });
});

describe("files that count as documents", () => {
  it.each([
    ["template", cityPresentation({ mainType: ".template.main+xml" })],
    ["show", cityPresentation({ mainType: ".slideshow.main+xml" })],
  ])("a PowerPoint %s becomes a presentation", (_, bytes) => {
    const { file, mainPart } = readTemplate(bytes, "pptx");
    expect(file.contentType(mainPart)).toBe(
      `${OFFICE}.presentationml.presentation.main+xml`,
    );
  });

  it("a Word template becomes a document", () => {
    const dotx = document(`${OFFICE}.wordprocessingml.template.main+xml`);
    const { file, mainPart } = readTemplate(dotx, "docx");
    expect(file.contentType(mainPart)).toBe(
      `${OFFICE}.wordprocessingml.document.main+xml`,
    );
  });

  it.each([
    [
      "pptx",
      cityPresentation({ mainType: ".presentation.macroEnabled.main+xml" }),
    ],
    [
      "docx",
      document("application/vnd.ms-word.document.macroEnabled.main+xml"),
    ],
  ] as const)("one with macros does not: %s", (kind, bytes) => {
    expect(problemOf(bytes, kind).reason).toBe("macros");
  });
});

it("a template that would fill the memory is refused before it is unpacked", () => {
  const bomb = zipSync({
    ...unzipSync(base.docx),
    "word/media/a.bin": new Uint8Array(201 * 1024 * 1024),
  });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(problemOf(bomb, "docx").reason).toBe("tooLarge");
});

describe("what is not content of a template", () => {
  const read = (bytes: Uint8Array) => readTemplate(bytes, "docx").file;

  it("is an entry that would leave the folder: it is not taken along", () => {
    const file = read(
      changed("docx", { "../evil.xml": "<a/>", "/etc/evil": "x" }),
    );
    expect(file.names.filter((name) => name.includes("evil"))).toEqual([]);
  });

  it("is a document type, in any part: the file is refused", () => {
    const bytes = changed("docx", {
      "word/other.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    });
    expect(problemOf(bytes, "docx").reason).toBe("damaged");
  });

  it("is an entry whose content is another than the file says: it is refused", () => {
    const stored = zipSync(unzipSync(base.docx), { level: 0 });
    const text = Buffer.from(stored).indexOf("{{title}}");
    stored[text] = 0x5b;
    expect(problemOf(stored, "docx").reason).toBe("damaged");
  });

  it("is what is fetched from elsewhere: it is taken out, words and web addresses stay", async () => {
    const other = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`;
    const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const r =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const link = (id: string, words: string) =>
      `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`;
    const file = read(
      changed("docx", {
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${other("rId90", "hyperlink", "https://www.city.example.jp/")}${other("rId91", "hyperlink", "file://server/share/x")}${other("rId92", "image", "http://tracker.example/x.png")}</Relationships>`,
        "word/document.xml": `<w:document xmlns:w="${w}" xmlns:r="${r}" xmlns:a="urn:a"><w:body>${link("rId90", "市のページ")}${link("rId91", "共有")}<w:p><a:blip r:link="rId92"/></w:p></w:body></w:document>`,
      }),
    );
    const kept = file.relationships("word/document.xml");
    expect(kept.map(({ target }) => target)).toEqual([
      "https://www.city.example.jp/",
    ]);
    const written = Buffer.from(
      unzipSync(await file.toBytes())["word/document.xml"] ?? [],
    ).toString("utf8");
    expect(written).toContain("共有");
    expect(written).not.toMatch(/rId9[12]/u);
  });

  it("is who worked on a document: comments and history go, changes count as accepted", async () => {
    const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const related = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    const who = 'w:id="1" w:author="情報政策課 山田 太郎"';
    const file = read(
      changed("docx", {
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related("rId90", `${OFFICE}/comments`, "comments.xml")}${related("rId91", "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml")}</Relationships>`,
        "word/comments.xml": `<w:comments xmlns:w="${w}"><w:comment ${who}/></w:comments>`,
        "word/people.xml": "<people>山田 太郎</people>",
        "word/left-over.xml": "<a>山田 太郎</a>",
        "word/document.xml": `<w:document xmlns:w="${w}"><w:body><w:p><w:pPr><w:rPr><w:ins ${who}/></w:rPr><w:pPrChange ${who}><w:pPr/></w:pPrChange></w:pPr><w:commentRangeStart w:id="1"/><w:ins ${who}><w:r><w:t>入れた</w:t></w:r></w:ins><w:del ${who}><w:r><w:delText>消した</w:delText></w:r></w:del><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:trPr><w:del ${who}/></w:trPr><w:tc><w:p><w:r><w:t>消えた行</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:ins ${who}/></w:trPr><w:tc><w:p><w:r><w:t>残る行</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
      }),
    );
    const parts = unzipSync(await file.toBytes());
    const all = Object.values(parts)
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
    expect(all).not.toContain("山田");
    expect(all).not.toMatch(/消した|消えた行|w:ins|w:del|comment/u);
    expect(all).toContain("入れた");
    expect(all).toContain("残る行");
  });

  it("is who commented on slides", () => {
    const slides = "ppt/_rels/presentation.xml.rels";
    const rels = Buffer.from(unzipSync(base.pptx)[slides] ?? []).toString(
      "utf8",
    );
    const bytes = changed("pptx", {
      [slides]: rels.replace(
        "</Relationships>",
        `<Relationship Id="rId900" Type="${OFFICE}/commentAuthors" Target="commentAuthors.xml"/><Relationship Id="rId901" Type="http://schemas.microsoft.com/office/2016/11/relationships/changesInfo" Target="changesInfos/changesInfo1.xml"/></Relationships>`,
      ),
      "ppt/commentAuthors.xml": "<authors>山田 太郎</authors>",
      "ppt/changesInfos/changesInfo1.xml": "<change>山田 太郎</change>",
    });
    const { file } = readTemplate(bytes, "pptx");
    expect(file.names.filter((name) => /omment|hanges/u.test(name))).toEqual(
      [],
    );
    expect(
      file.relationships("ppt/presentation.xml").map(({ id }) => id),
    ).not.toContain("rId900");
  });
});
