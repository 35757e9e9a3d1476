import { readFile } from "node:fs/promises";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { isLostAnswer } from "../../src/kintone/rest/lost-answer";
import { writeSurely } from "../../src/kintone/rest/write-surely";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { ACTIVITIES } from "./activities";
import { activityRecord } from "./records/activity-record";
import { adviserRecord } from "./records/adviser-record";
import { ADVISERS } from "./advisers";
import { meetingRecord } from "./records/meeting-record";
import { MEETINGS_2022 } from "./meetings-2022";
import { MEETINGS_2023 } from "./meetings-2023";
import type { RecordValues } from "./records/record-values";
import { STAFF } from "./staff";
import { staffRecord } from "./records/staff-record";
import { summaryRecord } from "./records/summary-record";

/** Records that one request may add (kintone: POST records). */
const MAX_RECORDS = 100;

const FIGURE = new URL("organisation.png", import.meta.url);

/** How many records the sample has. */
export const SAMPLE_SIZE =
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
 * Puts the sample records into the five apps, staff first, since meetings look
 * them up: three requests with the upload of a picture. The apps must be empty,
 * but for all of the staff when an earlier run was interrupted: nothing is
 * overwritten or cleared.
 * @returns how many records were added
 * @throws SampleInterrupted when nobody knows whether they were added, else what kintone answered
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
  const send = async (requests: BulkRequests, last: string): Promise<void> => {
    const written = await writeSurely({
      client: {},
      isOnce: true,
      read: async () => (await countOf(client, last)) > 0,
      next: (isThere) =>
        isThere
          ? { result: undefined }
          : {
              send: () => client.bulkRequest({ requests }),
              result: undefined,
            },
    });
    if (written.state === "done") return;
    throw written.state === "notDone" && !isLostAnswer(written.error)
      ? written.error
      : new SampleInterrupted("sample records", { cause: written });
  };
  const staff = addRecords(apps.staff, STAFF.map(staffRecord));
  const rest = [
    ...addRecords(
      apps.meetings,
      [...MEETINGS_2022, ...MEETINGS_2023].map(meetingRecord),
    ),
    ...addRecords(apps.activities, ACTIVITIES.map(activityRecord)),
    ...addRecords(apps.advisers, ADVISERS.map(adviserRecord)),
    ...addRecords(apps.summaries, [summaryRecord(fileKey)]),
  ];
  await send(staff, apps.staff);
  await send(rest, apps.summaries);
  return SAMPLE_SIZE;
}

/** No answer came: the records may be there. */
export class SampleInterrupted extends Error {
  override readonly name = "SampleInterrupted";
}

/** How many records an app has. */
export const countOf = async (
  client: KintoneRestAPIClient,
  app: string,
): Promise<number> => {
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
