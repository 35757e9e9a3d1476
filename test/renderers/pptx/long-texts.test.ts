import { beforeAll, describe, expect, it } from "vitest";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput, rows, summary } from "../../report/fixture";
import { activity, meeting } from "../../report/record-builders";
import { officeErrors } from "../../support/office-errors";
import {
  awkwardReport,
  awkwardTexts,
  unprintableTexts,
} from "../awkward-report";
import type { OpenedPresentation } from "./open-presentation";
import { openPresentation } from "./open-presentation";
import { overflowingTexts } from "./overflowing-texts";

const options = { pictures: new Map(), colors: [] };
const TIMEOUT = 120_000;

const titlesOf = ({ slides }: OpenedPresentation) =>
  slides.map(({ title }) => title);

describe("renderPptx with awkward texts", () => {
  const short = awkwardTexts.filter((text) => text.length < 1000);
  let bytes: Uint8Array;
  let deck: OpenedPresentation;

  beforeAll(async () => {
    bytes = (
      await renderPptx(
        awkwardReport([...short, ...unprintableTexts.map(([text]) => text)]),
        options,
      )
    ).bytes;
    deck = openPresentation(bytes);
  }, TIMEOUT);

  it(
    "is a valid Office file",
    async () => {
      expect(await officeErrors(bytes, "pptx")).toEqual([]);
    },
    TIMEOUT,
  );

  it("holds each text as it is read", () => {
    const whole = deck.slides.flatMap(({ texts }) => texts).join("\n");
    for (const text of short) {
      expect(whole, text).toContain(text.replaceAll("\t", " "));
    }
    for (const [, printed] of unprintableTexts) {
      expect(whole).toContain(printed);
    }
  });

  it("keeps texts inside their boxes", () => {
    expect(overflowingTexts(deck)).toEqual([]);
  });
});

describe("renderPptx with a text of 10,000 characters", () => {
  const sentence = "この取組は、職員の挑戦を後押ししています。";
  const long = sentence.repeat(500);
  let bytes: Uint8Array;
  let deck: OpenedPresentation;

  beforeAll(async () => {
    bytes = (
      await renderPptx(
        buildReport(
          reportInput({
            activities: [
              ...rows.activities,
              activity("研修", "2022-07-01", {
                title: "長い研修",
                summaryLine: "長い研修",
                lecturer: "青葉 一郎",
                content: long,
              }),
            ],
            advisers: rows.advisers.map((adviser) => ({
              ...adviser,
              introduction: long,
            })),
            summary: {
              ...summary,
              commentary: [{ kind: "outcome", text: long }],
            },
          }),
        ),
        options,
      )
    ).bytes;
    deck = openPresentation(bytes);
  }, TIMEOUT);

  it("is a valid Office file", async () => {
    expect(await officeErrors(bytes, "pptx")).toEqual([]);
  });

  it.each(["補佐官登用の成果", "03 令和4年度 研修", "補佐官の登用について"])(
    "goes on over slides without losing a character: %s",
    (title) => {
      const slides = deck.slides.filter((slide) =>
        slide.title.startsWith(title),
      );
      expect(slides.length).toBeGreaterThan(2);
      for (const slide of slides.slice(1)) {
        expect(slide.title).toBe(`${title}（続き）`);
      }
      const text = slides.flatMap(({ texts }) => texts).join("");
      const sentences = text.split(sentence).length - 1;
      // A sentence that is cut by a heading of the next slide is not counted.
      expect(sentences).toBeGreaterThan(500 - slides.length * 2);
      const characters = [...text].filter((character) => character === "挑");
      expect(characters.length).toBeGreaterThanOrEqual(500);
    },
  );

  it("keeps texts inside their boxes", () => {
    expect(overflowingTexts(deck)).toEqual([]);
  });
});

describe("renderPptx with 3,000 records", () => {
  const day = (index: number) =>
    `2022-${String(4 + (index % 9)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  const sections = ["ワーキンググループ支援", "研修", "相談案件", "視察"];
  const ranks = ["特別職", "部長級", "課長級"];
  let bytes: Uint8Array;
  let deck: OpenedPresentation;

  beforeAll(async () => {
    bytes = (
      await renderPptx(
        buildReport(
          reportInput({
            activities: Array.from({ length: 2400 }, (_, index) =>
              activity(sections[index % 4] ?? "", day(index), {
                title: `記録${index}について話し合い、次の方針を決めた`,
                summaryLine: `見出し${index % 37}`,
                detailHeading: `詳細${index % 11}`,
              }),
            ),
            meetings: Array.from({ length: 600 }, (_, index) =>
              meeting(day(index), ranks[index % 3] ?? "", `p${index % 90}`),
            ),
          }),
        ),
        options,
      )
    ).bytes;
    deck = openPresentation(bytes);
  }, TIMEOUT);

  it(
    "is a valid Office file",
    async () => {
      expect(await officeErrors(bytes, "pptx")).toEqual([]);
    },
    TIMEOUT,
  );

  it("splits its lists, names their headings again and lists every record", () => {
    const title = "02 令和4年度 ワーキンググループ支援";
    expect(titlesOf(deck)).toContain(`${title}（続き）`);
    const texts = deck.slides
      .filter((slide) => slide.title.startsWith(title))
      .flatMap((slide) => slide.texts);
    expect(texts).toContainEqual(expect.stringMatching(/詳細0（続き）$/u));
    const records = texts.filter((text) => text.startsWith("記録"));
    expect(new Set(records).size).toBe(600);
  });

  it("keeps texts inside their boxes", () => {
    expect(overflowingTexts(deck)).toEqual([]);
  });
});
