import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MergedRows } from "../../../src/publishing/editing/merge-rows";
import { mergeRows } from "../../../src/publishing/editing/merge-rows";
import { mergeTexts } from "../../../src/publishing/editing/merge-texts";
import { sentencesOf } from "../../../src/publishing/editing/sentences";
import { settleConflict } from "../../../src/publishing/editing/settle-conflict";
import {
  addRow,
  countChanges,
  draftOf,
  editRow,
  moveRow,
  removeRow,
  type TextDraft,
} from "../../../src/publishing/editing/text-draft";
import {
  type TextRow,
  wordsOf,
} from "../../../src/publishing/editing/text-row";

const text = (key: string, words: string, section = "1on1"): TextRow => ({
  key,
  rowId: key,
  table: "commentaryTable",
  cells: {
    commentaryFiscalYear: "2022",
    commentarySection: section,
    commentaryKind: "commentary",
    commentaryText: words,
  },
});

const words = ({ rows }: MergedRows): readonly string[] => rows.map(wordsOf);

/** Sentences that never stand in another's. */
const SENTENCES = ["あ。", "い。", "う。\n", "え。", "お。", "か\n", "き。"];

const textOf = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 5 })
  .map((sentences) => sentences.join(""));

describe("sentences", () => {
  it("are the text again when they are put together", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."あ。．！？」\n a.") }),
        (given) => {
          expect(sentencesOf(given).join("")).toBe(given);
        },
      ),
    );
  });

  it("end behind full stops and line breaks", () => {
    expect(sentencesOf("増えた。「広がった。」と聞く。\n次へ")).toEqual([
      "増えた。",
      "「広がった。」",
      "と聞く。\n",
      "次へ",
    ]);
  });
});

describe("one text that two people edit", () => {
  it("takes what each of them changed in other sentences", () => {
    expect(
      mergeTexts(
        "一つ。二つ。三つ。",
        "一つ目。二つ。三つ。",
        "一つ。二つ。三つ目。",
      ),
    ).toEqual({ text: "一つ目。二つ。三つ目。" });
  });

  it("shows both where they changed the same sentence", () => {
    expect(
      mergeTexts("一つ。二つ。", "一つ目。二つ。", "最初。二つ。結び。"),
    ).toEqual({
      mine: "一つ目。二つ。結び。",
      theirs: "最初。二つ。結び。",
      both: "一つ目。最初。二つ。結び。",
    });
  });

  it("loses no sentence that either of them wrote", () => {
    fc.assert(
      fc.property(textOf, textOf, textOf, (base, mine, theirs) => {
        const merged = mergeTexts(base, mine, theirs);
        const known = new Set(sentencesOf(base));
        const [own, other] =
          "text" in merged
            ? [merged.text, merged.text]
            : [merged.mine, merged.theirs];
        for (const [typed, kept] of [
          [mine, own],
          [theirs, other],
        ] as const) {
          for (const sentence of sentencesOf(typed)) {
            if (!known.has(sentence)) expect(kept).toContain(sentence);
          }
        }
        if (!("text" in merged)) {
          for (const sentence of [...sentencesOf(own), ...sentencesOf(other)])
            expect(merged.both).toContain(sentence.trimEnd());
        }
      }),
    );
  });

  it("is the version of whoever changed it when the other did not", () => {
    fc.assert(
      fc.property(textOf, textOf, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toEqual({ text: changed });
        expect(mergeTexts(base, base, changed)).toEqual({ text: changed });
        expect(mergeTexts(base, changed, changed)).toEqual({ text: changed });
      }),
    );
  });
});

