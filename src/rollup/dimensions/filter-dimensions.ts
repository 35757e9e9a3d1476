import type { Meeting } from "../../domain/meeting";
import { principalOf } from "../meetings/counting-attendances";
import type { ActivityDimensionName } from "./activity-dimensions";
import type {
  MeetingDimension,
  MeetingDimensionName,
} from "./meeting-dimensions";

/** What a whole summary can be narrowed to: dimensions that meetings and activities share. */
export const FILTER_DIMENSIONS = [
  "adviser",
  "division",
] as const satisfies readonly (MeetingDimensionName & ActivityDimensionName)[];

export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

/** The texts that a whole meeting is told by: its own, or those of the principal. */
export const textsOfMeeting = (
  dimension: MeetingDimension,
  meeting: Meeting,
): readonly (string | undefined)[] => {
  const texts =
    dimension.grain === "meeting"
      ? dimension.textsOf(meeting)
      : dimension.textsOf(principalOf(meeting));
  return typeof texts === "object" ? texts : [texts];
};
