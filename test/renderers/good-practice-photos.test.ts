import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DocumentFormat } from "../../src/i18n/documents/format-messages";
import { makeDocument } from "../../src/renderers/make-document";
import { plainPicture } from "../../src/renderers/pictures/plain-picture";
import { buildReport } from "../../src/report/build-report";
import { reportInput, summary } from "../report/fixture";
import { all as allIn, openDocument } from "./docx/open-document";
import { all, openPresentation } from "./pptx/open-presentation";
import { photoOf } from "./turned-photos";
import { openWorkbook } from "./xlsx/open-workbook";

/** Told apart by their sizes. */
const PHOTOS = {
  予約アプリ: photoOf(640, 480),
  申請フォーム: photoOf(300, 400),
  窓口の案内: photoOf(123, 45),
} as const;
type Practice = keyof typeof PHOTOS;

/** 窓口の案内 alone is not marked 掲載. */
const report = buildReport({
  ...reportInput({
    summary: {
      ...summary,
      pictures: [],
      goodPractices: (Object.keys(PHOTOS) as Practice[]).map((text) => ({
        category: "業務改善",
        text,
        photos: [
          {
            fileKey: text,
            name: `${text}.jpg`,
            contentType: "image/jpeg",
            size: 1,
          },
        ],
        ...(text === "窓口の案内" ? {} : { arePhotosPublished: true as const }),
      })),
    },
  }),
  edition: "public",
});

const made = async (format: DocumentFormat): Promise<Uint8Array> => {
  const { bytes } = await makeDocument(format, {
    report,
    colors: [],
    recordUrl: () => "https://example.cybozu.com/k/1/",
    pictures: () =>
      Promise.resolve(
        new Map(
          Object.entries(PHOTOS).map(([key, photo]) => [
            key,
            { contentType: "image/jpeg", bytes: photo },
          ]),
        ),
      ),
    template: () => Promise.resolve(undefined),
  });
  return bytes;
};

const nameOf = (bytes: Uint8Array): string | undefined =>
  Object.entries(PHOTOS).find(([, photo]) =>
    Buffer.from(plainPicture(photo) ?? []).equals(bytes),
  )?.[0];

/** What a card of a page says, and the photos in it. */
const cardsOf = (html: string): readonly (readonly unknown[])[] =>
  [...html.matchAll(/<article class="card">(.*?)<\/article>/gsu)].flatMap(
    ([, card = ""]) => {
      const [, heading] = /<h4>(.*?)<\/h4>/su.exec(card) ?? [];
      const photos = [...card.matchAll(/base64,([^"]*)" alt="([^"]*)"/gu)].map(
        ([, data = "", alt]) => [nameOf(Buffer.from(data, "base64")), alt],
      );
      return photos.length === 0
        ? []
        : [[heading?.replaceAll(/<[^>]*>/gu, ""), ...photos]];
    },
  );

/** Each practice with its own photo, and no other. */
const BESIDE = [
  ["予約アプリ", ["予約アプリ", "予約アプリの写真"]],
  ["申請フォーム", ["申請フォーム", "申請フォームの写真"]],
];

describe("photos of good practices stand with the practice, where they are marked", () => {
  it("in HTML", async () => {
    const html = strFromU8(await made("html"));
    expect(cardsOf(html)).toEqual(BESIDE);
    expect(html).toContain("窓口の案内");
    expect(html).not.toContain("窓口の案内の写真");
  });

  it("in the page of the open data", async () => {
    const parts = unzipSync(await made("opendata"));
    const pages = Object.keys(parts).filter((name) => name.endsWith(".html"));
    expect(
      pages.flatMap((name) => cardsOf(strFromU8(parts[name] as Uint8Array))),
    ).toEqual(BESIDE);
  });

  it("in Word", async () => {
    const document = openDocument(await made("docx"));
    const cells = allIn(document.xml("word/document.xml"), "tc").flatMap(
      (cell) => {
        const inlines = allIn(cell, "inline").filter(
          (inline) => allIn(inline, "blip").length > 0,
        );
        const photos = inlines.map((inline) => [
          nameOf(
            document.bytes(
              `word/${document.relationships.get(
                allIn(inline, "blip")[0]?.getAttribute("r:embed") ?? "",
              )}`,
            ),
          ),
          allIn(inline, "docPr")[0]?.getAttribute("descr"),
        ]);
        const words = allIn(cell, "t").map(({ textContent }) => textContent);
        return photos.length === 0 ? [] : [[words.join(""), ...photos]];
      },
    );
    expect(cells).toEqual(BESIDE);
  });

  it("in PowerPoint, all of one height", async () => {
    const presentation = openPresentation(await made("pptx"));
    const slide = presentation.slides.find(({ title }) =>
      title.includes("好事例"),
    );
    if (slide === undefined) throw new Error("no slide of good practices");
    const related = presentation.related(slide.part);
    const place = (shape: ReturnType<typeof all>[number]) => {
      const [off, ext] = ["off", "ext"].map((name) => all(shape, name)[0]);
      return {
        x: Number(off?.getAttribute("x")),
        y: Number(off?.getAttribute("y")),
        height: Number(ext?.getAttribute("cy")),
      };
    };
    const pictures = all(slide.xml, "pic").map((picture) => ({
      ...place(picture),
      words: all(picture, "cNvPr")[0]?.getAttribute("descr"),
      photo: nameOf(
        presentation.bytes(
          related.get(all(picture, "blip")[0]?.getAttribute("r:embed") ?? "")
            ?.target ?? "",
        ),
      ),
    }));
    const headings = all(slide.xml, "sp").map((shape) => ({
      ...place(shape),
      words: all(shape, "t")
        .map(({ textContent }) => textContent)
        .join(""),
    }));
    expect(pictures.map(({ photo, words }) => [photo, words])).toEqual(
      BESIDE.map(([, photo]) => photo),
    );
    for (const { photo, x, y } of pictures) {
      const heading = headings.find(({ words }) => words === photo);
      expect(heading?.x).toBe(x);
      expect(heading?.y).toBeLessThan(y);
    }
    expect(pictures[0]?.height).toBe(pictures[1]?.height);
    expect(slide.texts.join("")).toContain("窓口の案内");
  });

  it("in Excel", async () => {
    const workbook = await openWorkbook(await made("xlsx"));
    const told = workbook.names
      .map((name) => workbook.sheet(name))
      .flatMap(({ images = [], rows }) =>
        images.map(({ data, altText, anchor }) => [
          rows[anchor.from.row - 1]?.find((cell) => cell !== null),
          [nameOf(new Uint8Array(data)), altText],
        ]),
      );
    expect(told).toEqual(BESIDE);
  });
});
