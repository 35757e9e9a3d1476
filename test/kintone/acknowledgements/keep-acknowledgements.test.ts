import { afterAll, beforeAll, expect, it } from "vitest";
import { connectWith } from "../../../scripts/report/connect-with";
import type { NewAcknowledgement } from "../../../src/kintone/acknowledgements/acknowledgement-table";
import { keepAcknowledgements } from "../../../src/kintone/acknowledgements/keep-acknowledgements";
import { decodeAnnualSummary } from "../../../src/kintone/decode/decode-annual-summary";
import type { AttachmentPlace } from "../../../src/kintone/attachments/record-attachments";
import type { Connect } from "../../../src/kintone/rest/kintone-client";
import type { Settings } from "../../../src/settings/settings";
import { startSaveSystem, type SaveSystem } from "../saving/save-system";

let system: SaveSystem;

beforeAll(async () => {
  system = await startSaveSystem();
});
afterAll(() => system.close());

const PUT_RECORD = { method: "PUT", path: "/k/v1/record.json" };

const SECRETARY = { username: "secretary", password: "secretary-pass" };
const AT = "2024-04-02T16:23:00Z";

const one = (
  changed: Partial<NewAcknowledgement> = {},
): NewAcknowledgement => ({
  key: "meetings.rankMissing-0abc",
  text: "役職が空欄です。",
  reason: "人事課に確かめた",
  by: "総務 花子",
  ...changed,
});

const keep = (
  recordId: string,
  wanted: readonly NewAcknowledgement[] = [one()],
  settings: Settings = system.settings,
  connect: Connect = connectWith({
    baseUrl: system.kintone.url,
    auth: SECRETARY,
    guestSpaceId: undefined,
  }),
) =>
  keepAcknowledgements(wanted, {
    settings,
    connect,
    recordId,
    at: AT,
  });

const without = (
  name: "acknowledgementTable" | "acknowledgementText",
): Settings => {
  const { sources } = system.settings;
  if (sources.summaries === undefined) throw new Error("no 年度まとめ app");
  const { [name]: _, ...fields } = sources.summaries.fields;
  return {
    ...system.settings,
    sources: { ...sources, summaries: { ...sources.summaries, fields } },
  };
};

const stored = async ({ appId, recordId }: AttachmentPlace) => {
  const { record } = await system.admin.record.getRecord({
    app: appId,
    id: recordId,
  });
  const source = system.settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const { value } = decodeAnnualSummary(record, source, system.settings);
  return value?.acknowledgements;
};

it("keeps who let what stand, when and why", async () => {
  const place = await system.newRecord();
  expect(await stored(place)).toEqual([]);
  expect(await keep(place.recordId)).toBeUndefined();
  // Half past one in the morning of the next day in Japan.
  expect(await stored(place)).toEqual([{ ...one(), on: "2024-04-03" }]);
});

it("loses nothing when several people acknowledge and save at once", async () => {
  const place = await system.newRecord();
  const people = ["総務 花子", "財政 太郎", "企画 次郎"];
  const outcomes = await Promise.all([
    ...people.map((by) => keep(place.recordId, [one({ by })])),
    system.change(place),
  ]);
  expect(outcomes).toEqual([undefined, undefined, undefined, undefined]);
  const names = (await stored(place))?.map(({ by }) => by);
  expect(names?.sort()).toEqual([...people].sort());
});

it("leaves earlier rows their ids and every column, also those it does not know", async () => {
  const place = await system.newRecord();
  await keep(place.recordId);
  const read = async () =>
    (
      await system.admin.record.getRecord({
        app: place.appId,
        id: place.recordId,
      })
    ).record["確認の記録"]?.value as unknown[];
  const before = await read();
  await keep(
    place.recordId,
    [one({ key: "visibleOnly-1" })],
    without("acknowledgementText"),
  );
  const after = await read();
  expect(after).toHaveLength(2);
  expect(after[0]).toEqual(before[0]);
});

it("adds nothing twice when kintone did it and its answer was lost", async () => {
  const place = await system.newRecord();
  const { client } = place;
  let updates = 0;
  const record = Object.assign(Object.create(client.record), {
    updateRecord: async (
      update: Parameters<typeof client.record.updateRecord>[0],
    ) => {
      updates += 1;
      await client.record.updateRecord(update);
      throw Object.assign(new Error("socket hang up"), { isAxiosError: true });
    },
  }) as typeof client.record;
  const connect = () => ({ app: client.app, file: client.file, record });
  expect(
    await keep(place.recordId, [one()], system.settings, connect),
  ).toBeUndefined();
  expect(updates).toBe(1);
  expect(await stored(place)).toHaveLength(1);
});

it("tries again when kintone had not done it", async () => {
  const place = await system.newRecord();
  const { faults } = system.kintone;
  faults.add({ ...PUT_RECORD, times: 1, drop: true });
  faults.add({ ...PUT_RECORD, times: 1, status: 503 });
  expect(await keep(place.recordId)).toBeUndefined();
  expect(await stored(place)).toHaveLength(1);
});

it("tells not known and not done apart", async () => {
  const place = await system.newRecord();
  const { faults } = system.kintone;
  faults.add({ ...PUT_RECORD, drop: true });
  expect(await keep(place.recordId)).toBe("unknown");
  faults.clear();
  faults.add({ ...PUT_RECORD, status: 200, body: "<html></html>" });
  expect(await keep(place.recordId)).toBe("notReached");
  faults.clear();
  expect(await stored(place)).toEqual([]);
});

it("keeps a reason of several lines on one", async () => {
  const place = await system.newRecord();
  await keep(place.recordId, [one({ reason: " 確かめた\n花子 " })]);
  expect((await stored(place))?.[0]?.reason).toBe("確かめた 花子");
});

it("says why it could not be kept", async () => {
  const place = await system.newRecord();
  expect(
    await keep(place.recordId, [one()], without("acknowledgementTable")),
  ).toBe("noTable");
  expect(await keep("999999")).toBe("notFound");
  await system.forbidEditing("secretary");
  expect(await keep(place.recordId)).toBe("noPermission");
  expect(await stored(place)).toEqual([]);
});
