import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingEntry } from "../../../../src/checks/rules/meeting-entry";
import { compareTotals } from "../../../../src/import/records/planning/totals/compare-totals";
import type { PlannedRecord } from "../../../../src/import/records/planning/plan-records";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import { day } from "../../../support/dates";

/* What a list says of its own totals, beside what it comes to. */

const KNOWN = new Set(["実施日", "氏名", "回数", "参加人数"]);
const HEADINGS = ["実施日", "氏名", "回数"];

const read = (rows: readonly (readonly string[])[]) => {
  const table = readTableRows(
    { rows },
    (text) => KNOWN.has(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no headings");
  return table;
};

type Standing = PlannedRecord["standing"];

/** Of a row, as a plan has it. */
const recordOf = (
  row: string,
  people: readonly string[],
  {
    standing = "write",
    status = "held",
  }: { standing?: Standing; status?: MeetingEntry["status"] } = {},
): PlannedRecord => {
  const entry: MeetingEntry = {
    heldOn: day("2023-04-05"),
    status,
    advisers: [],
    attendances: people.map((name, at) => ({
      person: { name },
      role: at === 0 ? ("principal" as const) : ("companion" as const),
    })),
  };
  return {
    rows: [row],
    places: [],
    doubts: [],
    isDayConfirmed: false,
    isUnused: false,
    isLeft: standing === "left",
    entered: {
      texts: {},
      people: people.map((personName) => ({ personName })),
    },
    record: {},
    sent: {},
    entry,
    problems: [],
    standing,
  };
};

const compare = (
  table: ReturnType<typeof read>,
  planned: readonly PlannedRecord[],
) =>
  compareTotals(planned, {
    table,
    mapping: new Map([
      [0, "heldOn"],
      [1, "personName"],
    ]),
    fields: [],
    kind: "meetings",
    startMonth: 4,
  });

const entryRow = (at: number) => [`4/${at + 1}`, `職員${at}`, ""];
const plannedOf = (table: ReturnType<typeof read>) =>
  table.rows.map(({ name, cells }) => recordOf(name, [cells[1] ?? ""]));

/** Sizes of the parts of a list: each is closed by 小計. */
const parts = fc.array(fc.integer({ min: 1, max: 6 }), {
  minLength: 1,
  maxLength: 6,
});

/** A list of such parts with its totals as they are right. */
const listOf = (sizes: readonly number[]) => {
  let at = 0;
  const rows = sizes.flatMap((size) => [
    ...Array.from({ length: size }, () => entryRow(at++)),
    ["小計", `${size}件`, ""],
  ]);
  return [HEADINGS, ...rows, ["合計", "", `${at}`]];
};

describe("totals of a list", () => {
  it("fit where every row was read, whatever its parts", () => {
    fc.assert(
      fc.property(parts, (sizes) => {
        const table = read(listOf(sizes));
        const compared = compare(table, plannedOf(table));
        expect(compared).toHaveLength(sizes.length + 1);
        expect(new Set(compared.map(({ standing }) => standing))).toEqual(
          new Set(["fits"]),
        );
      }),
    );
  });

  it("differ in the part and in the whole where any row became no record", () => {
    fc.assert(
      fc.property(parts, fc.nat(), (sizes, pick) => {
        const table = read(listOf(sizes));
        const all = plannedOf(table);
        const lost = pick % all.length;
        const compared = compare(
          table,
          all.filter((_, at) => at !== lost),
        );
        let upTo = 0;
        const part = sizes.findIndex((size) => (upTo += size) > lost);
        expect(
          compared.flatMap(({ standing }, at) =>
            standing === "differs" ? [at] : [],
          ),
        ).toEqual([part, sizes.length]);
        expect(compared.at(-1)).toMatchObject({
          label: "合計",
          counted: all.length - 1,
          records: all.length - 1,
        });
      }),
    );
  });

  it("may fit as long as rows are to be put right, and differ beyond them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 30 }),
        (sure, open, told) => {
          const rows = Array.from({ length: sure + open }, (_, at) =>
            entryRow(at),
          );
          const table = read([HEADINGS, ...rows, ["計", `${told}件`, ""]]);
          const planned = table.rows.map(({ name }, at) =>
            recordOf(name, [`職員${at}`], {
              standing: at < sure ? "write" : "wrong",
            }),
          );
          const [total] = compare(table, planned);
          const among = told >= sure && told < sure + open ? "open" : "differs";
          expect(total).toMatchObject({
            standing: told === sure + open ? "fits" : among,
            counted: sure + open,
            open,
          });
        },
      ),
    );
  });
});

