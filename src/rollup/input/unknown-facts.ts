import type { ActivityDimensionName } from "../dimensions/activity-dimensions";
import type { MeetingDimensionName } from "../dimensions/meeting-dimensions";

/** What records may say of a meeting, besides its day, that figures rest on. */
export type MeetingFact = "status" | "people" | "rank" | MeetingDimensionName;

/** What records may say of an activity, besides its day and section. */
export type ActivityFact =
  "status" | "count" | "summaryLine" | ActivityDimensionName;

/**
 * What no record of a kind can say, since a city keeps no field for it: figures
 * that rest on it are not known, which is something else than 0 (domain:
 * counting rule 11). Empty where the city has no records of the kind.
 */
export interface UnknownFacts {
  readonly meetings: readonly MeetingFact[];
  readonly activities: readonly ActivityFact[];
}
