import type { EntryProblem } from "../../../../entering/entered-record";

type Code = EntryProblem["code"];

/**
 * Questions that one of their candidates answers: none of them is no answer. With
 * each: whether a record that the app has of the row tells what would be asked,
 * for it was answered when it was imported; by its state alone where the row may
 * have been called off.
 */
const QUESTIONS = {
  rowCalledOff: "byState",
  rowPlanned: true,
  stateBlank: true,
  titleTellsCount: true,
  titleTellsBlankCount: true,
  numberOtherUnit: true,
  numberAbout: true,
  countRuns: true,
  countUntold: true,
  countsBeside: true,
  timesNotKept: true,
  rowListedAgain: true,
  rowRepeated: true,
  rowOfOtherSheet: true,
  meetingOfOtherSheet: true,
  rowIsExample: true,
  dateOtherColumn: true,
  divisionWithPost: true,
  personAbove: true,
  dateEraOpen: false,
  dateYearAlone: false,
  dateArrow: false,
  dateEraCode: false,
  dateZeroLost: false,
  companionTold: true,
  ranksDiffer: true,
  clockAfternoon: false,
  dateAstray: true,
  datesOutsideList: true,
  rowsAlike: false,
  rowDiffers: false,
  rowDiffersUndated: false,
} as const satisfies Partial<Record<Code, "byState" | boolean>>;

const toldBy: Partial<Record<Code, "byState" | boolean>> = QUESTIONS;

export const isOfItsCandidates = ({
  code,
}: Pick<EntryProblem, "code">): boolean => toldBy[code] !== undefined;

/**
 * Whether a record that the app has of a row tells what would be asked of the
 * row: nothing is written of it again. That a row was called off, and the record
 * was held, is asked for all that.
 */
export const isToldBy = (
  stored: { readonly status?: string | undefined },
  { code }: Pick<EntryProblem, "code">,
): boolean =>
  toldBy[code] === "byState"
    ? stored.status === "cancelled"
    : toldBy[code] === true;