const totalsOf = (...lines: readonly (readonly string[])[]) => {
  const table = read([HEADINGS, entryRow(0), entryRow(1), ...lines]);
  return compare(table, [
    recordOf("2", ["職員0", "職員9"]),
    recordOf("3", ["職員0"]),
  ]).map(({ text, standing, reading }) => `${text} ${standing} ${reading}`);
};

it.each([
  [["計2件"], ["計2件 fits records"]],
  [["合計", "2", ""], ["2 fits records"]],
  [
    ["計", "2回", "3人"],
    ["2回 fits records", "3人 fits people"],
  ],
  [["実人数", "2", ""], ["2 fits persons"]],
  [["実人数", "1人", ""], ["1人 fits principalPersons"]],
  [["延べ人数", "3", ""], ["3 fits people"]],
  [
    ["実施回数 2回、延べ3人"],
    ["実施回数2回 fits records", "延べ3人 fits people"],
  ],
  [["令和5年度計", "2", ""], ["2 fits records"]],
  [["4月計", "3件", ""], ["3件 differs records"]],
  [
    ["合計", "2件（中止0件）", ""],
    ["2件 fits records", "中止0件 fits cancelled"],
  ],
  [
    ["※延べ人数は3人、実施回数は4回です。"],
    ["延べ人数は3人 fits people", "実施回数は4回 differs records"],
  ],
  [["頁計 2件"], ["2件 fits records"]],
  [["次頁へ繰越", "2件", ""], ["2件 fits records"]],
  [["前頁より繰越 2件"], ["2件 fits records"]],
  [["R5計", "2", ""], ["2 fits records"]],
  [["実施計", "2件", ""], ["2件 fits records"]],
  [["延べ", "3名", ""], ["3名 fits people"]],
  // Means, hours and cadences are no totals.
  [["平均", "1.5", ""], []],
  [["合計", "13:30", "45時間"], []],
  [["※月2回実施、第3回まで"], []],
])("reads %j as it is written", (line, expected) => {
  expect(totalsOf(line)).toEqual(expected);
});

it("is of the rows below it where it stands above all of them, or in a title", () => {
  const table = read([
    ["令和5年度 面談（延べ2人）", "", ""],
    HEADINGS,
    ["合計", "2件", ""],
    entryRow(0),
    entryRow(1),
  ]);
  expect(
    compare(table, plannedOf(table)).map(({ name, standing }) => [
      name,
      standing,
    ]),
  ).toEqual([
    ["1", "fits"],
    ["3", "fits"],
  ]);
});

it("counts what was not held only where the total does", () => {
  const table = read([
    HEADINGS,
    ...[0, 1, 2].map(entryRow),
    ["計", "3件", "中止1件"],
    ["実施", "2件", ""],
    ["合計", "4件", ""],
  ]);
  const planned = [
    recordOf("2", ["a"]),
    recordOf("3", ["b"]),
    recordOf("4", ["c"], { status: "cancelled" }),
  ];
  expect(
    compare(table, planned).map(({ text, standing }) => [text, standing]),
  ).toEqual([
    ["3件", "fitsWithOthers"],
    ["中止1件", "fits"],
    ["4件", "differs"],
  ]);
});