/** What someone does to a draft. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("edit"), at: fc.nat(5), words: textOf }),
  fc.record({ kind: fc.constant("add"), at: fc.nat(5), words: textOf }),
  fc.record({ kind: fc.constant("remove"), at: fc.nat(5), words: textOf }),
  fc.record({ kind: fc.constant("move"), at: fc.nat(5), words: textOf }),
);

const edited = (
  rows: readonly TextRow[],
  steps: readonly { kind: string; at: number; words: string }[],
  name: string,
): TextDraft =>
  steps.reduce((draft, { kind, at, words: typed }) => {
    const key = draft.mine[at % Math.max(draft.mine.length, 1)]?.key ?? "";
    const marked = `${name}${typed}`;
    if (kind === "edit") return editRow(draft, key, { commentaryText: marked });
    if (kind === "remove") return removeRow(draft, key);
    if (kind === "move") {
      return moveRow(draft, key, draft.mine[0]?.key ?? "", "before");
    }
    return addRow(draft, text("", marked)).draft;
  }, draftOf(rows));

describe("rows that two people edit", () => {
  const base = [text("1", "一つ。"), text("2", "二つ。"), text("3", "三つ。")];

  it("loses nothing that either of them typed", () => {
    const steps = fc.array(step, { maxLength: 6 });
    fc.assert(
      fc.property(steps, steps, (own, other) => {
        const mine = edited(base, own, "甲").mine;
        // Saved: their new rows got numbers.
        const theirs = edited(base, other, "乙").mine.map((row) => ({
          ...row,
          key: row.key.replace("new-", "10"),
        }));
        const merged = mergeRows(base, mine, theirs);
        const shown = [
          ...merged.rows,
          ...merged.conflicts.flatMap((one) => [one.mine, one.theirs]),
        ].flatMap((row) => (row === undefined ? [] : wordsOf(row)));
        const known = new Set(base.map(wordsOf));
        for (const row of [...mine, ...theirs]) {
          if (known.has(wordsOf(row))) continue;
          for (const sentence of sentencesOf(wordsOf(row))) {
            expect(shown.some((one) => one.includes(sentence))).toBe(true);
          }
        }
        const keys = merged.rows.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("is mine where nobody else saved, and theirs where I changed nothing", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const { mine } = edited(base, steps, "甲");
        expect(mergeRows(base, mine, base)).toEqual({
          rows: mine,
          conflicts: [],
        });
        expect(mergeRows(base, base, mine)).toEqual({
          rows: mine,
          conflicts: [],
        });
      }),
    );
  });

  it("does not add a row twice whose saving was not answered", () => {
    const { draft } = addRow(draftOf(base), text("", "四つ。"));
    const saved = [...base, text("9", "四つ。")];
    expect(mergeRows(base, draft.mine, saved)).toEqual({
      rows: saved,
      conflicts: [],
    });
  });

  it("asks when a row that I edited was removed, and the other way round", () => {
    const mine = [text("1", "一つ目。"), text("3", "三つ。")];
    const theirs = [text("2", "二つ目。"), text("3", "三つ。")];
    const merged = mergeRows(base, mine, theirs);
    expect(words(merged)).toEqual(["一つ目。", "二つ目。", "三つ。"]);
    const [first, second] = merged.conflicts;
    expect([first?.mine && wordsOf(first.mine), first?.theirs]).toEqual([
      "一つ目。",
      undefined,
    ]);
    if (first === undefined || second === undefined) throw new Error("two");
    const settled = settleConflict(
      settleConflict(merged, first, "theirs"),
      second,
      "mine",
    );
    expect(settled).toEqual({ rows: [text("3", "三つ。")], conflicts: [] });
  });

  it("asks when both put a row into another section", () => {
    const mine = [text("1", "一つ。", "研修")];
    const theirs = [text("1", "一つ。", "視察")];
    const [conflict] = mergeRows([text("1", "一つ。")], mine, theirs).conflicts;
    expect(conflict?.mine?.cells.commentarySection).toBe("研修");
    expect(conflict?.theirs?.cells.commentarySection).toBe("視察");
    expect(conflict?.both).toBeUndefined();
  });

  it("counts what is to be saved", () => {
    const start = draftOf(base);
    expect(countChanges(start)).toBe(0);
    const changed = editRow(removeRow(start, "3"), "1", {
      commentaryText: "別の文。",
    });
    expect(countChanges(addRow(changed, text("", "四つ。")).draft)).toBe(3);
    expect(countChanges(moveRow(start, "3", "1", "before"))).toBe(1);
    // Written back by hand it is as it was.
    expect(
      countChanges(
        editRow(editRow(start, "1", { commentaryText: "別。" }), "1", {
          commentaryText: "一つ。",
        }),
      ),
    ).toBe(0);
  });
});
