import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Summary } from "../../../src/summary/summary";
import { savedBy, summaryOf } from "../summary-of";
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

const countOf = ({ rollups }: Summary) => rollups[0]?.meetings.count;
const notesOf = ({ report }: Summary): string =>
  JSON.stringify(report.chapters.find(({ kind }) => kind === "notes"));

const SENTENCE = "見える記録だけの数値です。";

describe("record rights noted when the settings are saved", () => {
  it("mark the smaller total of someone from whom records are hidden", async () => {
    await allowJune(entry(user("secretary"), true), entry(user("admin"), true));
    const settings = await savedBy(city, "admin");
    const clerk = await summaryOf(city, settings, "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([1, true]);
    expect(notesOf(clerk)).toContain(SENTENCE);
    const secretary = await summaryOf(city, settings, "secretary");
    expect(countOf(secretary)).toBe(7);
    expect(secretary.report.isVisibleOnly).toBeUndefined();
    expect(notesOf(secretary)).not.toContain(SENTENCE);
  });

  it("mark nothing where they hide nothing", async () => {
    await allowJune(entry(EVERYONE, true));
    const clerk = await summaryOf(city, await savedBy(city, "admin"), "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([
      7,
      undefined,
    ]);
  });

  it("mark who is named after a group that sees nothing: they may be in it", async () => {
    await allowJune(entry(EVERYONE, false), entry(user("clerk"), true));
    const clerk = await summaryOf(city, await savedBy(city, "admin"), "clerk");
    expect([countOf(clerk), clerk.report.isVisibleOnly]).toEqual([1, true]);
  });

  it("are not known to who doesn't administer the app, and nothing is noted", async () => {
    const { recordRights } = await savedBy(city, "clerk");
    expect(recordRights).toEqual({});
  });
});
