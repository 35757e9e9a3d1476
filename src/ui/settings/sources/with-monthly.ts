import type { Source } from "../../../settings/settings";

/**
 * A source whose records are numbers by month, or events again. What was only
 * guessed for the other kind is open again: 学校 beside a number of a month is
 * what it is split by, and 所属 of an event. So is what a further app took over
 * from the first of its kind.
 */
export const withMonthly = (
  { isMonthly: _, fields, ...others }: Source<string>,
  isMonthly: boolean,
  isGuessed: (field: string) => boolean,
  first?: Source<string>,
): Source<string> => ({
  ...others,
  fields: Object.fromEntries(
    Object.entries(fields).filter(
      ([field, code]) => !isGuessed(field) && first?.fields[field] !== code,
    ),
  ),
  ...(isMonthly ? { isMonthly } : {}),
});
