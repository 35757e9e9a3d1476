import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  correctRecords,
  undoCorrections,
} from "../../../src/kintone/corrections/correct-records";
import type {
  CorrectionOutcome,
  RecordCorrection,
} from "../../../src/kintone/corrections/correction-outcome";
import type { Settings } from "../../../src/settings/settings";
import { createApp, deploy } from "../../support/local-kintone";
import { day } from "../../support/dates";
import { connectTo, startCity, type City } from "../city";

/* A meeting of two people in a local kintone whose staff number is a lookup. */
let city: City;
let settings: Settings;
let staffApp: string;
let recordId: string;

const text = (code: string) =>
  ({ type: "SINGLE_LINE_TEXT", code, label: code }) as const;

const lookUp = async (...copied: readonly string[]) => {
  await city.client.app.updateFormFields({
    app: city.appId,
    properties: {
      参加者: {
        type: "SUBTABLE",
        code: "参加者",
        fields: {
          職員番号: {
            ...text("職員番号"),
            lookup: {
              relatedApp: { app: staffApp, code: "" },
              relatedKeyField: "番号",
              fieldMappings: copied.map((field) => ({
                field,
                relatedField: field,
              })),
              lookupPickerFields: [],
              filterCond: "",
              sort: "",
            },
          },
        },
      },
    } as never,
  });
  await deploy(city.client, city.appId);
};

beforeAll(async () => {
  city = await startCity();
  ({ settings } = city);
  staffApp = await createApp(city.client, "職員", {
    番号: { ...text("番号"), unique: true },
    氏名: text("氏名"),
    所属: text("所属"),
  } as never);
  await city.client.record.addRecords({
    app: staffApp,
    records: ["0101", "0102"].map((number) => ({
      番号: { value: number },
      氏名: { value: `今の名前${number}` },
      所属: { value: "今の所属" },
    })),
  });
});

beforeEach(async () => {
  const person = (number: string, role: string) => ({
    value: {
      職員番号: { value: number },
      氏名: { value: `氏名${number}` },
      所属: { value: "管財課" },
      役職: { value: "部長級" },
      区分: { value: role },
    },
  });
  const { id } = await city.client.record.addRecord({
    app: city.appId,
    record: {
      実施日: { value: "2022-05-10" },
      状態: { value: "実施" },
      テーマ: { value: "予算" },
      参加者: { value: [person("0101", "主"), person("0102", "同席")] },
    },
  });
  recordId = id;
});

afterAll(() => city?.kintone.close());

const place = (user?: string) => ({
  settings,
  connect:
    user === undefined
      ? connectTo(city.kintone.url)
      : () => city.clientOf(user),
});

const wanted = (more: Partial<RecordCorrection> = {}): RecordCorrection => ({
  recordId,
  field: "rank",
  person: { code: "0102" },
  heldOn: day("2022-05-10"),
  stored: "部長級",
  expected: "課長級",
  ...more,
});

/** What was entered, with the ids of the rows. */
const stored = async () => {
  const { record } = await city.client.record.getRecord({
    app: city.appId,
    id: recordId,
  });
  return { 参加者: record.参加者?.value, テーマ: record.テーマ?.value };
};

const ranks = async () => {
  const rows = (await stored()).参加者 as unknown as {
    value: { 役職: { value: string }; 所属: { value: string } };
  }[];
  return rows.map(({ value }) => [value.役職.value, value.所属.value]);
};

const writtenOf = (outcomes: readonly CorrectionOutcome[]) =>
  outcomes.flatMap((one) => ("written" in one ? one.written : []));

it("changes the rank and division of the person, nothing else, and takes it back", async () => {
  const before = await stored();
  const done = await correctRecords(
    [
      wanted(),
      wanted({ field: "division", stored: "管 財課", expected: "総務課" }),
    ],
    place(),
  );
  expect(writtenOf(done)).toHaveLength(1);
  expect(await ranks()).toEqual([
    ["部長級", "管財課"],
    ["課長級", "総務課"],
  ]);
  const after = (await stored()).参加者 as { id: string }[];
  expect(after.map(({ id }) => id)).toEqual(
    (before.参加者 as { id: string }[]).map(({ id }) => id),
  );
  const back = await undoCorrections(writtenOf(done), place());
  expect(writtenOf(back)).toHaveLength(1);
  expect(await stored()).toEqual(before);
});

