import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { numberedPerson } from "../people/numbered-person";

/** Number and name each in its place, where one place has both: 2001 朝霧正道. */
export const inBothPlaces = (
  texts: EnteredTexts,
  { findPerson, fields }: EnteringPlace,
): EnteredTexts => {
  const { personCode = "", personName = "", ...rest } = texts;
  const hasCode = fields.some(({ name }) => name === "personCode");
  const [text, other] = isBlank(personName)
    ? [personCode, personName]
    : [personName, personCode];
  if (!hasCode || isBlank(text) || !isBlank(other)) return texts;
  const { code, name } = numberedPerson(
    text,
    (one) => findPerson({ code: one }, undefined).state === "found",
  );
  if (code === undefined) return texts;
  return {
    ...rest,
    personCode: code,
    ...(name === undefined ? {} : { personName: name }),
  };
};

/** Number, division and rank are of whoever did not come. */
export const withoutPost = ({
  personCode: _code,
  division: _division,
  rank: _rank,
  ...texts
}: EnteredTexts): EnteredTexts => texts;

/** With number and name of the roster, and with division and rank of the day where nothing was entered. */
export const withMember = (
  texts: EnteredTexts,
  { code, name, division, rank, postings }: StaffMember,
  day: CalendarDate | undefined,
  { fillsFrom }: EnteringPlace,
): EnteredTexts => {
  const then = day === undefined ? undefined : postOn(postings, day);
  const post =
    postings.length === 0 && fillsFrom === "today"
      ? { division, rank }
      : (then ?? {});
  const filled = Object.entries({
    division: post.division,
    rank: post.rank,
  }).filter(([field, value]) => value !== undefined && isBlank(texts[field]));
  return {
    ...texts,
    ...(code === undefined ? {} : { personCode: code }),
    ...(name === undefined ? {} : { personName: name }),
    ...Object.fromEntries(filled),
  };
};
