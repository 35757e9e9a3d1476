import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { ColumnTarget } from "./column-target";
import { PERSON_FIELDS, readTarget, TICKS } from "./column-target";

const REMARKS =
  /^(?:備考.*|摘要|メモ|特記(?:事項)?|注記?|コメント|そのほか|その他|remarks?|notes?|)$/iu;

/** Whether the heading of a column is one of remarks; without a heading, as far as no field takes it. */
export const isRemarks = (heading: string): boolean =>
  REMARKS.test(samenessKey(heading));

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
