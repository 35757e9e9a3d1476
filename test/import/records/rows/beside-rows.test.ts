import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import { commentsIn } from "../../../../src/import/comments-in";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { unreadNotes } from "../../../../src/import/records/planning/asking/unread-notes";
import { unreadRemarks } from "../../../../src/import/records/planning/asking/unread-remarks";
import { unfoldMonths } from "../../../../src/import/records/reading/shapes/month-grid";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* What a list says outside the cells of its rows, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";
const held = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);

const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.detail, rows]);
const RULES = { cancelled: ["中止"], fields: [] };
const neverRead = (): never => {
  throw new RangeError("no table was read");
};
const remarksOf = ({ table, understanding }: ImportController) =>
  unreadRemarks(
    table ?? neverRead(),
    understanding?.mapping ?? new Map(),
    RULES,
  );
const toldNotes = ({ table, understanding }: ImportController) =>
  unreadNotes(table ?? neverRead(), understanding?.mapping ?? new Map(), RULES);
const notesOf = (tab: ImportController) =>
  toldNotes(tab).map(({ name, text }) => `${name} ${text}`);

describe("a note of a list", () => {
  it("is told with its text, and so is what stands above, but for a title", async () => {
    const tab = await listed(
      "令和5年度 面談一覧",
      "※中止したものを含む",
      "予定していた面談のうち、議会のため行わなかったものも載せている。",
      HEADINGS,
      held("2023/5/1"),
      "※5/25は議会対応のため中止しました。",
      "（注）時刻は予定です",
      "以上",
    );
    expect(tab.planned).toHaveLength(1);
    expect(notesOf(tab)).toEqual([
      "2 ※中止したものを含む",
      "3 予定していた面談のうち、議会のため行わなかったものも載せている。",
      "6 ※5/25は議会対応のため中止しました。",
      "7 （注）時刻は予定です",
    ]);
    const told = toldNotes(tab);
    expect(importColumnMessages.ja.unreadNotes(told)).toContain(
      "6行目「※5/25は議会対応のため中止しました。」",
    );
    expect(importColumnMessages.en.unreadNotes(told)).toContain("(row 6)");
  });
});

describe("a line below a list, in a column that no field takes", () => {
  const NUMBERED = `No\t${HEADINGS}`;
  it("is told with its text, and asked about of the row whose number it names", async () => {
    const tab = await listed(
      NUMBERED,
      ...[1, 2, 3, 4].map((at) => `${at}\t${held(`2023/5/${at}`)}`),
      "No.2は中止",
      "3番は先方の都合で流れた",
      "（訂正）No.4 の対象者は正しくは秋津宏",
      "5",
    );
    expect(notesOf(tab)).toEqual([
      "6 No.2は中止",
      "7 3番は先方の都合で流れた",
      "8 （訂正）No.4 の対象者は正しくは秋津宏",
    ]);
    expect(asked(tab)).toEqual([
      ["No.2は中止", 1],
      ["3番は先方の都合で流れた", 1],
      ["（訂正）No.4 の対象者は正しくは秋津宏", 1],
    ]);
    expect(tab.planned.map(({ standing }) => standing)).toEqual([
      ...["write", "wrong", "wrong", "wrong"],
      ...["left", "left", "left", "left"],
    ]);
  });
});

describe("rows below a heading inside the list", () => {
  it.each(["【中止・延期分】", "＜中止になったもの＞", "予定（未実施）"])(
    "are asked where it says %s, until a blank line",
    async (heading) => {
      const tab = await listed(
        HEADINGS,
        held("2023/5/1"),
        heading,
        HEADINGS,
        held("2023/5/2"),
        held("2023/5/3"),
        "",
        held("2023/5/4"),
      );
      expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong", "実施"]);
      expect(asked(tab)).toEqual([[heading, 2]]);
      const [key = ""] = tab.questions.map(({ answerKey }) => answerKey);
      await tab.change(answerQuestion(key, "中止"));
      expect(statesOf(tab)).toEqual(["実施", "中止", "中止", "実施"]);
    },
  );

  it("are asked over blank lines where it says from here on", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/5/1"),
      "--- ここから未実施 ---\t\t\t",
      held("2023/5/2"),
      "",
      held("2023/5/3"),
    );
    expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong"]);
  });

  it("are asked apart by month, and no more below the next heading", async () => {
    const tab = await listed(
      HEADINGS,
      "【中止】",
      held("2023/5/1"),
      "【6月】",
      held("2023/6/2"),
      "【実施】",
      held("2023/6/3"),
    );
    expect(asked(tab)).toEqual([
      ["【中止】", 1],
      ["【中止】 【6月】", 1],
    ]);
    expect(statesOf(tab)[2]).toBe("実施");
  });

  it("are told with it where it says something else", async () => {
    const tab = await listed(
      HEADINGS,
      "総務部",
      held("2023/5/1"),
      held("2023/5/2"),
      "■福祉部",
      held("2023/5/3"),
    );
    expect(statesOf(tab)).toEqual(["実施", "実施", "実施"]);
    expect(remarksOf(tab)).toEqual([
      {
        heading: "区切りの見出し",
        texts: [
          { text: "総務部", rows: 2 },
          { text: "■福祉部", rows: 1 },
        ],
      },
    ]);
    expect(notesOf(tab)).toEqual([]);
  });

  it.each(["中止分", "延期・欠席分", "今後の予定"])(
    "may stand where people do: %s is nobody",
    async (heading) => {
      const tab = await listed(
        HEADINGS,
        held("2023/5/1"),
        `\t\t${heading}`,
        held("2023/5/2"),
        held("2023/5/3"),
      );
      expect(tab.planned.map(({ entered }) => entered.people.length)).toEqual([
        1, 1, 1,
      ]);
      expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong"]);
      expect(asked(tab)).toEqual([[heading, 2]]);
    },
  );

  it("are no heading themselves where a person stands alone", async () => {
    const tab = await listed(HEADINGS, held("2023/5/1"), "\t\t春野和則");
    expect(tab.planned.map(({ rows }) => rows.join())).toEqual(["2,3"]);
  });
});

