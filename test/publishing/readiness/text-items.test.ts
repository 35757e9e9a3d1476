import { WORDS } from "../../support/words";
import { describe, expect, it } from "vitest";
import { publishingSentence } from "../../../src/i18n/publishing/publishing-messages";
import { readinessOf } from "../../../src/publishing/readiness/readiness-of";
import type { CheckedText } from "../../../src/publishing/texts/check-texts";
import type { TextFinding } from "../../../src/publishing/texts/text-finding";
import type { TextOrigin } from "../../../src/report/text-origin";

const commentary = (text: string): TextOrigin => ({
  source: "summaries",
  recordId: "3",
  field: "commentaryText",
  rowId: "31",
  text,
  kind: "commentary",
});

const voice = (text: string): TextOrigin => ({
  source: "meetings",
  recordId: "12",
  field: "voice",
  text,
});

/** A text with what was found in it, printed in one place. */
const checked = (
  origin: TextOrigin,
  ...slips: readonly (Pick<TextFinding, "found" | "level"> & {
    readonly code: "staffName" | "termVariant";
  })[]
): CheckedText => {
  const text = { origin, places: [{ chapterId: "detail", blockIndex: 2 }] };
  return {
    text,
    numbers: [],
    findings: slips.map((slip) => ({
      ...slip,
      text,
      from: origin.text.indexOf(slip.found),
      to: origin.text.indexOf(slip.found) + slip.found.length,
      replacements: slip.code === "termVariant" ? ["CXO"] : [],
    })),
  };
};

const NAME = { code: "staffName", level: "error", found: "総務 花子" } as const;
const TERM = { code: "termVariant", level: "warning", found: "CX0" } as const;

const readiness = (
  texts: readonly CheckedText[],
  keys: readonly string[] = [],
) =>
  readinessOf({
    findings: [],
    texts,
    yearStyle: "era",
    isRosterUnread: false,
    isVisibleOnly: false,
    recordsRead: 67,
    versions: [],
    smallFiguresRule: { mode: "warn", threshold: 3 },
    smallFigures: [],
    isUnfrozen: false,
    acknowledgements: keys.map((key) => ({
      key,
      text: "",
      reason: "本人に確かめた",
      by: "企画 次郎",
    })),
  });

const itemsOf = (texts: readonly CheckedText[]) =>
  readiness(texts).steps.flatMap(({ items }) => items);

describe("texts before publishing", () => {
  const texts = [
    checked(commentary("CX0の面談を総務 花子が進めた。"), TERM, NAME),
    checked(voice("総務 花子さんに助けられた。"), NAME),
  ];

  it("stand in the step of who wrote them, with their place and the way to correct them", () => {
    const { steps, blocking } = readiness(texts);
    const own = Object.fromEntries(steps.map((one) => [one.step, one]));
    expect([own.texts?.open, own.contents?.open]).toEqual([2, 1]);
    expect(own.texts?.items.map(({ actions }) => actions)).toEqual([
      ["jump", "openRecord", "acknowledge"],
      ["correct", "jump", "openRecord", "acknowledge"],
    ]);
    expect(own.contents?.items[0]).toMatchObject({
      records: [{ source: "meetings", recordId: "12" }],
      place: { chapterId: "detail", blockIndex: 2 },
      origin: { field: "voice" },
    });
    expect(
      blocking.map(({ fact }) => publishingSentence(fact, "ja", WORDS.ja)),
    ).toEqual([
      expect.stringMatching(/^年度まとめの記録（番号3）：.*「総務 花子」/u),
      expect.stringMatching(/^ミーティングの記録（番号12）：.*「総務 花子」/u),
    ]);
  });

  it("stay acknowledged wherever they are printed, and come back when they are rewritten", () => {
    const keys = itemsOf(texts).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(readiness(texts, keys).isReady).toBe(true);
    const moved = texts.map(({ text, ...rest }) => ({
      ...rest,
      text: { ...text, places: [{ chapterId: "overview" }] },
    }));
    expect(readiness(moved, keys).isReady).toBe(true);
    const rewritten = [
      ...texts.slice(0, 1),
      checked(voice("総務 花子さんに、とても助けられた。"), NAME),
    ];
    expect(readiness(rewritten, keys)).toMatchObject({ open: 1 });
  });

  it("are told apart when the same slip stands twice in one", () => {
    const twice = [checked(commentary("総務 花子と総務 花子"), NAME, NAME)];
    const keys = itemsOf(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});
