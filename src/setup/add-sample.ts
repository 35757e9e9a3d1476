import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { ADVISER_NAMES } from "../apps/defaults/field-choices";
import type { AppIds } from "../apps/definition/app-definition";
import { FIELD_CODES } from "../fields/field-codes";
import { ACTIVITIES } from "../sample/activities";
import { ADVISERS } from "../sample/advisers";
import { MEETINGS_2022 } from "../sample/meetings-2022";
import { MEETINGS_2023 } from "../sample/meetings-2023";
import { activityRecord } from "../sample/records/activity-record";
import { adviserRecord } from "../sample/records/adviser-record";
import { meetingRecord } from "../sample/records/meeting-record";
import type { RecordValues } from "../sample/records/record-values";
import { staffRecord } from "../sample/records/staff-record";
import type { SamplePictures } from "../sample/records/summary-record";
import { summaryRecord } from "../sample/records/summary-record";
import { STAFF } from "../sample/staff";
import { change, stepOf } from "./change";
import { flatten } from "./inspect/existing-form";
import type { SetupHost } from "./setup-host";

/** Records that one request may add (kintone: POST records). */
const MAX_RECORDS = 100;

/** How many records the sample has. */
const SAMPLE_SIZE =
  STAFF.length +
  MEETINGS_2022.length +
  MEETINGS_2023.length +
  ACTIVITIES.length +
  ADVISERS.length +
  1;

type BulkRequests = Parameters<
  KintoneRestAPIClient["bulkRequest"]
>[0]["requests"];

/**
 * Fills the five apps with the sample records, staff first, since meetings look
 * them up; two requests besides the upload of pictures. Where one of them has
 * records of its own already, or a form doesn't offer the advisers of the
 * sample, nothing is added.
 * @param upload gives the keys of the uploaded pictures; absent: the sample has none
 * @throws SetupFailure when nobody knows whether they were added, else what kintone answered
 */
export const addSample = async (
  host: SetupHost,
  apps: AppIds,
  upload?: () => Promise<SamplePictures>,
): Promise<void> => {
  for (const key of ["meetings", "activities"] as const) {
    const lacking = await advisersLacking(host, apps[key]);
    if (lacking.length > 0) {
      const facts = {
        appId: apps[key],
        field: ADVISERS_CODE,
        choices: lacking,
      };
      host.tell({ state: "note", step: stepOf("sampleUnfit", facts) });
      return;
    }
  }
  if (!(await areEmpty(host, apps))) {
    host.tell({ state: "found", step: stepOf("recordsThere", {}) });
    return;
  }
  const staff = addRecords(apps.staff, STAFF.map(staffRecord));
  const rest = [
    ...addRecords(
      apps.meetings,
      [...MEETINGS_2022, ...MEETINGS_2023].map(meetingRecord),
    ),
    ...addRecords(apps.activities, ACTIVITIES.map(activityRecord)),
    ...addRecords(apps.advisers, ADVISERS.map(adviserRecord)),
    ...addRecords(apps.summaries, [summaryRecord(await upload?.())]),
  ];
  if ((await countOf(host, apps.staff)) === 0) {
    await send(host, staff, apps.staff, STAFF.length);
  }
  try {
    await send(host, rest, apps.summaries, SAMPLE_SIZE - STAFF.length);
  } catch (error) {
    const step = stepOf("leftSample", { count: STAFF.length });
    host.tell({ state: "note", step });
    throw error;
  }
};

/** Advisers of the sample whom a form doesn't offer: kintone would refuse records that tick them. */
const advisersLacking = async (
  { client }: SetupHost,
  app: string,
): Promise<readonly string[]> => {
  const { properties } = await client.app.getFormFields({ app });
  const offered = flatten(properties).get(ADVISERS_CODE)?.choices ?? [];
  return ADVISER_NAMES.filter((name) => !offered.includes(name));
};

/** The same in the meetings and the activities app. */
const ADVISERS_CODE = FIELD_CODES.meetings.advisers;

/** All of the staff alone: an earlier run was interrupted there. */
const areEmpty = async (host: SetupHost, apps: AppIds): Promise<boolean> => {
  for (const [key, app] of Object.entries(apps)) {
    const count = await countOf(host, app);
    const isBegun = key === "staff" && count === STAFF.length;
    if (count > 0 && !isBegun) return false;
  }
  return true;
};

/**
 * All of them or none (kintone: bulkRequest).
 * @param last app that the last of them goes to
 */
const send = (
  host: SetupHost,
  requests: BulkRequests,
  last: string,
  count: number,
): Promise<void> =>
  change({ host }, stepOf("addSample", { count }), {
    isOnce: true,
    isDone: async () => (await countOf(host, last)) > 0,
    send: () =>
      // change() writes by writeSurely().
      // eslint-disable-next-line no-restricted-syntax
      host.client.bulkRequest({ requests }),
  });

/** How many records an app has. */
const countOf = async ({ client }: SetupHost, app: string): Promise<number> => {
  const { totalCount } = await client.record.getRecords({
    app,
    query: "limit 1",
    totalCount: true,
  });
  return Number(totalCount);
};

const addRecords = (app: string, records: readonly RecordValues[]) =>
  Array.from(
    { length: Math.ceil(records.length / MAX_RECORDS) },
    (_, page) => ({
      method: "POST" as const,
      endpointName: "records" as const,
      payload: {
        app,
        records: records.slice(page * MAX_RECORDS, (page + 1) * MAX_RECORDS),
      },
    }),
  );
