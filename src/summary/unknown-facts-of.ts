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
} from "../rollup/input/unknown-facts";
import type { MappedFields } from "../fields/fields-needed";
import type { Settings } from "../settings/settings";
import { mappedFieldsOf } from "./mapped-fields-of";

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

/** What the records can't say, as no field for it is mapped. */
export const unknownFactsOf = (
  settings: Pick<Settings, "sources">,
  input: Pick<RollupInput, "meetings">,
): UnknownFacts => {
  const mapped = mappedFieldsOf(settings, input);
  return {
    meetings: unsaid(OF_MEETINGS, mapped.get("meetings")),
    activities: unsaid(OF_ACTIVITIES, mapped.get("activities")),
  };
};

const unsaid = <Fact extends string>(
  said: SaidBy<Fact, string>,
  mapped: MappedFields | undefined,
): readonly Fact[] =>
  mapped === undefined
    ? []
    : (Object.keys(said) as Fact[]).filter((fact) =>
        said[fact].every((field) => !mapped.has(field)),
      );