it("copies nothing anew by the lookup of the staff number", async () => {
  await lookUp("氏名");
  const name = async () => JSON.stringify((await stored()).参加者);
  const before = await name();
  const done = await correctRecords([wanted()], place());
  expect(writtenOf(done)).toHaveLength(1);
  expect(await name()).toBe(before.replace(/部長級(?!.*部長級)/u, "課長級"));
});

it("says that a field which the lookup copies can't be written, and writes nothing", async () => {
  await lookUp("氏名", "所属");
  const before = await stored();
  const division = wanted({ field: "division", stored: "今の所属" });
  expect(await correctRecords([division], place())).toEqual([
    { recordId, notWritten: "lockedByLookup" },
  ]);
  expect(await stored()).toEqual(before);
  await lookUp("氏名");
  expect(writtenOf(await correctRecords([wanted()], place()))).toHaveLength(1);
});

it("writes the field that no lookup copies, and says which one it left", async () => {
  await lookUp("氏名", "所属");
  const before = JSON.stringify(await stored());
  const division = wanted({ field: "division", stored: "今の所属" });
  const [outcome] = await correctRecords([wanted(), division], place());
  expect(outcome).toMatchObject({
    written: { recordId },
    locked: ["division"],
  });
  expect(JSON.stringify(await stored())).toBe(
    before.replace(/部長級(?!.*部長級)/u, "課長級"),
  );
  await lookUp("氏名");
});

it("stops before the next record, and says which were not begun", async () => {
  const stopper = new AbortController();
  stopper.abort();
  const before = await stored();
  expect(
    await correctRecords([wanted()], { ...place(), signal: stopper.signal }),
  ).toEqual([{ recordId, notWritten: "stopped" }]);
  expect(await stored()).toEqual(before);
  const done = writtenOf(await correctRecords([wanted()], place()));
  expect(
    await undoCorrections(done, { ...place(), signal: stopper.signal }),
  ).toEqual([{ recordId, notWritten: "stopped" }]);
  expect(await stored()).not.toEqual(before);
});

it("leaves a record whose value is not the one that was found, or that is gone", async () => {
  const before = await stored();
  const gone = { ...wanted(), recordId: "99999" };
  expect(
    await correctRecords(
      [
        wanted({ stored: "係長級" }),
        wanted({ person: { code: "0103" } }),
        gone,
      ],
      place(),
    ),
  ).toEqual([
    { recordId, notWritten: "changedMeanwhile" },
    { recordId: "99999", notWritten: "changedMeanwhile" },
  ]);
  expect(await stored()).toEqual(before);
});

it("does not overwrite what someone saved between reading and writing", async () => {
  const client = connectTo(city.kintone.url)(undefined);
  const overtaken = () => ({
    ...client,
    app: client.app,
    record: Object.assign(Object.create(client.record), {
      getRecord: async (asked: { app: string; id: string }) => {
        const read = await client.record.getRecord(asked);
        await city.client.record.updateRecord({
          ...asked,
          record: { テーマ: { value: "人事" } },
        });
        return read;
      },
    }),
  });
  expect(
    await correctRecords([wanted()], {
      settings,
      connect: overtaken as never,
    }),
  ).toEqual([{ recordId, notWritten: "changedMeanwhile" }]);
  expect((await stored()).テーマ).toBe("人事");
  expect((await ranks())[1]?.[0]).toBe("部長級");
});

it("takes nothing back from a record that was changed since", async () => {
  const done = await correctRecords([wanted()], place());
  await city.client.record.updateRecord({
    app: city.appId,
    id: recordId,
    record: { テーマ: { value: "人事" } },
  });
  expect(await undoCorrections(writtenOf(done), place())).toEqual([
    { recordId, notWritten: "changedMeanwhile" },
  ]);
  expect((await ranks())[1]?.[0]).toBe("課長級");
});

it("says when kintone refuses the value, and when the reader may not edit", async () => {
  expect(
    await correctRecords([wanted({ expected: "局長級" })], place()),
  ).toEqual([{ recordId, notWritten: "refused" }]);
  await city.client.app.updateAppAcl({
    app: city.appId,
    rights: [
      { entity: { type: "CREATOR" }, appEditable: true, recordViewable: true },
      {
        entity: { type: "GROUP", code: "everyone" },
        recordViewable: true,
        recordEditable: false,
      },
    ],
  });
  await deploy(city.client, city.appId);
  expect(await correctRecords([wanted()], place("clerk"))).toEqual([
    { recordId, notWritten: "noPermission" },
  ]);
  expect((await ranks())[1]?.[0]).toBe("部長級");
});
