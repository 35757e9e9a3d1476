import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { ImportHost } from "../../../src/import/records/import-host";
import { ImportSession } from "../../../src/import/records/import-session";
import { runImport } from "../../../src/import/records/run-import";
import { tableOfText } from "../../../src/import/tables-of-file";
import { RecordAdder } from "../../../src/kintone/adding/record-adder";
import { OtherRecords } from "../../../src/form/records/other-records";
import { runNotes } from "../../../src/kintone/importing/run-notes";
import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import { GridPlace } from "../../../src/ui/grid/grid-place";
import { GridSession } from "../../../src/ui/grid/grid-session";
import type { CityOfFaults } from "../../faults/city-of-faults";
import {
  connectBy,
  connectPageBy,
  SECRETARY,
  startCityOfFaults,
} from "../../faults/city-of-faults";
import { directWay } from "../../faults/use-case";
import { day, month } from "../../support/dates";
import { deploy } from "../../support/local-kintone";
import { stubPage } from "../../support/page-api";

/* Lists and tables of whoever may not view, or not edit, a field that they enter: no row is added without it. */
const MEETING = FIELD_CODES.meetings;
const { signal } = new AbortController();

let city: CityOfFaults;

beforeAll(async () => {
  city = await startCityOfFaults();
  stubPage(() => city.kintone.url);
});

afterEach(async () => {
  const app = city.appIds.meetings;
  await city.admin.app.updateFieldAcl({ app, rights: [] });
  await deploy(city.admin, app);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await city?.close();
});

/** The secretary imports, the clerk enters in the table. */
const limit = async (
  code: string,
  accessibility: "NONE" | "READ",
): Promise<void> => {
  const app = city.appIds.meetings;
  await city.admin.app.updateFieldAcl({
    app,
    rights: [
      {
        code,
        entities: [
          ...["secretary", "clerk"].map((user) => ({
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

const countOf = async (): Promise<string | null> =>
  (
    await city.admin.record.getRecords({
      app: city.appIds.meetings,
      query: "limit 1",
      totalCount: true,
    })
  ).totalCount;

const way = () => directWay(city.kintone.url);

const LIST = [
  "実施日\t職員番号\t氏名\t役職\t補佐官\tテーマ",
  "2019/5/10\t1001\t\t部長\t宮崎光世\t予算",
].join("\n");

/** What the dialog comes to: why it stopped, or what keeps it from comparing. */
const imported = async (): Promise<string | undefined> => {
  const host: ImportHost = {
    settings: city.settings,
    kind: "meetings",
    connect: connectBy(way()),
    author: SECRETARY.username,
    today: day("2026-06-01"),
    notes: runNotes({ read: () => null, write: () => undefined }),
    language: "ja",
    pause: () => Promise.resolve(),
  };
  try {
    const session = await ImportSession.open(host, signal);
    const found = session.read([await tableOfText(LIST)]);
    if (found === undefined) throw new Error("no list");
    const { table, understanding } = session.guess(found.sheets, []);
    const planned = await session.plan(table, understanding, signal);
    const { made, refused, stop } = await runImport(host, table, planned, {
      signal,
      onProgress: () => undefined,
    });
    return stop ?? `${made.length} made, ${refused.length} refused`;
  } catch (error) {
    if (!(error instanceof KintoneError)) throw error;
    return `${error.code} ${error.field}`;
  }
};

/** What stands at the row, or whether it was saved. */
const entered = async (): Promise<string | undefined> => {
  const { settings } = city;
  const source = settings.sources.meetings;
  if (source === undefined) throw new Error("no meetings app");
  const connect = connectPageBy(way());
  const place = await GridPlace.open(
    "meetings",
    source,
    settings,
    day("2026-06-01"),
    connect,
  );
  const session = new GridSession({
    place,
    columns: gridColumns("meetings", place.fields, place.given, "参加者"),
    adder: new RecordAdder({
      client: connect(undefined),
      appId: source.appId,
      author: "clerk",
    }),
    month: undefined,
    changed: () => undefined,
  });
  session.type(0, "heldOn", "2019-05-10");
  session.type(0, "person", "1001");
  session.type(0, "advisers", "宮崎光世");
  session.type(0, "theme", "予算");
  const { saved } = await session.save(() => undefined);
  const told = [...session.faults().values()].flat();
  return saved === 1 ? "saved" : told.find(({ isTold }) => isTold)?.notSaved;
};

it.each([
  [MEETING.theme, "READ"],
  [MEETING.theme, "NONE"],
  [MEETING.rank, "READ"],
  [MEETING.rank, "NONE"],
  [MEETING.personCode, "NONE"],
] as const)(
  "adds nothing where %s is %s, and says that a right is missing",
  async (code, accessibility) => {
    await limit(code, accessibility);
    const before = await countOf();
    expect([await imported(), await entered()]).toEqual([
      "noPermission",
      "noPermission",
    ]);
    expect(await countOf()).toBe(before);
  },
);

it("compares no list, and adds nothing, where the day can't be asked for", async () => {
  await limit(MEETING.heldOn, "NONE");
  const before = await countOf();
  expect([await imported(), await entered()]).toEqual([
    `fieldHidden ${MEETING.heldOn}`,
    "noPermission",
  ]);
  expect(await countOf()).toBe(before);
});

it("says in a form which field can't be asked for, instead of what kintone refused", async () => {
  const { settings } = city;
  const others = () => new OtherRecords(settings, connectPageBy(way()));
  const person = { code: "1001" };
  await limit(MEETING.heldOn, "NONE");
  const hidden = { code: "fieldHidden", field: MEETING.heldOn };
  await expect(others().meetingsOf([person])).rejects.toMatchObject(hidden);
  await expect(
    others().meetingsIn(month("2023-06"), "DATE"),
  ).rejects.toMatchObject(hidden);
  await limit(MEETING.theme, "READ");
  expect(await others().meetingsIn(month("2023-06"), "DATE")).toBeDefined();
});

it("adds the same row to a form of which everything may be edited", async () => {
  expect(await imported()).toBe("1 made, 0 refused");
  expect(await entered()).toBe("saved");
});
