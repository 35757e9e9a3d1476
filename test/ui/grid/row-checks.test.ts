import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "../../../src/checks/rules/activity-entry";
import type { EnteringPlace } from "../../../src/entering/entering-place";
import type { EnteredKind } from "../../../src/entering/enterable-fields";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import type { GridGround, GridRow } from "../../../src/ui/grid/rows/grid-rows";
import { ShownRows, shownRows } from "../../../src/ui/grid/rows/shown-rows";
import { RowChecks } from "../../../src/ui/grid/saving/row-checks";
import { placeOf, STAFF } from "../../entering/entering-city";
import { settings } from "../../form/form-fields";
import { day, month } from "../../support/dates";

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  heldOn: [
    "5",
    "2024-03-05",
    "2023-03-06",
    "4/3",
    "3/31",
    "2024-03-06",
    "いつか",
  ],
  from: ["5", "2024-03-05", "2023-04-06", "4/3", "2023-10", "令和5年度"],
  startTime: ["10", "13:30～15:00", "25時"],
  person: ["00123 佐藤 花子", "200", "鈴木太郎", "佐藤", "、200"],
  advisers: ["石原弘子", "だれか"],
  theme: ["窓口", "窓口（中止）", "佐藤の代理"],
  status: ["実施", "予約", "中止", "済"],
  section: ["02", "99"],
  summaryLine: ["DX相談", "ＤＸ相談"],
  title: ["第1回勉強会", "窓口相談（3回）", "懇談"],
  count: ["1", "3", "x"],
};

const columnsOf = (kind: EnteredKind) =>
  gridColumns(kind, placeOf(kind).fields, {}, "参加者");

const groundOf = (kind: EnteredKind, chosen = "2024-03"): GridGround => ({
  columns: columnsOf(kind),
  given: { status: "実施" },
  days: { month: month(chosen), startMonth: 4, today: day("2024-04-20") },
  isBefore: () => false,
  staff: STAFF,
  companion: "同席者",
  statusOn: (text) => (text <= "2024-04-20" ? "実施" : "予約"),
});

/** What the checks are told of the app besides. */
const factsOf = (activities: readonly ActivityEntry[]) => ({
  activities,
  heldOrNot: ["実施", "中止"],
  firstState: undefined,
  states: settings.choices.status,
  fields: placeOf("meetings").fields,
});

/** Checks rows again and again as somebody types, and once as if nothing had been before. */
const typing = () => {
  const shown = new ShownRows();
  const checks = new RowChecks();
  return (
    rows: readonly GridRow[],
    ground: GridGround,
    place: EnteringPlace,
    activities: readonly ActivityEntry[] = [],
  ) => {
    const toldBy = (one: RowChecks, all: ReturnType<typeof shownRows>) => {
      const checked = one.checked(all, ground, place);
      const faults = one.faults(
        checked,
        ground,
        factsOf(activities),
        () => undefined,
      );
      return { checked, faults };
    };
    return {
      again: toldBy(checks, shown.of(rows, ground)),
      anew: toldBy(new RowChecks(), shownRows(rows, ground)),
    };
  };
};

/** Something that is done to the rows. */
const step = (kind: EnteredKind) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.nat(), fc.constantFrom(...columnsOf(kind)), fc.nat())
        .map(([at, { name }, nat]) => (rows: readonly GridRow[]) => {
          const texts = [undefined, "", ...(TEXTS[name] ?? [])];
          const text = texts[nat % texts.length];
          const index = at % rows.length;
          return rows.map((row, place) =>
            place === index
              ? { ...row, own: { ...row.own, [name]: text } }
              : row,
          );
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .nat()
        .map(
          (at) => (rows: readonly GridRow[]) =>
            rows.length < 3
              ? rows
              : rows.filter((_, index) => index !== at % rows.length),
        ),
    },
  );

describe("rows that are checked as they are typed", () => {
  it.each(["meetings", "activities"] as const)(
    "are told what they would be told if all were checked anew: %s",
    (kind) => {
      fc.assert(
        fc.property(
          fc.array(step(kind), { minLength: 5, maxLength: 15 }),
          fc.nat(15),
          (steps, changedAt) => {
            const check = typing();
            let ground = groundOf(kind);
            const known = { facts: {} };
            const place = placeOf(kind, { factsOf: () => known.facts });
            let rows: readonly GridRow[] = [1, 2, 3, 4, 5, 6].map((key) => ({
              key,
              own: {},
            }));
            for (const [at, change] of steps.entries()) {
              rows = change(rows);
              if (at === changedAt) {
                // Another month is chosen, and other records are read.
                ground = groundOf(kind, "2024-05");
                known.facts = { advisers: [] };
              }
              const { again, anew } = check(rows, ground, place);
              expect(again).toEqual(anew);
            }
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it("are not looked at again while another one is typed, however many there are", () => {
    const facts = {};
    let looked = 0;
    const base = placeOf("meetings");
    const place: EnteringPlace = {
      ...base,
      factsOf: () => facts,
      findPerson: (...asked) => {
        looked += 1;
        return base.findPerson(...asked);
      },
    };
    const rows: readonly GridRow[] = Array.from({ length: 130 }, (_, key) => ({
      key,
      own: {
        heldOn: `2024-03-${String(1 + (key % 28)).padStart(2, "0")}`,
        person: "200 髙橋 一郎",
        theme: `窓口${key}`,
      },
    }));
    const ground = groundOf("meetings");
    const check = typing();
    const { again } = check(rows, ground, place);
    const typed = rows.map((row) =>
      row.key === 60 ? { ...row, own: { ...row.own, theme: "窓口改" } } : row,
    );
    const anew = (): number => {
      looked = 0;
      new RowChecks().checked(
        shownRows(typed.slice(60, 61), ground),
        ground,
        place,
      );
      return looked;
    };
    const ofOne = anew();
    const ofAll = ofOne * rows.length;
    looked = 0;
    const after = check(typed, ground, place);
    // As often as one row needs, besides all of them that were checked anew.
    expect(looked - ofAll).toBe(ofOne);
    // Rows that are like none that changed are told the very same.
    const same = [...after.again.faults].filter(
      ([key, told]) => again.faults.get(key) === told,
    );
    expect(same).toHaveLength(126);
  });
});
