import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../src/domain/words/words";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import { withWholeDays } from "../../../src/ui/grid/days/grid-days";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import type { GridGround } from "../../../src/ui/grid/rows/grid-rows";
import { faultSentence, isHeld } from "../../../src/ui/grid/rows/row-fault";
import { RowChecks } from "../../../src/ui/grid/saving/row-checks";
import { shownRows } from "../../../src/ui/grid/rows/shown-rows";
import { placeOf } from "../../entering/entering-city";
import { settings } from "../../form/form-fields";
import { day, month } from "../../support/dates";

const place = placeOf("meetings");
const COLUMNS = gridColumns("meetings", place.fields, {}, "参加者");

interface Table {
  readonly today: string;
  readonly chosen?: string;
  /** The days of its rows, as they were typed. */
  readonly days: readonly string[];
  /** As many rows as had their day when the month was chosen. */
  readonly before?: number;
}

const daysIn = ({ today, chosen, days, before = 0 }: Table) => {
  const ground: GridGround = {
    columns: COLUMNS,
    given: {},
    days: {
      month: chosen === undefined ? undefined : month(chosen),
      startMonth: 4,
      today: day(today),
    },
    isBefore: ({ key }) => key < before,
    staff: [],
    companion: "同席者",
    statusOn: () => "実施",
  };
  const rows = withWholeDays(
    days.map((heldOn, key) => ({ key, own: { heldOn } })),
    ground,
    () => false,
  );
  return { rows, ground };
};

/** The days as the cells of a table show them, once they are left. */
const shown = (table: Table): readonly (string | undefined)[] =>
  daysIn(table).rows.map(({ own }) => own.heldOn);

/** What is said of the day of the last row, and what is offered. */
const asked = (table: Table) => {
  const { rows, ground } = daysIn(table);
  const checks = new RowChecks();
  const faults = checks
    .faults(
      checks.checked(shownRows(rows, ground), ground, {
        ...place,
        today: day(table.today),
      }),
      ground,
      {
        activities: [],
        heldOrNot: ["実施", "中止"],
        firstState: undefined,
        states: settings.choices.status,
        fields: place.fields,
      },
      () => undefined,
    )
    .get(rows.length - 1);
  const own = faults?.filter(({ field }) => field === "heldOn") ?? [];
  return {
    isHeld: isHeld(own),
    said: own.map((fault) =>
      faultSentence(
        fault,
        gridMessages.ja,
        "ja",
        wordsIn(settings.words, "ja"),
      ),
    ),
    offered: own.flatMap(
      ({ problem }) => problem?.candidates?.map(({ value }) => value) ?? [],
    ),
  };
};

const unsure = (text: string) => [
  `日付「${text}」は、いつの年月の日か決められません。候補から選ぶか、年から入力してください。`,
];

describe("a number alone, where no month is chosen", () => {
  it.each([["5"], ["5日"]])("is asked for its month: %s", (text) => {
    const said = {
      isHeld: true,
      said: [
        `日付「${text}」に月がありません。「何月の記録」を選ぶか、4/5 のように月から入力してください。`,
      ],
      offered: [],
    };
    const today = "2027-04-20";
    expect(asked({ today, days: [text] })).toEqual(said);
    expect(asked({ today, days: ["2027-04-03", text] })).toEqual(said);
  });

  it("is no day at all beyond the 31st", () => {
    const { said } = asked({ today: "2027-04-20", days: ["45"] });
    expect(said[0]).toContain("読めません");
  });
});

