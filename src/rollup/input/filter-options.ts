import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import { ACTIVITY_DIMENSIONS } from "../dimensions/activity-dimensions";
import { DimensionValues } from "../dimensions/dimension-values";
import type { FilterDimension } from "../dimensions/filter-dimensions";
import { textsOfMeeting } from "../dimensions/filter-dimensions";
import type { MeetingDimension } from "../dimensions/meeting-dimensions";
import { MEETING_DIMENSIONS } from "../dimensions/meeting-dimensions";
import type { RollupInput } from "./rollup-input";
import { compareTexts } from "./record-order";

/**
 * What a summary can be narrowed to, each value once, in its usual spelling:
 * the preferred ones in their order, then others that records name, in order
 * of text where none is preferred.
 */
export type FilterOptions = Readonly<
  Record<FilterDimension, readonly string[]>
>;

/** The values that the rows name; blank ones are none. */
export function* filterOptions(input: RollupInput): Steps<FilterOptions> {
  return {
    adviser: yield* optionsOf("adviser", input),
    division: yield* optionsOf("division", input),
  };
}

function* optionsOf(
  name: FilterDimension,
  input: RollupInput,
): Steps<readonly string[]> {
  const dimension: MeetingDimension = MEETING_DIMENSIONS[name];
  const preferred = dimension.preferred?.(input);
  const values = new DimensionValues();
  const note = (texts: readonly (string | undefined)[]) => {
    for (const text of texts) values.idOf(text);
  };
  note(preferred ?? []);
  yield* forEachInSteps(input.meetings, (meeting) =>
    note(textsOfMeeting(dimension, meeting)),
  );
  yield* forEachInSteps(input.activities, (activity) =>
    note(ACTIVITY_DIMENSIONS[name].textsOf(activity)),
  );
  const labels = values.labels(preferred).flatMap((label) => label ?? []);
  return preferred === undefined ? labels.sort(compareTexts) : labels;
}
