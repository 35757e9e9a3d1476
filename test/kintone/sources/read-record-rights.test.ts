import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Summary } from "../../../src/summary/summary";
import { today } from "../../../src/kintone/page/today";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import { readRecordRights } from "../../../src/kintone/sources/read-record-rights";
import type { Settings } from "../../../src/settings/settings";
import { summarise } from "../../../src/summary/summarise";
import { deploy } from "../../support/local-kintone";
import { meetingRecord, startCity, type City } from "../city";

let city: City;

beforeAll(async () => {
  city = await startCity();
  await city.client.record.addRecords({
    app: city.appId,
    records: [
      ...Array.from({ length: 6 }, () => meetingRecord("2022-06-01")),
      meetingRecord("2022-07-01"),
    ],
  });
});

afterAll(() => city.kintone.close());

type Entity = { type: "USER"; code: string } | { type: "GROUP"; code: string };

const entry = (entity: Entity, viewable: boolean) => ({
  entity,
  viewable,
  editable: false,
  deletable: false,
  includeSubs: false,
});

const EVERYONE = { type: "GROUP", code: "everyone" } as const;
const user = (code: string) => ({ type: "USER", code }) as const;

/** Sets who may view the meetings of June. */
const allowJune = async (
  ...entities: ReturnType<typeof entry>[]
): Promise<void> => {
  await city.client.app.updateRecordAcl({
    app: city.appId,
    rights: [{ filterCond: '実施日 = "2022-06-01"', entities }],
  });
  await deploy(city.client, city.appId);
};

/** As the settings screen saves them. */
const savedBy = async (administrator: string): Promise<Settings> => ({
  ...city.settings,
  recordRights: await readRecordRights(
    city.settings,
    () => city.clientOf(administrator),
    new AbortController().signal,
  ),
});

const summaryOf = (settings: Settings, viewer: string): Promise<Summary> =>
  summarise(
    {
      choice: { fiscalYears: [2022] },
      settings,
      language: "ja",
      isCompared: false,
      viewer,
      today: today(),
    },
    {
      rows: (fiscalYears) =>
        loadRows({
          settings,
          fiscalYears,
          connect: () => city.clientOf(viewer),
        }),
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
      roster: () => Promise.resolve(undefined),
    },
  );

const countOf = ({ rollups }: Summary) => rollups[0]?.meetings.count;
const notesOf = ({ report }: Summary): string =>
  JSON.stringify(report.chapters.find(({ kind }) => kind === "notes"));

const SENTENCE = "見える記録だけの数値です。";

describe("record rights noted when the settings are saved", () => {
  it("mark the smaller total of someone from whom records are hidden", async () => {
    await allowJune(entry(user("secretary"), true), entry(user("admin"), true));
    const settings = await savedBy("admin");
    const clerk = await summaryOf(settings, "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([1, true]);
    expect(notesOf(clerk)).toContain(SENTENCE);
    const secretary = await summaryOf(settings, "secretary");
    expect(countOf(secretary)).toBe(7);
    expect(secretary.report.isVisibleOnly).toBeUndefined();
    expect(notesOf(secretary)).not.toContain(SENTENCE);
  });

  it("mark nothing where they hide nothing", async () => {
    await allowJune(entry(EVERYONE, true));
    const clerk = await summaryOf(await savedBy("admin"), "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([
      7,
      undefined,
    ]);
  });

  it("mark who is named after a group that sees nothing: they may be in it", async () => {
    await allowJune(entry(EVERYONE, false), entry(user("clerk"), true));
    const clerk = await summaryOf(await savedBy("admin"), "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([1, true]);
  });

  it("are not known to who doesn't administer the app, and nothing is noted", async () => {
    const { recordRights } = await savedBy("clerk");
    expect(recordRights).toEqual({});
  });
});
