import type { ActivityDimensionName } from "../dimensions/activity-dimensions";
import { recordApp } from "../../domain/record-id";
import type { MeetingDimensionName } from "../dimensions/meeting-dimensions";

/** What records may say of a meeting, besides its day, that figures rest on. */
export type MeetingFact = "status" | "people" | "rank" | MeetingDimensionName;

/** What records may say of an activity, besides its day and section. */
export type ActivityFact =
  | "status"
  | "count"
  | "summaryLine"
  | ActivityDimensionName;

/** A fact that the records of some apps can't say, while those of others can. */
export interface UnknownInSome<Fact> {
  readonly fact: Fact;
  /** At least one app that lacks it, and that has records. */
  readonly apps: readonly UnsayingApp[];
}

interface UnsayingApp {
  readonly appId: string;
  /** Part of the ids of its records; absent for the first app of the kind. */
  readonly app?: string;
}

/**
 * What records can't say, since a city keeps no field for it: figures that rest
 * on it are not known, which is something else than 0 (domain: counting rule
 * 11). Empty where the city has no records of the kind.
 */
export interface UnknownFacts {
  /** What no record can say. */
  readonly meetings: readonly MeetingFact[];
  readonly activities: readonly ActivityFact[];
  readonly inSome: {
    readonly meetings: readonly UnknownInSome<MeetingFact>[];
    readonly activities: readonly UnknownInSome<ActivityFact>[];
  };
}

/** Whether a record is of an app that can't say a fact while others can. */
export const lacksInSome = <Fact>(
  inSome: readonly UnknownInSome<Fact>[],
  fact: Fact,
): ((record: { readonly recordId: string }) => boolean) => {
  const apps = new Set(
    inSome
      .filter((one) => one.fact === fact)
      .flatMap((one) => one.apps.map(({ app }) => app)),
  );
  return ({ recordId }) => apps.has(recordApp(recordId));
};
