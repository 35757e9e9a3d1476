import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
  it,
  vi,
} from "vitest";
import { formTexts } from "../../src/form/page/form-texts";
import type { EventRecord } from "../../src/form/page/event-record";
import { createMeetingHelp } from "../../src/form/session/meeting-help";
import { OtherRecords } from "../../src/form/records/other-records";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { keepAcknowledgements } from "../../src/kintone/acknowledgements/keep-acknowledgements";
import { correctRecords } from "../../src/kintone/corrections/correct-records";
import { editRecords } from "../../src/kintone/corrections/edit-records";
import { freezeSummary } from "../../src/kintone/freezing/freeze-summary";
import {
  readNow,
  savePublishedFigures,
} from "../../src/kintone/published/save-published-figures";
import { loadRoster } from "../../src/kintone/sources/load-roster";
import { readTexts } from "../../src/kintone/texts/read-texts";
import { saveTexts } from "../../src/kintone/texts/save-texts";
import { addRow, draftOf } from "../../src/publishing/editing/text-draft";
import type { CityOfFaults } from "../faults/city-of-faults";
import {
  aMeeting,
  connectBy,
  connectPageBy,
  startCityOfFaults,
} from "../faults/city-of-faults";
import { directWay } from "../faults/use-case";
import { day, month } from "../support/dates";
import { deploy } from "../support/local-kintone";
import { stubPage } from "../support/page-api";
import { summaryOf } from "./summary-of";

/* A secretary who may not view, or not edit, one field inside a table: nothing partial, nothing lost, nothing untrue. */
const MEETING = FIELD_CODES.meetings;
const SUMMARY = FIELD_CODES.summaries;
const STAFF = FIELD_CODES.staff;

let city: CityOfFaults;
let recordId: string;
/** Apps whose field rights are to be taken back. */
const limited = new Set<string>();

beforeAll(async () => {
  city = await startCityOfFaults();
});

