import { describe, expect, it } from "vitest";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import { wordsIn } from "../../../src/domain/words/words";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import type { GridRow } from "../../../src/ui/grid/rows/grid-rows";
import { CALLED_OFF, isUsed } from "../../../src/ui/grid/rows/grid-rows";
import { faultSentence, isHeld } from "../../../src/ui/grid/rows/row-fault";
import { RowChecks } from "../../../src/ui/grid/saving/row-checks";
import { shownRows } from "../../../src/ui/grid/rows/shown-rows";
import { placeOf, STAFF } from "../../entering/entering-city";
import { settings } from "../../form/form-fields";
import { day, month } from "../../support/dates";

const place = placeOf("meetings");
const COLUMNS = gridColumns("meetings", place.fields, {}, "参加者");
const WORDS = wordsIn(settings.words, "ja");

/** What is wrong with the state of a row, and what is offered for it. */
const stateOf = (
  own: GridRow["own"],
  columns: readonly GridColumn[],
  firstState?: string,
  wanted = "status",
) => {
  const rows = [{ key: 1, own }];
  const ground = {
    columns,
    given: {},
    days: {
      month: month("2024-03"),
      startMonth: 4,
      today: day("2024-04-20"),
    },
    isBefore: () => false,
    staff: STAFF,
    companion: "同席者",
    statusOn: () => "実施",
  };
  const checks = new RowChecks();
  const faults = checks
    .faults(
      checks.checked(shownRows(rows, ground), ground, place),
      ground,
      {
        activities: [],
        heldOrNot: ["実施", "中止"],
        firstState,
        states: settings.choices.status,
        fields: place.fields,
      },
      () => undefined,
    )
    .get(1);
  const own_ =
    faults?.filter(
      ({ field, problem }) =>
        field === wanted || problem?.code === "personStoodIn",
    ) ?? [];
  return {
    isHeld: isHeld(own_),
    said: own_.map((fault) =>
      faultSentence(fault, gridMessages.ja, "ja", WORDS),
    ),
    offered: own_.flatMap(
      ({ problem }) => problem?.candidates?.map(({ value }) => value) ?? [],
    ),
  };
};

const ROW = {
  heldOn: "2024-03-05",
  startTime: "10:00",
  person: "00123 佐藤 花子",
  theme: "窓口",
};

describe("a row whose theme tells it", () => {
  const said = (theme: string, more: GridRow["own"] = {}) =>
    stateOf({ ...ROW, theme, ...more }, COLUMNS);

  it("is asked about before saving, and not where the state is typed", () => {
    expect(said("窓口改革 ※中止")).toMatchObject({
      isHeld: false,
      said: [
        "【確認】「中止」とあります。行われていないときは、状態を選び直すか、この行を消してください。",
      ],
    });
    expect(said("窓口改革 ※中止", { status: "中止" }).said).toEqual([]);
    expect(said("中止した事業の見直し").said).toEqual([]);
  });

  it("is asked who came for another, unless that is asked of the person", () => {
    expect(said("窓口改革 ※髙橋一郎が代理出席").said).toMatchObject([
      expect.stringContaining("代理か欠席のことが書いてあります"),
    ]);
    expect(said("代理出席の制度").said).toEqual([]);
    expect(
      said("窓口改革 ※代理出席", { person: "00123 佐藤 花子（代理出席）" })
        .said[0],
    ).not.toContain("【確認】");
  });
});

describe("a row whose principal is not told", () => {
  const said = (person: string) =>
    stateOf({ ...ROW, person }, COLUMNS, undefined, "person");

  it("is not saved before somebody stands in the place of the first", () => {
    expect(said("、00123 佐藤 花子")).toMatchObject({
      isHeld: true,
      said: [expect.stringContaining("主参加者")],
    });
    expect(said("00123 佐藤 花子").isHeld).toBe(false);
  });
});

describe("a row that is told to be called off beside its columns", () => {
  it("is not saved before its state is chosen", () => {
    const calledOff = { ...ROW, [CALLED_OFF]: "台風により中止" };
    expect(stateOf(calledOff, COLUMNS)).toEqual({
      isHeld: true,
      said: [
        "貼り付けた表に「台風により中止」とあります。状態を選んでください。記録しないときは、この行を消してください。",
      ],
      offered: ["実施", "中止"],
    });
    expect(stateOf({ ...calledOff, status: "中止" }, COLUMNS).said).toEqual([]);
    expect(stateOf(ROW, COLUMNS).said).toEqual([]);
  });

  it("is asked about before saving where the table has no state", () => {
    const without = COLUMNS.filter(({ name }) => name !== "status");
    expect(stateOf({ ...ROW, [CALLED_OFF]: "延期" }, without)).toMatchObject({
      isHeld: false,
      said: [
        "【確認】貼り付けた表に「延期」とあります。行われていないときは、この行を消してください。",
      ],
    });
  });

  it("is not saved where the process management would begin it as planned", () => {
    const without = COLUMNS.filter(({ name }) => name !== "status");
    const calledOff = { ...ROW, [CALLED_OFF]: "中止" };
    expect(stateOf(calledOff, without, "予約")).toEqual({
      isHeld: true,
      said: [
        "貼り付けた表に「中止」とあります。この表で入れた記録は中止にならないので、この行を消してください。行われたときは、空いている行に入力してください。",
      ],
      offered: [],
    });
  });

  it("is of no use where nothing else is in it", () => {
    expect(isUsed({ key: 1, own: { [CALLED_OFF]: "中止" } })).toBe(false);
  });
});
