import { ACTIVITIES } from "../../src/sample/activities";
import { MEETINGS_2022 } from "../../src/sample/meetings-2022";
import { MEETINGS_2023 } from "../../src/sample/meetings-2023";
import type { SampleActivity } from "../../src/sample/records/sample-activity";
import type { SampleMeeting } from "../../src/sample/records/sample-meeting";
import { STAFF } from "../../src/sample/staff";

/** A second way to the figures, as plain as possible and without the product's code. */

const isIn = (day: string, fiscalYear: number): boolean =>
  day >= `${fiscalYear}-04-01` && day <= `${fiscalYear + 1}-03-31`;

export const heldIn = (fiscalYear: number): readonly SampleMeeting[] =>
  [...MEETINGS_2022, ...MEETINGS_2023].filter(
    ({ status, heldOn }) => status === "実施" && isIn(heldOn, fiscalYear),
  );

/** Somebody's rank on a day: new posts began on 1 April 2023. */
export function rankOn(day: string, staffCode: string): string {
  const staff = STAFF.find(({ code }) => code === staffCode);
  if (staff === undefined) throw new Error(`No such staff: ${staffCode}`);
  return day < "2023-04-01" ? staff.rank : (staff.movedTo ?? staff).rank;
}

export const activitiesOf = (
  fiscalYear: number,
  section: string,
): readonly SampleActivity[] =>
  ACTIVITIES.filter(
    (activity) =>
      activity.section === section && isIn(activity.from, fiscalYear),
  );

export const isCounted = ({ standing }: SampleActivity): boolean =>
  standing === undefined;

export const times = (activities: readonly SampleActivity[]): number =>
  activities.reduce((sum, { count }) => sum + (count ?? 1), 0);

/** Distinct values in order of first appearance. */
export const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Set(values),
];

/** In order of date; without a day last. */
export const byDate = (
  activities: readonly SampleActivity[],
): readonly SampleActivity[] => {
  const key = ({ datePrecision, from }: SampleActivity): string =>
    datePrecision === "年度" ? "9999" : from;
  return [...activities].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
