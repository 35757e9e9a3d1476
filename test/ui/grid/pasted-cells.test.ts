import { describe, expect, it } from "vitest";
import type { StaffMember } from "../../../src/domain/staff-member";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import type { GridRow } from "../../../src/ui/grid/grid-rows";
import {
  pastedCells,
  pasteInto,
} from "../../../src/ui/grid/cells/pasted-cells";
import { settled } from "../../../src/ui/grid/cells/suggestions";
import { month } from "../../support/dates";

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

const STAFF: readonly StaffMember[] = [
  { code: "4001", name: "石清水 学", postings: [] },
  { code: "4002", name: "谷風 亮", postings: [] },
];

/** What becomes of a text that is pasted into a column of the first row. */
const pasted = (
  text: string,
  into: GridColumn,
  before: readonly GridRow["own"][] = [{}],
  isLocked: (row: GridRow) => boolean = () => false,
) => {
  const rows = before.map((own, key) => ({ key, own }));
  const cells = pastedCells(text, into, STAFF, (own) => own);
  if (cells === undefined) return undefined;
  let key = 100;
  return pasteInto(rows, cells, {
    index: 0,
    at: COLUMNS.indexOf(into),
    columns: COLUMNS,
    isLocked,
    settle: (one, typed) =>
      settled(
        one,
        typed,
        { staff: STAFF, used: () => [] },
        { month: month("2024-03"), fiscalYear: 2023, startMonth: 4 },
      ),
    newRow: () => ({ key: (key += 1), own: {} }),
  });
};

/** The own texts of the rows after it. */
const paste = (...args: Parameters<typeof pasted>) =>
  pasted(...args)?.rows.map(({ own }) => own);

describe("cells copied from a spreadsheet", () => {
  it("fill the cells to the right, and rows below, each settled as if it were typed", () => {
    const text = "2024/3/5\t9時\t4001\t窓口\r\n3月6日\t\t谷風\tRPA\r\n";
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
    expect(outcome?.rows.map(({ own }) => own)).toEqual([
      { heldOn: "2024-03-05", theme: "窓口" },
      { heldOn: "2024-03-06", theme: "RPA" },
    ]);
    expect(outcome).toMatchObject({ lines: 2, outside: 1 });
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
