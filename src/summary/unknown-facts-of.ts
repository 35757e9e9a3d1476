import { recordApp } from "../domain/record-id";
import type { FieldName } from "../fields/fields";
import { WHO } from "../fields/fields-needed";
import {
  ACTIVITY_DIMENSIONS,
  forActivityDimensions,
} from "../rollup/dimensions/activity-dimensions";
import {
  forMeetingDimensions,
  MEETING_DIMENSIONS,
} from "../rollup/dimensions/meeting-dimensions";
import type { RollupInput } from "../rollup/input/rollup-input";
import type {
  ActivityFact,
  MeetingFact,
  UnknownFacts,
  UnknownInSome,
} from "../rollup/input/unknown-facts";
import type { Settings } from "../settings/settings";
import type { MappedApp } from "./mapped-fields-of";
import { mappedApps } from "./mapped-fields-of";

/** The fields that can say each fact: any of them. */
type SaidBy<Fact extends string, Field> = Readonly<
  Record<Fact, readonly Field[]>
>;

const OF_MEETINGS: SaidBy<MeetingFact, FieldName<"meetings">> = {
  status: ["status"],
  people: WHO,
  rank: ["rank"],
  ...forMeetingDimensions((name) => [MEETING_DIMENSIONS[name].field]),
};

const OF_ACTIVITIES: SaidBy<ActivityFact, FieldName<"activities">> = {
  status: ["status"],
  count: ["count"],
  summaryLine: ["summaryLine"],
  ...forActivityDimensions((name) => [ACTIVITY_DIMENSIONS[name].field]),
};

/**
 * What the records can't say, as no field for it is mapped. Each app tells of
 * its own records; one without records in the input keeps nothing back.
 */
export const unknownFactsOf = (
  settings: Pick<Settings, "sources">,
  input: Pick<RollupInput, "meetings" | "activities">,
): UnknownFacts => {
  const meetings = unsaid(
    OF_MEETINGS,
    mappedApps(settings, "meetings", input),
    input.meetings,
  );
  const activities = unsaid(
    OF_ACTIVITIES,
    mappedApps(settings, "activities", input),
    input.activities,
  );
  return {
    meetings: meetings.byNone,
    activities: activities.byNone,
    inSome: { meetings: meetings.inSome, activities: activities.inSome },
  };
};

interface Unsaid<Fact> {
  readonly byNone: readonly Fact[];
  readonly inSome: readonly UnknownInSome<Fact>[];
}

/** The apps that records are of; all where there are no records. */
const withRecords = (
  mapped: readonly MappedApp[],
  records: readonly { readonly recordId: string }[],
): readonly MappedApp[] => {
  const used = new Set(records.map(({ recordId }) => recordApp(recordId)));
  const apps = mapped.filter(({ app }) => used.has(app));
  return apps.length === 0 ? mapped : apps;
};

const unsaid = <Fact extends string>(
  said: SaidBy<Fact, string>,
  mapped: readonly MappedApp[],
  records: readonly { readonly recordId: string }[],
): Unsaid<Fact> => {
  const apps = mapped.length > 1 ? withRecords(mapped, records) : mapped;
  const lacking = (Object.keys(said) as Fact[]).map((fact) => ({
    fact,
    apps: apps.filter(({ fields }) =>
      said[fact].every((field) => !fields.has(field)),
    ),
  }));
  const isLacked = (one: UnknownInSome<Fact>) => one.apps.length > 0;
  const isLackedByAll = (one: UnknownInSome<Fact>) =>
    one.apps.length === apps.length;
  return {
    byNone: lacking
      .filter((one) => isLacked(one) && isLackedByAll(one))
      .map(({ fact }) => fact),
    inSome: lacking.filter((one) => isLacked(one) && !isLackedByAll(one)),
  };
};
