import { describe, expect, it } from "vitest";
import type { StaffMember } from "../../../src/domain/staff-member";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import type { GridRow } from "../../../src/ui/grid/rows/grid-rows";
import { personFinder } from "../../../src/entering/people/find-person";
import { rowsAsText } from "../../../src/ui/grid/rows/row-texts";
import { pastedCells } from "../../../src/ui/grid/cells/pasted-cells";
import { pasteInto } from "../../../src/ui/grid/cells/paste-into";
import { settled } from "../../../src/ui/grid/cells/suggestions";
import { wordsIn } from "../../../src/domain/words/words";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import { CALLED_OFF } from "../../../src/ui/grid/rows/grid-rows";
import { placeOf } from "../../entering/entering-city";
import { settings } from "../../form/form-fields";
import { day as aDay, month } from "../../support/dates";

const column = (
  name: string,
  kind: GridColumn["kind"],
  isCarried = false,
): GridColumn => ({
  name,
  kind,
  isCarried,
  label: name,
  options: [],
  width: "middle",
});

const HELD = column("heldOn", "day");
const START = column("startTime", "clock", true);
const PERSON = column("person", "person");
const THEME = column("theme", "text");
const COLUMNS = [HELD, START, PERSON, THEME];

const words = [wordsIn(settings.words, "ja"), wordsIn(settings.words, "en")];

/** Of our own app of meetings. */
const { fields } = placeOf("meetings");
const OWN = gridColumns("meetings", fields, {}, "参加者");

const STAFF: readonly StaffMember[] = [
  { code: "4001", name: "石清水 学", postings: [] },
  { code: "4002", name: "谷風 亮", postings: [] },
];

const knownPlace = (staff: readonly StaffMember[]) => ({
  staff,
  used: () => [],
  findPerson: personFinder(staff),
});

/** What its cells hold, without what a day was pasted as. */
const textsOf = ({ own }: GridRow): GridRow["own"] =>
  Object.fromEntries(
    Object.entries(own).filter(([name]) => !name.endsWith(" as typed")),
  );

/** What becomes of a text that is pasted into a column of the first row. */
const pasted = (
  text: string,
  into: GridColumn,
  before: readonly GridRow["own"][] = [{}],
  isLocked: (row: GridRow) => boolean = () => false,
  columns: readonly GridColumn[] = COLUMNS,
) => {
  const rows = before.map((own, key) => ({ key, own }));
  const cells = pastedCells(text, into, personFinder(STAFF), (own) => own);
  if (cells === undefined) return undefined;
  let key = 100;
  return pasteInto(rows, cells, {
    index: 0,
    at: columns.indexOf(into),
    columns,
    headings: { kind: "meetings", fields, words },
    cancelled: ["中止"],
    days: {
      month: month("2024-03"),
      startMonth: 4,
      today: aDay("2026-12-01"),
    },
    isLocked,
    settle: (one, typed, days) =>
      settled(one, typed, knownPlace(STAFF), days, true),
    newRow: () => ({ key: (key += 1), own: {} }),
  });
};

/** The own texts of the rows after it. */
const paste = (...args: Parameters<typeof pasted>) =>
  pasted(...args)?.rows.map(textsOf);

