import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { rankSameness } from "../../domain/rank";
import { isBlank } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { isFormer } from "../people/beside-name";
import { contradictsPost } from "../people/contradicts-post";
import { insideBrackets } from "../people/name-forms";
import { titleBehind } from "../people/people-in-text";
import type { PersonMatch } from "../people/person-match";

/** The number is one person's, the name another's; or who has the name works elsewhere. */
export const doubtOf = (
  {
    member,
    disagrees,
  }: Pick<
    Extract<PersonMatch, { readonly state: "found" }>,
    "member" | "disagrees"
  >,
  { personCode, personName = "", division, rank }: EnteredTexts,
  day: CalendarDate | undefined,
  place: EnteringPlace,
): Pick<EntryProblem, "code" | "level"> | undefined => {
  if (disagrees) return { code: "nameDisagrees", level: "error" };
  // A number is sure by itself: what it contradicts, the rules of the forms tell.
  if (!isBlank(personCode)) return undefined;
  // 佐藤花子（部長） tells the rank where no column does, and so does （総務課長）.
  const noted = insideBrackets(personName).filter((note) => !isFormer(note));
  const titles = noted.map((note) => titleBehind(note)?.title ?? note);
  const ofColumn = isAskedOfRanks(rank, member, day, place) ? "" : rank;
  const ranks = isBlank(rank) ? ["", ...titles] : [ofColumn ?? ""];
  const found = ranks.map((one) =>
    contradictsPost(
      { ...(division === undefined ? {} : { division }), rank: one },
      member,
      day,
      {
        ranks: place.settings.ranks,
        today: place.today,
        startMonth: place.settings.fiscalYearStartMonth,
      },
    ),
  );
  const contradicts = found.includes("surely")
    ? "surely"
    : found.find((one) => one !== undefined);
  return contradicts === undefined
    ? undefined
    : {
        code: "postDisagrees",
        level: contradicts === "surely" ? "error" : "warning",
      };
};

/**
 * In lists a rank that this person had at another time makes nobody else of them: it is
 * asked of all ranks of the list at once, which is right on the day.
 */
const isAskedOfRanks = (
  rank: string | undefined,
  { rank: current, postings }: StaffMember,
  day: CalendarDate | undefined,
  { fillsFrom, fields, settings }: EnteringPlace,
): boolean => {
  const isCompared =
    fillsFrom === "history" &&
    day !== undefined &&
    postOn(postings, day)?.rank !== undefined &&
    fields.some(({ name }) => name === "personCode");
  if (!isCompared || isBlank(rank)) return false;
  const isRank = rankSameness(settings.ranks);
  return [current, ...postings.map((posting) => posting.rank)].some(
    (own) => own !== undefined && isRank(own, rank),
  );
};