beforeEach(async () => {
  recordId = await city.addRecord(city.appIds.summaries, {
    [SUMMARY.title]: { value: "まとめ" },
    [SUMMARY.fiscalYears]: { value: "2018" },
    [SUMMARY.commentaryTable]: {
      value: [
        {
          value: {
            [SUMMARY.commentaryFiscalYear]: { value: "2018" },
            [SUMMARY.commentaryText]: { value: "前からの所見です。" },
          },
        },
      ],
    },
    [SUMMARY.publishedTable]: {
      value: [published("部長級", "7"), published("", "12")],
    },
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const app of limited) {
    await city.admin.app.updateFieldAcl({ app, rights: [] });
    await deploy(city.admin, app);
  }
  limited.clear();
});

afterAll(() => city?.close());

const published = (rank: string, value: string) => ({
  value: {
    [SUMMARY.publishedFiscalYear]: { value: "2017" },
    [SUMMARY.publishedSection]: { value: firstSection().title },
    [SUMMARY.publishedRank]: { value: rank },
    [SUMMARY.publishedMeasure]: { value: "回数" },
    [SUMMARY.publishedValue]: { value },
  },
});

const firstSection = () => {
  const [first] = city.settings.sections;
  if (first === undefined) throw new Error("no section");
  return first;
};

/** What the secretary, and in record forms the clerk, may do with a field. */
const limit = async (
  app: string,
  code: string,
  accessibility: "NONE" | "READ",
): Promise<void> => {
  limited.add(app);
  await city.admin.app.updateFieldAcl({
    app,
    rights: [
      {
        code,
        entities: [
          ...(["secretary", "clerk"] as const).map((user) => ({
            entity: { type: "USER" as const, code: user },
            accessibility,
          })),
          {
            entity: { type: "GROUP" as const, code: "everyone" },
            accessibility: "WRITE" as const,
          },
        ],
      },
    ],
  });
  await deploy(city.admin, app);
};

const way = () => directWay(city.kintone.url);
const connect = () => connectBy(way());

const summaries = () => {
  const source = city.settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  return source;
};

const textPlace = () => ({
  client: connect()(undefined),
  source: summaries(),
  recordId,
  choices: city.settings.choices,
  sections: city.settings.sections,
});

const stored = () => city.recordOf(city.appIds.summaries, recordId);

const hidden = (field: string) => ({ code: "fieldHidden", field });

it.each([
  SUMMARY.commentaryText,
  SUMMARY.publishedRank,
  SUMMARY.acknowledgementKey,
  SUMMARY.freezingChecksum,
])("shows no summary without the column %s", async (code) => {
  const clients = { clientOf: () => connect()(undefined) } as never;
  await city.addRecord(city.appIds.summaries, {
    [SUMMARY.title]: { value: "まとめ" },
    [SUMMARY.fiscalYears]: { value: "2018" },
    ...Object.fromEntries(
      [SUMMARY.acknowledgementTable, SUMMARY.freezingTable].map((table) => [
        table,
        { value: [{ value: {} }] },
      ]),
    ),
  });
  await limit(city.appIds.summaries, code, "NONE");
  await expect(
    summaryOf(clients, city.settings, "secretary", [2018]),
  ).rejects.toMatchObject(hidden(code));
});

it.each([STAFF.postedOn, STAFF.postedRank, STAFF.history])(
  "compares with no roster, and enters no rank, without %s of the history",
  async (code) => {
    stubPage(() => city.kintone.url);
    await limit(city.appIds.staff, code, "NONE");
    const { settings } = city;
    expect(await loadRoster({ settings, connect: connect() })).toBe(
      "unreadable",
    );
    const others = new OtherRecords(settings, connectPageBy(way()));
    await expect(others.staff("1001")).rejects.toMatchObject(hidden(code));
  },
);

it.each([MEETING.status, MEETING.personName, MEETING.advisers])(
  "gives no hint from other meetings whose %s is hidden",
  async (code) => {
    stubPage(() => city.kintone.url);
    const id = await city.addRecord(city.appIds.meetings, aMeeting({}));
    const record = await city.recordOf(city.appIds.meetings, id);
    const rows = record[MEETING.attendances]?.value as {
      value: Record<string, { value: string }>;
    }[];
    await limit(city.appIds.meetings, code, "NONE");
    const others = new OtherRecords(city.settings, connectPageBy(way()));
    await expect(
      others.meetingsOf([
        { code: rows[0]?.value[MEETING.personCode]?.value ?? "" },
      ]),
    ).rejects.toMatchObject(hidden(code));
    const counting = others.meetingsIn(month("2019-05"), "DATE");
    if (code === MEETING.status) {
      await expect(counting).rejects.toMatchObject(hidden(code));
    } else expect(await counting).toBeGreaterThan(0);
  },
);

it("says that hints rest on visible records where record rights may hide some, and enters no adviser as the only one", async () => {
  stubPage(() => city.kintone.url);
  const id = await city.addRecord(city.appIds.meetings, aMeeting({}));
  const { meetings } = city.settings.sources;
  if (meetings === undefined) throw new Error("no meetings app");
  const hides = (seeAll: readonly string[]) => ({
    ...city.settings,
    recordRights: {
      meetings: { appId: city.appIds.meetings, hidesRecords: true, seeAll },
      advisers: { appId: city.appIds.advisers, hidesRecords: true, seeAll },
    },
  });
  const record = (await city.recordOf(city.appIds.meetings, id)) as EventRecord;
  const helpOf = (settings: ReturnType<typeof hides>) =>
    createMeetingHelp(
      settings,
      meetings,
      new OtherRecords(settings, connectPageBy(way()), () => "clerk"),
      { today: day("2019-06-01"), messages: formTexts(settings, "ja") },
    );
  const told = async (settings: ReturnType<typeof hides>) => {
    const help = helpOf(settings);
    const hints = await help.loadHints(help.read(record, undefined), record);
    return hints.map(({ text }) => text).join("");
  };
  const sentence = "見える記録だけで調べています。";
  expect(await told(hides([]))).toContain(sentence);
  expect(await told(hides(["clerk"]))).not.toContain(sentence);
  const others = (seeAll: readonly string[]) =>
    new OtherRecords(hides(seeAll), connectPageBy(way()), () => "clerk");
  expect(others([]).maySeeSomeOnly("advisers")).toBe(true);
  expect(others(["clerk"]).maySeeSomeOnly("advisers")).toBe(false);
});

it("writes no 公表値 over that of another rank, which it can't tell apart", async () => {
  await limit(city.appIds.summaries, SUMMARY.publishedRank, "NONE");
  const before = (await stored())[SUMMARY.publishedTable];
  const place = { ...textPlace(), settings: city.settings };
  const figure = {
    fiscalYear: 2017,
    sectionId: firstSection().id,
    measure: "count",
    value: 99,
    words: "",
  } as const;
  expect(await readNow(place)).toBe("hidden");
  expect(await savePublishedFigures(place, [figure])).toEqual({
    state: "failed",
    problem: "hidden",
  });
  expect((await stored())[SUMMARY.publishedTable]).toEqual(before);
});

it("writes no 公表値 into a column that may not be edited, and says so", async () => {
  await limit(city.appIds.summaries, SUMMARY.publishedValue, "READ");
  const before = (await stored())[SUMMARY.publishedTable];
  expect(
    await savePublishedFigures({ ...textPlace(), settings: city.settings }, [
      {
        fiscalYear: 2017,
        sectionId: firstSection().id,
        measure: "count",
        value: 99,
        words: "",
      },
    ]),
  ).toEqual({ state: "failed", problem: "noPermission" });
  expect((await stored())[SUMMARY.publishedTable]).toEqual(before);
});

it.each(["NONE", "READ"] as const)(
  "saves no text where a column is %s, and loses none",
  async (accessibility) => {
    const { rows, revision } = await readTexts(textPlace());
    const { draft } = addRow(draftOf(rows), {
      table: "commentaryTable",
      cells: {
        commentaryFiscalYear: "2018",
        commentaryKind: "commentary",
        commentaryText: "新しい所見です。",
      },
    });
    await limit(city.appIds.summaries, SUMMARY.commentaryText, accessibility);
    const before = (await stored())[SUMMARY.commentaryTable];
    await expect(saveTexts(textPlace(), draft, revision)).rejects.toMatchObject(
      {
        code: accessibility === "NONE" ? "fieldHidden" : "GAIA_FU01",
      },
    );
    expect((await stored())[SUMMARY.commentaryTable]).toEqual(before);
    if (accessibility === "NONE") {
      await expect(readTexts(textPlace())).rejects.toMatchObject(
        hidden(SUMMARY.commentaryText),
      );
    }
  },
);

it.each(["NONE", "READ"] as const)(
  "keeps no reason and freezes nothing where a column is %s",
  async (accessibility) => {
    const { settings, appIds } = city;
    const place = { settings, connect: connect(), recordId };
    const at = "2024-04-02T01:23:00Z";
    await limit(appIds.summaries, SUMMARY.acknowledgementReason, accessibility);
    const before = await stored();
    expect(
      await keepAcknowledgements(
        [{ key: "k", text: "t", reason: "r", by: "事務局" }],
        { ...place, at },
      ),
    ).toBe("noPermission");
    await limit(appIds.summaries, SUMMARY.freezingChecksum, accessibility);
    expect(
      await freezeSummary(place, {
        revision: String(before.$revision?.value),
        file: { name: "控え.zip", bytes: new Uint8Array([1]) },
        at,
        by: "事務局",
        action: "確定",
        comment: (name) => name,
      }),
    ).toMatchObject({ isDone: false, failure: "noPermission" });
    expect(await stored()).toEqual(before);
  },
);

it.each([
  [MEETING.rank, "READ"],
  [MEETING.rank, "NONE"],
  [MEETING.personCode, "NONE"],
  [MEETING.personName, "NONE"],
] as const)(
  "corrects no rank where %s is %s: not as if somebody had changed it",
  async (code, accessibility) => {
    const { settings, appIds } = city;
    const id = await city.addRecord(appIds.meetings, aMeeting({}));
    const before = await city.recordOf(appIds.meetings, id);
    const [row] = before[MEETING.attendances]?.value as {
      value: Record<string, { value: string }>;
    }[];
    const cell = (field: string) => row?.value[field]?.value ?? "";
    await limit(appIds.meetings, code, accessibility);
    expect(
      await correctRecords(
        [
          {
            recordId: id,
            field: "rank",
            person: {
              code: cell(MEETING.personCode),
              name: cell(MEETING.personName),
            },
            heldOn: day("2019-05-10"),
            stored: cell(MEETING.rank),
            expected: "課長級",
          },
        ],
        { settings, connect: connect() },
      ),
    ).toEqual([{ recordId: id, notWritten: "noPermission" }]);
    expect(await city.recordOf(appIds.meetings, id)).toEqual(before);
  },
);

it.each([
  [MEETING.theme, "NONE"],
  [MEETING.publishTheme, "NONE"],
  [MEETING.publishTheme, "READ"],
] as const)(
  "marks nothing 掲載 where %s is %s",
  async (code, accessibility) => {
    const { settings, appIds } = city;
    const id = await city.addRecord(
      appIds.meetings,
      aMeeting({ [MEETING.theme]: { value: "予算" } }),
    );
    const before = await city.recordOf(appIds.meetings, id);
    await limit(appIds.meetings, code, accessibility);
    expect(
      await editRecords(
        [
          {
            source: "meetings",
            recordId: id,
            seen: { field: "theme", text: "予算" },
            change: { field: "publishTheme", isMarked: true },
          },
        ],
        { settings, connect: connect() },
      ),
    ).toEqual([{ recordId: id, notWritten: "noPermission" }]);
    expect(await city.recordOf(appIds.meetings, id)).toEqual(before);
  },
);