describe("days without a year", () => {
  it("are of the year that is about to end, in the first days of the next one", () => {
    const table = { today: "2027-04-02", chosen: "2027-04" };
    expect(
      shown({ ...table, days: ["3/29", "3/31", "4/1", "4/2", "4/20", "2/24"] }),
    ).toEqual([
      "2027-03-29",
      "2027-03-31",
      "2027-04-01",
      "2027-04-02",
      "2027-04-20",
      "2027-02-24",
    ]);
    expect(
      shown({ ...table, chosen: "2027-03", days: ["3/30", "4/1"] }),
    ).toEqual(["2027-03-30", "2027-04-01"]);
  });

  it("are about the turn of the calendar year on its side", () => {
    expect(
      shown({ today: "2026-12-20", chosen: "2026-12", days: ["12/25", "1/8"] }),
    ).toEqual(["2026-12-25", "2027-01-08"]);
    expect(
      shown({ today: "2027-01-05", chosen: "2027-01", days: ["12/25", "1/8"] }),
    ).toEqual(["2026-12-25", "2027-01-08"]);
  });

  it("of years ago are of the fiscal year of the chosen month, and of the rows below it", () => {
    expect(
      shown({
        today: "2026-12-01",
        chosen: "2023-04",
        days: ["4/12", "6/1", "11/8", "12/20", "3/20"],
      }),
    ).toEqual([
      "2023-04-12",
      "2023-06-01",
      "2023-11-08",
      "2023-12-20",
      "2024-03-20",
    ]);
  });

  it("of years ago that go into another fiscal year are asked, and nothing is saved before", () => {
    const table = { today: "2026-12-01", chosen: "2024-03" };
    expect(asked({ ...table, days: ["3/28", "4/3"] })).toEqual({
      isHeld: true,
      said: unsure("4/3"),
      offered: ["2024-04-03", "2023-04-03"],
    });
    expect(asked({ ...table, days: ["4/3"] })).toMatchObject({
      said: unsure("4/3"),
      offered: ["2024-04-03", "2023-04-03"],
    });
    // Rows below wait, and follow once it is answered.
    expect(shown({ ...table, days: ["3/28", "4/3", "5/10"] })).toEqual([
      "2024-03-28",
      "4/3",
      "5/10",
    ]);
    expect(shown({ ...table, days: ["3/28", "2023-04-03", "5/10"] })).toEqual([
      "2024-03-28",
      "2023-04-03",
      "2023-05-10",
    ]);
  });

  it("are told apart by their day of the week", () => {
    const table = { today: "2026-12-01", chosen: "2024-03" };
    expect(shown({ ...table, days: ["3/28", "4/3（水）"] })[1]).toBe(
      "2024-04-03",
    );
    expect(shown({ ...table, days: ["3/28", "4/3（月）"] })[1]).toBe(
      "2023-04-03",
    );
    expect(asked({ ...table, days: ["3/28（月）"] }).said[0]).toContain(
      "日付と曜日が合いません",
    );
  });

  it("are no reservation of next autumn unasked", () => {
    expect(
      asked({ today: "2027-04-02", chosen: "2027-04", days: ["10/1"] }),
    ).toMatchObject({
      isHeld: true,
      offered: ["2027-10-01", "2026-10-01"],
    });
  });

  it("of a list that nothing tells the year of are asked, all of them", () => {
    const table = { today: "2026-12-01", chosen: "2026-12" };
    const list = ["4/8", "12/20", "3/25"];
    expect(shown({ ...table, days: list })).toEqual(list);
    for (const [index, offered] of [
      ["2027-04-08", "2026-04-08"],
      ["2026-12-20", "2025-12-20"],
      ["2027-03-25", "2026-03-25"],
    ].entries()) {
      const days = list.slice(0, index + 1);
      expect(asked({ ...table, days })).toMatchObject({
        isHeld: true,
        offered,
      });
    }
    // The month of the list, chosen afterwards, is enough.
    expect(shown({ ...table, chosen: "2025-04", days: list })).toEqual([
      "2025-04-08",
      "2025-12-20",
      "2026-03-25",
    ]);
    // One that is nearly here is a reservation; far ahead it is asked.
    expect(shown({ ...table, days: ["12/20", "1/20", "3/25"] })).toEqual([
      "2026-12-20",
      "2027-01-20",
      "3/25",
    ]);
    expect(shown({ ...table, days: ["2027-03-20", "4/8", "6/3"] })).toEqual([
      "2027-03-20",
      "4/8",
      "6/3",
    ]);
    expect(shown({ ...table, days: ["2027-04-08", "6/3", "7/1"] })).toEqual([
      "2027-04-08",
      "2027-06-03",
      "2027-07-01",
    ]);
  });

  it("go by a month that was chosen after the rows above", () => {
    const table = {
      today: "2026-12-01",
      chosen: "2023-06",
      days: ["2024-03-28", "6/5", "6"],
    };
    expect(shown({ ...table, before: 1 })).toEqual([
      "2024-03-28",
      "2023-06-05",
      "2023-06-06",
    ]);
  });
});

describe("a day that is a number alone", () => {
  it("is asked where the row above is of another month than the chosen one", () => {
    const table = { today: "2027-04-02", chosen: "2027-04" };
    expect(asked({ ...table, days: ["3/29", "30"] })).toEqual({
      isHeld: true,
      said: unsure("30"),
      offered: ["2027-03-30", "2027-04-30"],
    });
    expect(shown({ ...table, days: ["3/29", "31", "4/1", "2"] })).toEqual([
      "2027-03-29",
      "2027-03-31",
      "2027-04-01",
      "2027-04-02",
    ]);
  });
});
