import { isBlank } from "../../../domain/sameness/sameness";
import { isRemarks } from "../../../entering/remarks/is-remarks";
import type { ColumnTarget } from "./column-target";
import { PERSON_FIELDS, readTarget, TICKS } from "./column-target";

/** What is said of people there is read with them; a state is a choice. */
export const OF_ITS_OWN: ReadonlySet<string> = new Set([
  ...PERSON_FIELDS,
  "advisers",
  "status",
  TICKS,
]);

/**
 * What a column is looked through as: one headed メモ as remarks that no field
 * takes, though its text is kept in 内容; any other as what it holds.
 */
export const lookedThroughAs = (
  target: ColumnTarget | undefined,
  heading: string,
): ColumnTarget | undefined =>
  target !== undefined &&
  !OF_ITS_OWN.has(readTarget(target).field) &&
  !isBlank(heading) &&
  isRemarks(heading)
    ? undefined
    : target;
