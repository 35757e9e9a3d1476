import { ACTIVITY_STANDINGS, DATE_PRECISIONS } from "../domain/activity";
import { COMMENTARY_KINDS } from "../domain/annual-summary";
import { ATTENDANCE_ROLES, MEETING_STATUSES } from "../domain/meeting";

/** What the choices on records can mean, by our name of the field that holds them. */
export const CHOICE_MEANINGS = {
  status: MEETING_STATUSES,
  role: ATTENDANCE_ROLES,
  standing: ACTIVITY_STANDINGS,
  datePrecision: DATE_PRECISIONS,
  commentaryKind: COMMENTARY_KINDS,
} as const;

export type ChoiceField = keyof typeof CHOICE_MEANINGS;
export type ChoiceMeaning = (typeof CHOICE_MEANINGS)[ChoiceField][number];

/** Values of choice fields on records, by meaning; several spellings may mean one. */
export type RecordChoices = {
  readonly [Field in ChoiceField]: Readonly<
    Record<(typeof CHOICE_MEANINGS)[Field][number], readonly string[]>
  >;
};
