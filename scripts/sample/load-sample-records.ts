import { readFile } from "node:fs/promises";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { ACTIVITIES } from "./activities";
import { activityRecord } from "./activity-record";
import { adviserRecord } from "./adviser-record";
import { ADVISERS } from "./advisers";
import { meetingRecord } from "./meeting-record";
import { MEETINGS_2022 } from "./meetings-2022";
import { MEETINGS_2023 } from "./meetings-2023";
import type { RecordValues } from "./record-values";
import { STAFF } from "./staff";
import { postCells, staffRecord } from "./staff-record";
import { summaryRecord } from "./summary-record";

const STAFF_FIELD_CODES = FIELD_CODES.staff;

/** Records that one request may add (kintone: POST records). */
const MAX_RECORDS = 100;

const FIGURE = new URL("organisation.png", import.meta.url);

type BulkRequests = Parameters<
  KintoneRestAPIClient["bulkRequest"]
>[0]["requests"];

/**
 * Puts the sample records into the five apps. A meeting keeps the post that
 * its participants had when it was recorded, so staff come first, then the
 * first year's meetings, then the moves of staff, then everything else: five
 * requests with the upload of a picture. The apps must be empty: nothing is
 * overwritten or cleared.
 * @returns how many records were added
 */
export async function loadSampleRecords({
  client,
  apps,
}: {
  readonly client: KintoneRestAPIClient;
  readonly apps: AppIds;
}): Promise<number> {
  const { fileKey } = await client.file.uploadFile({
    file: { name: "変革推進体制.png", data: await readFile(FIGURE) },
  });
  const send = (requests: BulkRequests) => client.bulkRequest({ requests });
  const staff = addRecords(apps.staff, STAFF.map(staffRecord));
  const firstYear = addRecords(apps.meetings, MEETINGS_2022.map(meetingRecord));
  const rest = [
    ...addRecords(apps.meetings, MEETINGS_2023.map(meetingRecord)),
    ...addRecords(apps.activities, ACTIVITIES.map(activityRecord)),
    ...addRecords(apps.advisers, ADVISERS.map(adviserRecord)),
    ...addRecords(apps.summaries, [summaryRecord(fileKey)]),
  ];
  await send(staff);
  await send(firstYear);
  await client.record.updateRecords({ app: apps.staff, records: moves() });
  await send(rest);
  return [...staff, ...firstYear, ...rest]
    .map(({ payload }) => payload.records.length)
    .reduce((sum, count) => sum + count, 0);
}

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

const moves = () =>
  STAFF.flatMap(({ code, movedTo }) =>
    movedTo === undefined
      ? []
      : [
          {
            updateKey: { field: STAFF_FIELD_CODES.code, value: code },
            record: postCells(movedTo),
          },
        ],
  );
