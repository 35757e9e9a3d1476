import { principalOf } from "../meetings/counting-attendances";
import { textMatcher } from "./match-text";
import type { RollupInput } from "./rollup-input";

/** A part of the records that someone works on; an absent property means "any". */
export interface RowFilter {
  /** Name of an adviser, in any spelling that means the same. */
  readonly adviser?: string;
  /** 所属, in any spelling that means the same. */
  readonly division?: string;
}

/** Whether the filter leaves anything out at all. */
export const isNarrow = ({ adviser, division }: RowFilter): boolean =>
  adviser !== undefined || division !== undefined;

/**
 * The rows of a part, before anything is counted: what the rules count of them
 * is the figure of the part.
 *
 * - Adviser: meetings and activities that name the adviser, also beside others.
 *   回数, のべ and 実 are those of the adviser's row in the table by adviser.
 * - Division: meetings whose principal is of the division, and activities that
 *   name it. 回数 is that of the division's row in the table by division. Under
 *   the rule `principal` so are のべ and 実; under `everyone` they count all who
 *   came to these meetings, from other divisions too, and nobody of the division
 *   who sat in elsewhere.
 *
 * Rows that could not be decoded may belong to the part: they stay reported.
 * Texts of the 年度まとめ record and 月間枠 speak of the whole and go; 基準日,
 * council sessions and milestones stay.
 */
export const narrowRows = (
  input: RollupInput,
  filter: RowFilter,
): RollupInput => {
  if (!isNarrow(filter)) return input;
  const isAdviser = textMatcher(filter.adviser);
  const isDivision = textMatcher(filter.division);
  const meetings = input.meetings.filter(
    (meeting) =>
      isAdviser(...meeting.advisers) &&
      isDivision(principalOf(meeting).division),
  );
  const activities = input.activities.filter(
    ({ advisers, divisions }) =>
      isAdviser(...advisers) && isDivision(...divisions),
  );
  return {
    ...input,
    meetings,
    activities,
    advisers:
      filter.adviser === undefined
        ? input.advisers
        : input.advisers.filter(({ name }) => isAdviser(name)),
    findings: input.findings.filter(
      isAboutPart(input, { meetings, activities }),
    ),
    ...(input.summary === undefined
      ? {}
      : { summary: withoutTexts(input.summary) }),
  };
};

type Rows = Pick<RollupInput, "meetings" | "activities">;

/** Keeps findings about the part's rows and about records that are no rows. */
const isAboutPart = (
  all: Rows,
  part: Rows,
): ((finding: RollupInput["findings"][number]) => boolean) => {
  const gone = {
    meetings: idsWithout(all.meetings, part.meetings),
    activities: idsWithout(all.activities, part.activities),
  };
  return ({ source, recordId }) =>
    source === "advisers" ||
    source === "summaries" ||
    !gone[source].has(recordId);
};

const idsWithout = (
  all: readonly { readonly recordId: string }[],
  part: readonly { readonly recordId: string }[],
): ReadonlySet<string> => {
  const kept = new Set(part.map(({ recordId }) => recordId));
  return new Set(
    all.flatMap(({ recordId }) => (kept.has(recordId) ? [] : [recordId])),
  );
};

const withoutTexts = (
  summary: NonNullable<RollupInput["summary"]>,
): NonNullable<RollupInput["summary"]> => {
  const { recordId, fiscalYears, asOf, councilSessions, milestones } = summary;
  return {
    recordId,
    title: "",
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
    commentary: [],
    goodPractices: [],
    councilSessions,
    milestones,
    figures: [],
  };
};
