import { WORDS } from "../../support/words";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connect } from "../../../scripts/setup/connection";
import { loadSample, runSetup } from "../../setup/set-up-on-local-kintone";
import {
  createLocalKintone,
  DEFAULT_USERS,
  type LocalKintone,
} from "../../../scripts/local-kintone/local-kintone";
import { createMeetingHelp } from "../../../src/form/session/meeting-help";
import type { FormPage } from "../../../src/form/page/form-page";
import { OtherRecords } from "../../../src/form/records/other-records";
import { formMessages } from "../../../src/i18n/records/form-messages";
import type { Settings } from "../../../src/settings/settings";
import { day, month } from "../../support/dates";
import { stubPage } from "../../support/page-api";

let kintoneServer: LocalKintone;
let settings: Settings;
let calls: URL[] = [];

beforeAll(async () => {
  kintoneServer = await createLocalKintone({ port: 0 });
  const [admin] = DEFAULT_USERS;
  const access = connect({
    baseUrl: kintoneServer.url,
    username: admin?.code ?? "",
    password: admin?.password ?? "",
  });
  const { result } = await runSetup(access);
  settings = result.settings;
  await loadSample(access, result.appIds);
  stubPage(
    () => kintoneServer.url,
    (url) => calls.push(url),
  );
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await kintoneServer.close();
});

const fresh = (): OtherRecords => {
  calls = [];
  return new OtherRecords(settings);
};

describe("what a form asks of other records", () => {
  test("advisers with their tenure, by one request however often", async () => {
    const others = fresh();
    const [advisers] = await Promise.all([
      others.advisers(),
      others.advisers(),
    ]);
    expect(calls).toHaveLength(1);
    expect(advisers.find(({ name }) => name === "阪上恵理")).toMatchObject({
      tenureFrom: "2022-10",
      tenureTo: "2025-03",
    });
  });

  test("council sessions and slots", async () => {
    const [summary] = await fresh().summaries();
    expect(summary?.monthlySlots).toEqual({ from: "2022-07", count: 8 });
    expect(summary?.councilSessions).toHaveLength(6);
  });

  test("a person's meetings by number or by name, newest first", async () => {
    const others = fresh();
    const byCode = await others.meetingsOf([{ code: "4016" }]);
    const [principal] = byCode[0]?.attendances ?? [];
    const byName = await others.meetingsOf([
      { name: principal?.person?.name ?? "" },
    ]);
    expect(byCode.map(({ heldOn }) => heldOn)).toEqual([
      "2024-01-17",
      "2023-09-26",
      "2023-06-07",
    ]);
    expect(byName.map(({ recordId }) => recordId)).toEqual(
      byCode.map(({ recordId }) => recordId),
    );
  });

  test("a person by a number typed in full width", async () => {
    const others = fresh();
    const [plain, wide] = await Promise.all(
      ["4016", "４０１６"].map((code) => others.meetingsOf([{ code }])),
    );
    expect(plain).toHaveLength(3);
    expect(wide).toEqual(plain);
    expect(await others.staff("４０１６")).toMatchObject({
      name: "星川 しのぶ",
    });
  });

  test("a group's meetings, each once, by one request", async () => {
    const others = fresh();
    const group = await others.meetingsOf([
      { code: "4016" },
      { code: "4018" },
      { name: "いない人" },
    ]);
    expect(calls).toHaveLength(1);
    const alone = await others.meetingsOf([{ code: "4018" }]);
    expect(group).toHaveLength(3 + alone.length);
  });

  test("whatever a name contains, it stays a name", async () => {
    const others = fresh();
    expect(
      await others.meetingsOf([{ code: '9" ) or 状態 in ("実施' }]),
    ).toEqual([]);
    expect(await others.meetingsOf([{}])).toEqual([]);
    expect(await others.meetingsOf([])).toEqual([]);
  });

  test("meetings of a month without the cancelled ones; none to compare with a text", async () => {
    const others = fresh();
    const june = month("2023-06");
    expect(await others.meetingsIn(june, "DATE")).toBe(5);
    expect(await others.meetingsIn(june, "SINGLE_LINE_TEXT")).toBeUndefined();
  });

  test("a refused question is asked again", async () => {
    const app = { appId: "9999", fields: { name: "氏名" } };
    calls = [];
    const others = new OtherRecords({
      ...settings,
      sources: { advisers: app },
    });
    await expect(others.advisers()).rejects.toMatchObject({
      code: "appNotFound",
    });
    await expect(others.advisers()).rejects.toBeDefined();
    expect(calls).toHaveLength(2);
  });

  test("sources that are not set have nothing and are not asked", async () => {
    calls = [];
    const others = new OtherRecords({ ...settings, sources: {} });
    expect(await others.advisers()).toEqual([]);
    expect(await others.summaries()).toEqual([]);
    expect(await others.activities()).toEqual([]);
    expect(await others.meetingsOf([{ code: "1" }])).toEqual([]);
    expect(await others.staff("1")).toBeUndefined();
    expect(calls).toEqual([]);
  });
});

describe("division and rank of a person", () => {
  const loadFills = (
    isLookup: boolean,
    properties: Awaited<ReturnType<FormPage["properties"]>> = undefined,
  ) => {
    const source = settings.sources.meetings;
    if (source === undefined) throw new Error("There is a meetings app.");
    const help = createMeetingHelp(settings, source, fresh(), {
      today: day("2024-04-01"),
      messages: { ...formMessages.ja, words: WORDS.ja },
    });
    return help.loadFills(
      { advisers: [], attendances: [{}, { person: { code: "4016" } }] },
      new Set(["personCode"]),
      {
        isLookup: () => isLookup,
        properties: () => Promise.resolve(properties),
      },
    );
  };

  test("come from the staff app where the number is no lookup", async () => {
    expect(await loadFills(false)).toEqual([
      { field: "personName", row: 1, value: "星川 しのぶ" },
      { field: "division", row: 1, value: "消防総務課" },
      { field: "rank", row: 1, value: "課長級" },
    ]);
  });

  const copies = (...fields: string[]) => ({
    参加者: {
      fields: {
        職員番号: {
          lookup: { fieldMappings: fields.map((field) => ({ field })) },
        },
      },
    },
  });

  test("come from the staff app where the lookup leaves them", async () => {
    expect(await loadFills(true, copies("氏名"))).toMatchObject([
      { field: "personName" },
      { field: "division", row: 1, value: "消防総務課" },
      { field: "rank", row: 1, value: "課長級" },
    ]);
  });

  test("are left to kintone's lookup where it copies all of them", async () => {
    calls = [];
    expect(await loadFills(true, copies("氏名", "所属", "役職"))).toEqual([]);
    expect(await loadFills(true)).toEqual([]);
    expect(calls).toEqual([]);
  });
});
