import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { connectWith } from "../../scripts/report/connect-with";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { activityRecord } from "../../src/sample/records/activity-record";
import { ACTIVITIES } from "../../src/sample/activities";
import { adviserRecord } from "../../src/sample/records/adviser-record";
import { ADVISERS } from "../../src/sample/advisers";
import { meetingRecord } from "../../src/sample/records/meeting-record";
import { MEETINGS_2023 } from "../../src/sample/meetings-2023";
import { staffRecord } from "../../src/sample/records/staff-record";
import { STAFF } from "../../src/sample/staff";
import { summaryRecord } from "../../src/sample/records/summary-record";
import { FIELD_CODES } from "../../src/fields/field-codes";
import type { AppIds } from "../../src/apps/definition/app-definition";
import type {
  Connect,
  KintoneClient,
} from "../../src/kintone/rest/kintone-client";
import type { ConnectPage } from "../../src/kintone/rest/page-client";
import { pageClient } from "../../src/kintone/rest/page-client";
import { timeLimits } from "../../src/kintone/rest/time-limit";
import type { Settings } from "../../src/settings/settings";
import { runSetup, startKintone } from "../setup/set-up-on-local-kintone";
import type { CellWay } from "./use-case";

/** A small city: a few records of each kind, so that a cell costs little. */
export interface CityOfFaults {
  readonly kintone: LocalKintone;
  readonly admin: KintoneRestAPIClient;
  readonly settings: Settings;
  readonly appIds: AppIds;
  /** App by its number. */
  readonly appNames: Map<string, string>;
  /** The 年度まとめ record that is only read, with a picture and a template. */
  readonly summaryId: string;
  readonly addRecord: (app: string, record: Cells) => Promise<string>;
  readonly recordOf: (app: string, id: string) => Promise<Stored>;
  close(): Promise<void>;
}

export type Cells = Readonly<Record<string, { readonly value: unknown }>>;
type Stored = Readonly<
  Record<string, { readonly type: string; readonly value: unknown } | undefined>
>;

export const SECRETARY = { username: "secretary", password: "secretary-pass" };

export const startCityOfFaults = async (): Promise<CityOfFaults> => {
  const { kintone, access } = await startKintone();
  const { settings, appIds } = (await runSetup(access)).result;
  const admin = access.client;
  const addRecord = async (app: string, record: Cells): Promise<string> =>
    (await admin.record.addRecord({ app, record: record as never })).id;
  const upload = async (name: string, data: Buffer) =>
    (await admin.file.uploadFile({ file: { name, data } })).fileKey;
  await admin.record.addAllRecords({
    app: appIds.staff,
    records: STAFF.map(staffRecord) as never,
  });
  for (const one of MEETINGS_2023.slice(0, 4)) {
    await addRecord(appIds.meetings, meetingRecord(one) as Cells);
  }
  for (const one of ACTIVITIES.slice(0, 4)) {
    await addRecord(appIds.activities, activityRecord(one) as Cells);
  }
  for (const [index, one] of ADVISERS.entries()) {
    await addRecord(appIds.advisers, adviserRecord(one, index) as Cells);
  }
  const summaryId = await addRecord(appIds.summaries, {
    ...(summaryRecord({
      organisation: await upload("図.png", PNG),
      practice: await upload("好事例.png", PNG),
    }) as Cells),
    [FIELD_CODES.summaries.templates]: {
      value: [{ fileKey: await upload("様式.pptx", Buffer.from("PK様式")) }],
    },
  });
  return {
    kintone,
    admin,
    settings,
    appIds,
    appNames: new Map([
      [appIds.meetings, "面談"],
      [appIds.activities, "活動"],
      [appIds.advisers, "補佐官"],
      [appIds.staff, "職員"],
      [appIds.summaries, "年度まとめ"],
    ]),
    summaryId,
    addRecord,
    recordOf: async (app, id) =>
      (await admin.record.getRecord({ app, id })).record as Stored,
    close: () => kintone.close(),
  };
};

/** A meeting that no summary counts: long before the years of the city. */
export const aMeeting = (more: Cells): Cells => ({
  ...(MEETINGS_2023.slice(0, 1).map(meetingRecord)[0] as Cells),
  [FIELD_CODES.meetings.heldOn]: { value: "2019-05-10" },
  [FIELD_CODES.meetings.fiscalYear]: { value: "2019" },
  [FIELD_CODES.meetings.month]: { value: "2019-05" },
  ...more,
});

/** One black pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** Cybozu's client on the way of a cell. */
export const connectBy = ({ url, startTimer, patience }: CellWay): Connect => {
  const connect = connectWith({
    baseUrl: url,
    auth: SECRETARY,
    guestSpaceId: undefined,
    startTimer,
    patience,
  });
  return (space) => withBuffers(connect(space));
};

/** In Node the client sends nothing but Buffers. */
const withBuffers = (client: KintoneClient): KintoneClient => ({
  ...client,
  file: new Proxy(client.file, {
    get: (target, name, receiver) =>
      name === "uploadFile"
        ? ({ file }: { file: { name: string; data: Uint8Array } }) =>
            target.uploadFile({
              file: { name: file.name, data: Buffer.from(file.data) },
            })
        : (Reflect.get(target, name, receiver) as unknown),
  }),
});

/** What record forms ask by, on the way of a cell; stubPage() gives the rights. */
export const connectPageBy =
  ({ url, startTimer, patience }: CellWay): ConnectPage =>
  (space) => {
    const limits = timeLimits(undefined, startTimer);
    return pageClient(space, { limits, patience, origin: url });
  };
