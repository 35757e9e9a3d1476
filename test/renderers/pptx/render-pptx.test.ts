import { beforeAll, describe, expect, it } from "vitest";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { formatCell } from "../../../src/report/cells/format-cell";
import { buildReport } from "../../../src/report/build-report";
import { withAppendix } from "../../../src/report/paged/with-appendix";
import { reportInput, rows } from "../../report/fixture";
import { officeErrors } from "../../support/office-errors";
import { figuresIn } from "../figures-in-report";
import type { OpenedPresentation } from "./open-presentation";
import { all, openPresentation, textOf } from "./open-presentation";
import { overflowingTexts } from "./overflowing-texts";

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

const photo = {
  fileKey: "photo",
  name: "会場.png",
  contentType: "image/png",
  size: PNG.length,
};
const report = buildReport(
  reportInput({
    activities: rows.activities.map((activity) =>
      activity.content === undefined
        ? activity
        : { ...activity, photos: [photo] },
    ),
  }),
);
const pictures = new Map(
  ["organisation", "photo"].map((fileKey) => [
    fileKey,
    { contentType: "image/png", bytes: PNG },
  ]),
);
const options = { pictures, colors: [] };

let bytes: Uint8Array;
let deck: OpenedPresentation;

beforeAll(async () => {
  bytes = (await renderPptx(report, options)).bytes;
  deck = openPresentation(bytes);
});

const slide = (title: string) => {
  const found = deck.slides.find(({ chapters }) => chapters.includes(title));
  if (found === undefined) throw new Error(`No slide ${title}.`);
  return found;
};

const textsOf = (title: string): string => slide(title).texts.join("\n");

