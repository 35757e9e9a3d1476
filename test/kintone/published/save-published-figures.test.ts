import { afterAll, beforeAll, expect, it } from "vitest";
import { connectWith } from "../../../scripts/report/connect-with";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { AttachmentPlace } from "../../../src/kintone/attachments/record-attachments";
import type { PublishedTablePlace } from "../../../src/kintone/published/published-table";
import { savePublishedFigures } from "../../../src/kintone/published/save-published-figures";
import type { PlacedFigure } from "../../../src/rollup/published/place-published-figures";
import { startSaveSystem, type SaveSystem } from "../saving/save-system";

const CODE = FIELD_CODES.summaries;
const PUT_RECORD = { method: "PUT", path: "/k/v1/record.json" };

let system: SaveSystem;

beforeAll(async () => {
  system = await startSaveSystem();
});
afterAll(() => system.close());

const figure = (
  value: number,
  more: Partial<PlacedFigure> = {},
): PlacedFigure => ({
  fiscalYear: 2021,
  sectionId: "one-on-one",
  measure: "count",
  value,
  words: "",
  ...more,
});

const placeOf = (recordId: string): PublishedTablePlace => {
  const source = system.settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const connect = connectWith({
    baseUrl: system.kintone.url,
    auth: { username: "secretary", password: "secretary-pass" },
    guestSpaceId: undefined,
  });
  return {
    client: connect(undefined),
    source,
    settings: system.settings,
    recordId,
  };
};

/** The rows as they stand in kintone. */
const stored = async ({ appId, recordId }: AttachmentPlace) => {
  const { record } = await system.admin.record.getRecord({
    app: appId,
    id: recordId,
  });
  const rows = record[CODE.publishedTable]?.value as {
    readonly id: string;
    readonly value: Readonly<Record<string, { readonly value: string }>>;
  }[];
  return rows.map(({ id, value }) => ({
    id,
    cells: [
      CODE.publishedFiscalYear,
      CODE.publishedSection,
      CODE.publishedRank,
      CODE.publishedMeasure,
      CODE.publishedValue,
    ].map((code) => value[code]?.value ?? ""),
  }));
};

const SECTION = "幹部職・管理職1on1ミーティング";

it("writes figures into the table, changes what is other, and leaves the rest alone", async () => {
  const place = await system.newRecord();
  const first = await savePublishedFigures(placeOf(place.recordId), [
    figure(12),
    figure(3, { rank: "課長級", measure: "distinctAttendees" }),
  ]);
  expect(first).toMatchObject({
    state: "saved",
    change: { added: [{ value: 12 }, { value: 3 }], changed: [], unchanged: 0 },
  });
  const before = await stored(place);
  expect(before.map(({ cells }) => cells)).toEqual([
    ["2021", SECTION, "", "回数", "12"],
    ["2021", SECTION, "課長級", "実人数", "3"],
  ]);
  const again = await savePublishedFigures(placeOf(place.recordId), [
    figure(13),
    figure(3, { rank: "課長級", measure: "distinctAttendees" }),
    figure(9, { fiscalYear: 2020 }),
  ]);
  expect(again).toMatchObject({
    state: "saved",
    change: {
      added: [{ fiscalYear: 2020 }],
      changed: [{ value: 13 }],
      unchanged: 1,
    },
  });
  const after = await stored(place);
  expect(after.map(({ cells }) => cells)).toEqual([
    ["2021", SECTION, "", "回数", "13"],
    ["2021", SECTION, "課長級", "実人数", "3"],
    ["2020", SECTION, "", "回数", "9"],
  ]);
  expect(after.slice(0, 2).map(({ id }) => id)).toEqual(
    before.map(({ id }) => id),
  );
});

it("loses nothing when others save the record at once", async () => {
  const place = await system.newRecord();
  const outcomes = await Promise.all([
    savePublishedFigures(placeOf(place.recordId), [figure(1)]),
    savePublishedFigures(placeOf(place.recordId), [
      figure(2, { fiscalYear: 2020 }),
    ]),
    system.change(place),
  ]);
  expect(outcomes.slice(0, 2)).toMatchObject([
    { state: "saved" },
    { state: "saved" },
  ]);
  expect((await stored(place)).map(({ cells }) => cells[4]).sort()).toEqual([
    "1",
    "2",
  ]);
});

it("tries again when kintone had not done it, and says when nobody knows", async () => {
  const place = await system.newRecord();
  const { faults } = system.kintone;
  faults.add({ ...PUT_RECORD, times: 1, drop: true });
  expect(
    await savePublishedFigures(placeOf(place.recordId), [figure(1)]),
  ).toMatchObject({ state: "saved" });
  expect(await stored(place)).toHaveLength(1);
  faults.add({ ...PUT_RECORD, drop: true });
  expect(
    await savePublishedFigures(placeOf(place.recordId), [figure(2)]),
  ).toEqual({ state: "failed", problem: "unknown" });
  faults.clear();
});

it("says why it could not be written", async () => {
  const place = await system.newRecord();
  const problemOf = async (recordId: string) => {
    const saved = await savePublishedFigures(placeOf(recordId), [figure(1)]);
    return saved.state === "failed" ? saved.problem : undefined;
  };
  expect(await problemOf("999999")).toBe("notFound");
  await system.forbidEditing("secretary");
  expect(await problemOf(place.recordId)).toBe("noPermission");
  expect(await stored(place)).toEqual([]);
});
