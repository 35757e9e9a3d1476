import { MARK } from "../../fields/fitting-types";
import type { PermissionChoices } from "../../fields/record-choices";
import { findMeaning } from "../decode/find-meaning";

/** What a form says of a field in which 掲載 is chosen. */
export interface ChoiceField {
  readonly type: string;
  /** In the order of the form. */
  readonly options: readonly string[];
}

/**
 * What a field has to hold so that something may be printed, or may not: of a
 * box the other ticks stay. Where the settings name no choice that allows, the
 * first box does.
 * @param current value of the field
 * @returns undefined where the form has no choice that says so
 */
export const permissionValue = (
  isMarked: boolean,
  current: unknown,
  { type, options }: ChoiceField,
  choices: PermissionChoices,
): string | readonly string[] | undefined => {
  const meaning = (option: string): string | undefined =>
    findMeaning(option, choices);
  const marked = options.find((option) => meaning(option) === "marked");
  const withheld = options.find((option) => meaning(option) === "withheld");
  if (!MARK.some((box) => box === type)) {
    if (isMarked) return marked;
    // A drop-down may be empty; buttons have no way back to that.
    return withheld ?? (type === "DROP_DOWN" ? "" : undefined);
  }
  const isAnyTick = choices.marked.length === 0;
  const box = marked ?? (isAnyTick ? options[0] : undefined);
  const ticked = Array.isArray(current) ? current : [];
  const others = options.filter(
    (option) =>
      ticked.includes(option) &&
      meaning(option) !== (isMarked ? "withheld" : "marked"),
  );
  if (!isMarked) return isAnyTick ? [] : others;
  return box === undefined
    ? undefined
    : options.filter((option) => option === box || others.includes(option));
};