describe("comments at the cells of a workbook", () => {
  const comment = (text: string, author?: string) => ({
    value: null,
    type: "string" as const,
    comment: { text, ...(author === undefined ? {} : { author }) },
  });
  const workbook = async (comments: ReadonlyMap<string, string>) => {
    const rows = [
      HEADINGS,
      ...["5/1", "5/2", "5/3"].map((day) => held(`2023/${day}`)),
    ].map((line) => line.split("\t"));
    const cells = new Map(
      [...comments].map(([key, text]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return [
          key,
          { ...comment(text, "企画課"), value: rows[row]?.[column] ?? null },
        ];
      }),
    );
    return writeXlsx({ sheets: [{ name: "R5", rows, cells }] });
  };

  it("are asked where they say that a meeting was called off, and told where not", async () => {
    const tab = await listed(HEADINGS);
    const bytes = await workbook(
      new Map([
        ["1,0", "企画課:\n大雪のため中止"],
        ["2,4", "庁舎にて"],
        ["0,2", "主参加者のみ"],
      ]),
    );
    await tab.takeFile(
      new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"),
    );
    expect(statesOf(tab)).toEqual(["wrong", "実施", "実施"]);
    expect(asked(tab)).toEqual([["大雪のため中止", 1]]);
    expect(remarksOf(tab)).toEqual([
      {
        heading: "セルのコメント",
        texts: [{ text: "庁舎にて", rows: 1 }],
      },
    ]);
  });

  it("are asked where they tell another day on which it was held", async () => {
    const tab = await listed(HEADINGS);
    const bytes = await workbook(
      new Map([
        ["1,0", "実際は5/12"],
        ["2,0", "企画課:\n5/9"],
        ["3,0", "次回は5/20"],
      ]),
    );
    await tab.takeFile(
      new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"),
    );
    expect(asked(tab)).toEqual([
      ["実際は5/12（行の日付：2023/5/1）", 1],
      ["5/9（行の日付：2023/5/2）", 1],
    ]);
    expect(statesOf(tab)).toEqual(["wrong", "wrong", "実施"]);
  });

  it("are of a month's own days in a table of months", () => {
    const table = readTableRows(
      {
        rows: [
          ["氏名", "所属", "4月", "5月", "6月"],
          ["天野大地", "総務課", "4/12", "24日", "6/3"],
        ],
        comments: new Map([[1, new Map([[3, "中止"]])]]),
      },
      (text) => ["氏名", "所属"].includes(text),
      importColumnMessages.ja,
    );
    const { rows, columns } = unfoldMonths(table ?? neverRead());
    const at = columns.find(({ beside }) => beside === "comments")?.index ?? -1;
    expect(rows.map(({ cells }) => cells[at])).toEqual(["", "中止", ""]);
  });

  it("are read from threads with their answers, without the note that stands for them", () => {
    const found = commentsIn({
      name: "R5",
      rows: [["5/1", "天野大地"]],
      cells: new Map([["0,1", comment("[Threaded comment] 大雪")]]),
      threadedComments: [
        { id: "a", ref: "B1", personId: "p", text: "大雪のため中止？" },
        { id: "b", parentId: "a", personId: "q", text: "はい" },
      ],
    });
    expect([...(found.get(0) ?? [])]).toEqual([[1, "大雪のため中止？\nはい"]]);
  });
});