describe("cells copied from a spreadsheet", () => {
  it("fill the cells to the right, and rows below, each settled as if it were typed", () => {
    const text = "2024/3/5\t9時\t4001\t窓口\r\n3月6日\t\t谷風亮\tRPA\r\n";
    expect(paste(text, HELD)).toEqual([
      {
        heldOn: "2024-03-05",
        startTime: "09:00",
        person: "4001 石清水 学",
        theme: "窓口",
      },
      // Blank is blank: the time of the row above is not taken for it.
      {
        heldOn: "2024-03-06",
        startTime: "",
        person: "4002 谷風 亮",
        theme: "RPA",
      },
    ]);
  });

  it("come back as they were where the table itself copied them, formulas or not", () => {
    const themes = ["=1+1", "-", "＋α", "'窓口"];
    const copied = rowsAsText(
      [HELD, THEME],
      themes.map((_, index) => index),
      (index, of) => (of === THEME ? (themes[index] ?? "") : "2024-03-05"),
    );
    expect(paste(copied, HELD)?.map(({ theme }) => theme)).toEqual(themes);
  });

  it("wait below a day of which it is asked what year it is of", () => {
    const days = ["2/25", "4/15", "7/25", "9/8", "2/15"].join("\n");
    expect(paste(days, HELD)?.map(({ heldOn }) => heldOn)).toEqual([
      "2024-02-25",
      "4/15",
      "7/25",
      "9/8",
      "2/15",
    ]);
  });

  it("of one column go down, and over what stood there", () => {
    expect(
      paste("窓口\nRPA\n広報", THEME, [{ heldOn: "5", theme: "前" }, {}]),
    ).toEqual([
      { heldOn: "5", theme: "窓口" },
      { theme: "RPA" },
      { theme: "広報" },
    ]);
  });

  it("of people alone are the people of one record", () => {
    const both = [{ person: "4001 石清水 学、4002 谷風 亮" }];
    expect(paste("4001\n4002\n", PERSON)).toEqual(both);
    expect(paste("4001\t石清水 学\n4002\t谷風 亮", PERSON)).toEqual(both);
    expect(paste("4001\t石清水 学", PERSON)).toEqual([
      { person: "4001 石清水 学" },
    ]);
  });

  it("go to the columns that their headings name, wherever they are pasted", () => {
    const text = "theme\t備考\theldOn\n窓口\tなし\t3/5\nRPA\t\t3/6";
    const outcome = pasted(text, THEME);
    expect(outcome?.rows.map(textsOf)).toEqual([
      { heldOn: "2024-03-05", theme: "窓口" },
      { heldOn: "2024-03-06", theme: "RPA" },
    ]);
    expect(outcome).toMatchObject({ lines: 2, leftOut: ["備考"], outside: 0 });
  });

  const intoOwn = (text: string) => {
    const [first] = OWN;
    if (first === undefined) throw new RangeError("no columns");
    const outcome = pasted(text, first, [{}], () => false, OWN);
    return { ...outcome, own: outcome?.rows.map(({ own }) => own) };
  };

  it("go below headings as lists call them, wherever and whatever these are", () => {
    expect(
      intoOwn(
        "日付\t氏名\t補佐官\tテーマ\n3/5\t石清水 学\t石原弘子\t窓口\n3/6\t谷風 亮\t石原弘子\tRPA",
      ),
    ).toMatchObject({
      lines: 2,
      leftOut: [],
      outside: 0,
      own: [
        {
          heldOn: "2024-03-05",
          person: "4001 石清水 学",
          advisers: "石原弘子",
          theme: "窓口",
        },
        {
          heldOn: "2024-03-06",
          person: "4002 谷風 亮",
          advisers: "石原弘子",
          theme: "RPA",
        },
      ],
    });
    const ways = [
      ["年月日\t職員番号\t職員名", "2024/3/5\t4001\t石清水 学"],
      ["主参加者\t同席者\t月日", "石清水 学\t\t3/5"],
      ["年\t月\t日\t参加職員", "2024\t3\t5\t4001"],
      ["年度\t日付\t面談者", "令和5年度\t3/5\t石清水 学"],
    ] as const;
    for (const [headings, line] of ways) {
      expect(intoOwn(`${headings}\n${line}`).own).toMatchObject([
        { heldOn: "2024-03-05", person: "4001 石清水 学" },
      ]);
    }
  });

  it("of several people, and of an end, stand in one cell", () => {
    expect(
      intoOwn(
        "日付\t開始時刻\t終了時刻\t主参加者\t同席者\n3/5\t13:30\t15:00\t石清水 学\t谷風 亮",
      ).own,
    ).toMatchObject([
      {
        startTime: "13:30～15:00",
        person: "4001 石清水 学、4002 谷風 亮",
      },
    ]);
  });

  it("keep the place of a principal whom the list does not tell", () => {
    const people = (line: string) =>
      intoOwn(`日付\t主参加者\t同席者\n3/5\t${line}`).own?.[0]?.person;
    expect(people("\t谷風 亮")).toBe("、4002 谷風 亮");
    expect(people("石清水 学\t")).toBe("4001 石清水 学");
    expect(people("\t")).toBeUndefined();
  });

  it("name what the table has no column for, where there is something in it", () => {
    expect(
      intoOwn("日付\t氏名\t所属\t備考\tメモ\n3/5\t4001\t総務課\tなし\t"),
    ).toMatchObject({ leftOut: ["所属", "備考"], outside: 0 });
  });

  it("ask of a line that tells beside its fields who came for another", () => {
    const outcome = intoOwn(
      [
        "日付\t氏名\tテーマ\t備考",
        "3/5\t4002\t窓口\t浜辺奈緒が代理出席",
        "3/6\t4001、谷風亮\t窓口\t代理で春野",
        "3/7\t4001\t代理申請の電子化\t課長代理も参加",
        "3/8\t\t窓口\t代理出席",
      ].join("\n"),
    );
    expect(outcome.own?.map(({ person }) => person)).toEqual([
      "4002 谷風 亮（浜辺奈緒が代理出席）",
      "4001 石清水 学（代理で春野）、4002 谷風 亮（代理で春野）",
      "4001 石清水 学",
      undefined,
    ]);
    // Without headings too, on the right of the table.
    expect(
      pasted("4002\tRPA\t春野代理", PERSON)?.rows.map(({ own }) => own.person),
    ).toEqual(["4002 谷風 亮（春野代理）"]);
  });

  it("have their state chosen where it is blank beside others that are not", () => {
    const states = (...lines: readonly string[]) =>
      intoOwn(["日付\t氏名\t状態", ...lines].join("\n")).own?.map(
        ({ status }) => status,
      );
    expect(states("3/5\t4001\t実施", "3/6\t4001\t")).toEqual(["実施", ""]);
    // Nobody tells the state of any: it follows the day, as typed.
    expect(states("3/5\t4001\t", "3/6\t4001\t")).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("ask of a line that tells beside its fields that nothing took place", () => {
    const outcome = intoOwn(
      [
        "日付\t氏名\tテーマ\t備考",
        "3/5\t4001\t窓口\t中止（台風のため）",
        "3/6\t4001\t窓口\t3/8に延期",
        "3/7\t4001\t窓口（欠席）\t",
        "3/8\t4001\t中止の基準\t資料あり",
      ].join("\n"),
    );
    expect(outcome.calledOff).toBe(3);
    expect(outcome.own?.map((own) => own[CALLED_OFF])).toEqual([
      "中止",
      "3/8に延期",
      "欠席",
      undefined,
    ]);
    // Without headings too, on the right of the table.
    expect(pasted("窓口\t中止\nRPA\t", THEME)).toMatchObject({
      calledOff: 1,
      outside: 1,
    });
  });

  it("ask about a remark of another day, and about what stands below 中止", () => {
    const outcome = intoOwn(
      [
        "日にち\t氏名\tテーマ\t備考\t中止",
        "3/5\t4001\t窓口\t3/8に実施\t",
        "3/6\t4001\t窓口\t3/6に実施\t0",
        "3/7\t4001\t窓口\t\t○",
      ].join("\n"),
    );
    expect(outcome.own?.map((own) => own[CALLED_OFF])).toEqual([
      expect.stringContaining("3/8に実施（行の日付："),
      undefined,
      "中止：○",
    ]);
  });

  it("ask what stands beside a day, and who came where it tells that", () => {
    const outcome = intoOwn(
      [
        "日付\t氏名\tテーマ",
        "3/3（日程変更）\t4001\t窓口",
        "3/5（火・オンライン）\t4001\t窓口",
        "3/6（代理：春野）\t4001\t窓口",
        "3/7（木）\t4001\t窓口",
      ].join("\n"),
    );
    expect(outcome.own?.map((own) => own[CALLED_OFF])).toEqual([
      "日程変更",
      "オンライン",
      undefined,
      undefined,
    ]);
    expect(outcome.own?.[2]?.person).toContain("代理:春野");
  });

  it("are not asked where the list tells the state, unless it tells another one", () => {
    const held = intoOwn("日付\t氏名\t状態\t備考\n3/5\t4001\t実施\t台風で中止");
    expect(held).toMatchObject({ calledOff: 1 });
    expect(held.own?.[0]?.status).toBeUndefined();
    expect(
      intoOwn("日付\t氏名\t状態\t備考\n3/5\t4001\t中止\t台風で中止"),
    ).toMatchObject({ calledOff: 0, own: [{ status: "中止" }] });
  });

  it("are entries, though words of them may head a column", () => {
    expect(
      pasted("開催日程の決め方\tなし\n参加者の声\tなし", THEME),
    ).toMatchObject({ lines: 2 });
    expect(intoOwn("3/5\t9時\t4001\n3/6\t9時\t4002")).toMatchObject({
      lines: 2,
    });
  });

  it("without a year are days of the year that a line above says", () => {
    const days = (...lines: readonly string[]) =>
      intoOwn(
        ["開催日\tテーマ", ...lines.map((day) => `${day}\t窓口`)].join("\n"),
      ).own?.map(({ heldOn }) => heldOn);
    expect(days("R6.11.5", "11/6", "2/3", "4/2")).toEqual([
      "2024-11-05",
      "2024-11-06",
      "2025-02-03",
      // Of the next year, or of the same one in a list by person: it is asked.
      "4/2",
    ]);
    expect(days("3/5", "2/5", "4/5")).toEqual([
      "2024-03-05",
      "2024-02-05",
      "4/5",
    ]);
  });

  it("tell how many columns the table has no room for", () => {
    expect(pasted("窓口\tなし\tメモ\nRPA", THEME)).toMatchObject({
      lines: 2,
      outside: 2,
    });
  });

  it("hold the lines of one cell together", () => {
    expect(paste('5\t10\t"4001\n4002"\t"窓口\nRPA"', HELD)).toEqual([
      {
        heldOn: "2024-03-05",
        startTime: "10:00",
        person: "4001 石清水 学、4002 谷風 亮",
        theme: "窓口 RPA",
      },
    ]);
  });

  it("pass over rows that may have been saved, and leave rows beside blank lines", () => {
    const locked = [{ theme: "送った" }, { theme: "前" }, { theme: "後" }];
    expect(paste("一\n\n二", THEME, locked, ({ key }) => key === 0)).toEqual([
      { theme: "送った" },
      { theme: "一" },
      { theme: "後" },
      { theme: "二" },
    ]);
  });

  it("are no cells where the text is one: it goes where the cursor stands", () => {
    expect(paste("窓口のDX\r\n", THEME)).toBeUndefined();
    expect(paste("", THEME)).toBeUndefined();
  });
});