describe("renderPptx", () => {
  it("is a valid Office file", async () => {
    expect(await officeErrors(bytes, "pptx")).toEqual([]);
  });

  it("gives the same bytes for the same report", async () => {
    expect((await renderPptx(report, options)).bytes).toEqual(bytes);
  });

  it("is 16:9 and begins with a cover", () => {
    expect(deck.size).toEqual({ width: 960, height: 540 });
    const [cover] = deck.slides;
    expect(cover?.layout).toBe("title");
    expect(cover?.texts).toEqual([
      "令和4・5年度 補佐官活動まとめ",
      "令和6年（2024年）3月31日",
      "企画部 改革課",
    ]);
  });

  it("has the chapters in order, every slide with a title", () => {
    expect(deck.slides.every(({ title }) => title !== "")).toBe(true);
    const titles = deck.slides.flatMap((each) => each.chapters);
    const chapters = withAppendix(report).chapters.map(({ no, title }) =>
      no === undefined ? title : `${no} ${title}`,
    );
    expect(
      titles.slice(1).filter((title) => !title.endsWith("（続き）")),
    ).toEqual(chapters);
  });

  it("has short chapters that stand next to each other on one slide, each under its title", () => {
    const shared = deck.slides.filter(({ chapters }) => chapters.length > 1);
    expect(shared.map(({ title, chapters }) => [title, ...chapters])).toEqual([
      [
        "ワーキンググループ支援・研修",
        "02 令和4年度 ワーキンググループ支援",
        "03 令和4年度 研修",
        "02 令和5年度 研修",
      ],
      ["補佐官登用の成果・好事例の紹介", "補佐官登用の成果", "好事例の紹介"],
    ]);
  });

  it("writes bullets with their figures beside them", () => {
    const [overview = []] = slide("令和4年度の主な実施内容").tables;
    expect(overview[0]?.filter((text) => text !== "")).toEqual([
      "01 1on1ミーティング",
      "6回",
    ]);
    const cells = slide("令和4年度の主な実施内容").tables.flat();
    expect(
      cells.map((row) => row.filter((text) => text !== "").join(" ")),
    ).toContain("部長級 のべ4名（実人数3名）");
    expect(textsOf("令和4年度の主な実施内容")).toContain(
      "（令和5年（2023年）3月31日現在）",
    );
  });

  it("shows every figure that the report tells", () => {
    const texts = new Set(
      deck.slides.flatMap(({ texts: paragraphs }) => paragraphs),
    );
    const whole = [...texts].join("\n");
    for (const figure of figuresIn(report)) {
      const formatted = formatCell(figure, "ja");
      const bare = String(figure.value);
      expect(whole.includes(formatted) || texts.has(bare), formatted).toBe(
        true,
      );
    }
  });

  it("has tables with headers, spanning ones and totals", () => {
    const table = deck.slides
      .flatMap(({ xml }) => all(xml, "graphicFrame"))
      .find((frame) =>
        all(frame, "cNvPr")[0]
          ?.getAttribute("descr")
          ?.startsWith("令和4年度 月別の回数と人数"),
      );
    if (table === undefined) throw new Error("No table.");
    expect(all(table, "tblPr")[0]?.getAttribute("firstRow")).toBe("1");
    const [first = [], second = []] = all(table, "tr").map((row) =>
      all(row, "tc"),
    );
    expect(first.map((cell) => cell.getAttribute("gridSpan") ?? "")).toContain(
      "3",
    );
    expect(second.map(textOf)).toContain("部長級");
    const last = all(table, "tr").at(-1);
    expect(last && all(last, "tc").map(textOf).slice(0, 2)).toEqual([
      "合計",
      "6",
    ]);
  });

  it("shows dated lists, cards and pictures with their words", () => {
    const groups = slide("02 令和4年度 ワーキンググループ支援");
    expect(groups.tables.flat().map((row) => row.join("|"))).toContainEqual(
      expect.stringMatching(/^10月～\|+開催に向けた協議.*\|4回$/u),
    );
    const training = textsOf("03 令和4年度 研修");
    for (const text of ["講師", "青葉 一郎", "42名", "演習あり。"]) {
      expect(training).toContain(text);
    }
    const shown = deck.slides.flatMap(({ xml }) => all(xml, "pic"));
    const alternatives = shown.map((picture) =>
      all(picture, "cNvPr")[0]?.getAttribute("descr"),
    );
    expect(alternatives).toEqual([
      "変革推進体制",
      expect.stringContaining("写真"),
    ]);
    expect(deck.bytes("ppt/media/picture1.png")).toEqual(PNG);
  });

  it("leaves the caption of a picture that is missing", async () => {
    const without = openPresentation(
      (await renderPptx(report, { ...options, pictures: new Map() })).bytes,
    );
    expect(without.slides.flatMap(({ xml }) => all(xml, "pic"))).toEqual([]);
    const texts = without.slides.flatMap((each) => each.texts);
    expect(texts).toContain("変革推進体制");
  });

  it("describes every chart, table and picture", () => {
    for (const { xml, title } of deck.slides) {
      for (const frame of [...all(xml, "graphicFrame"), ...all(xml, "pic")]) {
        const words = all(frame, "cNvPr")[0]?.getAttribute("descr");
        expect(words, title).toBeTruthy();
      }
    }
  });

  it("tells in the notes where the figures come from", () => {
    for (const { notes } of deck.slides) expect(notes).toContain("出典");
    const { notes } = slide("令和4年度の主な実施内容");
    expect(notes).toContain("基準日 令和5年（2023年）3月31日");
    expect(notes).toContain("集計した記録");
    expect(notes).not.toContain("令和5年度：");
  });

  it("links pointers to the first slide of their chapter", () => {
    const { xml, part } = slide("令和4年度の主な実施内容");
    const links = all(xml, "hlinkClick");
    expect(links.length).toBeGreaterThan(0);
    const targets = links.map(
      (link) =>
        deck.related(part).get(link.getAttribute("r:id") ?? "")?.target ?? "",
    );
    expect(targets).toContain(slide("01 1on1ミーティング").part);
    expect(targets).toContain(slide("03 令和4年度 研修").part);
  });

  it("names an East Asian font and a language on every run", () => {
    for (const { xml, title } of deck.slides) {
      for (const run of all(xml, "r")) {
        const [properties] = all(run, "rPr");
        expect(properties?.getAttribute("lang"), title).toBeTruthy();
        expect(
          properties && all(properties, "ea")[0]?.getAttribute("typeface"),
        ).toBe("+mn-ea");
      }
    }
    const theme = all(deck.xml("ppt/theme/theme1.xml"), "ea");
    for (const font of theme) {
      expect(font.getAttribute("typeface")).toBe("游ゴシック");
    }
  });

  it("has footers and numbers on all slides but the cover", () => {
    const running = deck.slides.map(({ xml }) =>
      all(xml, "ph").map((each) => each.getAttribute("type")),
    );
    const [cover, ...others] = running;
    expect(cover).not.toContain("sldNum");
    for (const types of others) {
      expect(types).toEqual(expect.arrayContaining(["ftr", "sldNum"]));
    }
  });

  it("keeps texts inside their boxes", () => {
    expect(overflowingTexts(deck)).toEqual([]);
  });

  it("speaks English to English readers", async () => {
    const english = buildReport(reportInput({}, { language: "en" }));
    const opened = openPresentation((await renderPptx(english, options)).bytes);
    expect(opened.slides.at(-1)?.notes).toContain("Source:");
    expect(opened.slides.some(({ title }) => title === "Notes")).toBe(true);
  });
});

describe("renderPptx without records", () => {
  it("is a valid Office file with the notes", async () => {
    const empty = (
      await renderPptx(
        buildReport(
          reportInput(
            { meetings: [], activities: [], advisers: [] },
            { hasSummary: false },
          ),
        ),
        options,
      )
    ).bytes;
    expect(await officeErrors(empty, "pptx")).toEqual([]);
    const titles = openPresentation(empty).slides.map(({ title }) => title);
    expect(titles).toContain("注記");
  });
});
