import type { PlannedRecord } from "../plan-records";

/** Written, but something is to be looked at. */
export const isAsked = ({ standing, problems }: PlannedRecord): boolean =>
  standing === "write" && problems.length > 0;

/** How many records of a list become what. */
export const countPlan = (
  planned: readonly PlannedRecord[],
): Readonly<Record<PlannedRecord["standing"] | "asked", number>> => {
  const count = { write: 0, wrong: 0, there: 0, left: 0, asked: 0 };
  for (const record of planned) {
    count[record.standing] += 1;
    if (isAsked(record)) count.asked += 1;
  }
  return count;
};

/** What would be written: where it is the same, it is as it was shown. */
export const toWrite = (planned: readonly PlannedRecord[]): string =>
  JSON.stringify(
    planned.flatMap(({ rows, sent, standing, thereAs, waits }) =>
      standing === "write" ? [{ rows, sent, thereAs, waits }] : [],
    ),
  );

/** The rows of each record that several rows become, but of those that are left out. */
export const joinedRows = (
  planned: readonly PlannedRecord[],
): readonly (readonly string[])[] =>
  planned.flatMap(({ rows, standing }) =>
    rows.length > 1 && standing !== "left" ? [rows] : [],
  );
