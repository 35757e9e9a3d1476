import { samenessKey } from "../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../entering/enterable-fields";
import { DATE_FIELD } from "../planning/known/load-known";
import { areTogether } from "../reading/join-sheets";
import type { TableColumn } from "../reading/table-rows";
import { MOVED_DAY } from "./column-target";
import type { ColumnMapping } from "./map-columns";

const FIRST = /当初|変更前|最初/u;
const LATER = /変更後|振替後?|延期後/u;
/** What may be left of a heading that says which of two days it is. */
const DAY =
  /^(?:(?:実施|開催|面談|予定|会議|研修|活動)の?)*(?:年?月日|日(?:[付時程]|にち|取り)?|期日)?$/u;

/** 実施日 of 実施日（当初）, and "" of 当初; undefined for any other heading. */
const dayOf = (heading: string, which: RegExp): string | undefined => {
  const key = samenessKey(heading);
  const rest = key.replace(which, "").replace(/[()【】[\]・:_-]/gu, "");
  return which.test(key) && DAY.test(rest) ? rest : undefined;
};

/**
 * Takes 実施日（当初） | 実施日（変更後） for the day and the one that it was moved to: the
 * later one where it is filled. Any other list stays as it was understood.
 */
export const withMovedDays = (
  mapping: ColumnMapping,
  columns: readonly TableColumn[],
  kind: EnteredKind,
): ColumnMapping => {
  const date = DATE_FIELD[kind];
  const pairs = columns.flatMap((first) =>
    columns
      .filter(
        (later) =>
          dayOf(first.heading, FIRST) !== undefined &&
          dayOf(later.heading, LATER) !== undefined &&
          areTogether(first, later),
      )
      .map((later) => [first.index, later.index] as const),
  );
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return mapping;
  const isFree = [...mapping].every(
    ([index, target]) => target !== date || pair.includes(index),
  );
  return isFree
    ? new Map([...mapping, [pair[0], date], [pair[1], MOVED_DAY]])
    : mapping;
};
