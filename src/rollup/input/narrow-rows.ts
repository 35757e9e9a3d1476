/* eslint-disable @typescript-eslint/no-non-null-assertion -- places are those of the columns by construction */
import type { Steps } from "../../domain/steps";
import { filterInSteps } from "../../domain/steps";
import { ACTIVITY_DIMENSIONS } from "../dimensions/activity-dimensions";
import type { FilterDimension } from "../dimensions/filter-dimensions";
import { FILTER_DIMENSIONS } from "../dimensions/filter-dimensions";
import { MEETING_DIMENSIONS } from "../dimensions/meeting-dimensions";
import { placedMeetings, recordsAt } from "../meetings/meeting-columns";
import { placesThat } from "../meetings/places-that";
import { hasText } from "../meetings/text-column";
import { textMatcher } from "./match-text";
import type { RollupInput } from "./rollup-input";

/** A part of the records that someone works on, in any spelling that means the same; an absent property means "any". */
export type RowFilter = Readonly<Partial<Record<FilterDimension, string>>>;

/** Whether the filter leaves anything out at all. */
export const isNarrow = (filter: RowFilter): boolean =>
  FILTER_DIMENSIONS.some((name) => filter[name] !== undefined);

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
export function* narrowRows(
  input: RollupInput,
  filter: RowFilter,
): Steps<RollupInput> {
  if (!isNarrow(filter)) return input;
  const tests = FILTER_DIMENSIONS.filter(
    (name) => filter[name] !== undefined,
  ).map((name) => ({ name, isWanted: textMatcher(filter[name]) }));
  const { columns, place } = yield* placedMeetings(
    input.meetings,
    input.columns,
  );
  const isWantedMeeting = tests.map(({ name, isWanted }) => {
    const column = columns.dimensions[name];
    // Texts repeat from record to record: each is compared once.
    const wanted = column.texts.map((text) => isWanted(text));
    return MEETING_DIMENSIONS[name].grain === "meeting"
      ? (at: number) => hasText(column, at, wanted)
      : (at: number) => hasText(column, columns.principalRow[at]!, wanted);
  });
  const meetings = recordsAt({
    columns,
    place: placesThat(place, (at) => isWantedMeeting.every((test) => test(at))),
  });
  yield;
  const activities = yield* filterInSteps(input.activities, (activity) =>
    tests.every(({ name, isWanted }) =>
      isWanted(...ACTIVITY_DIMENSIONS[name].textsOf(activity)),
    ),
  );
  const isAdviser = textMatcher(filter.adviser);
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
}

type Rows = Pick<RollupInput, "meetings" | "activities">;

/** Keeps findings about the part's rows and about records that are no rows. */
const isAboutPart = (
  all: Pick<RollupInput, keyof Rows | "findings">,
  part: Rows,
): ((finding: RollupInput["findings"][number]) => boolean) => {
  const told = new Set(all.findings.map(({ recordId }) => recordId));
  const gone = {
    meetings: idsWithout(all.meetings, part.meetings, told),
    activities: idsWithout(all.activities, part.activities, told),
  };
  return ({ source, recordId }) =>
    source === "advisers" ||
    source === "summaries" ||
    source === "staff" ||
    !gone[source].has(recordId);
};

const idsWithout = (
  all: readonly { readonly recordId: string }[],
  part: readonly { readonly recordId: string }[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> => {
  const gone = idsAmong(all, wanted);
  for (const id of idsAmong(part, wanted)) gone.delete(id);
  return gone;
};

const idsAmong = (
  rows: readonly { readonly recordId: string }[],
  wanted: ReadonlySet<string>,
): Set<string> => {
  const ids = new Set<string>();
  if (wanted.size === 0) return ids;
  for (const { recordId } of rows) if (wanted.has(recordId)) ids.add(recordId);
  return ids;
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
    pictures: [],
  };
};
