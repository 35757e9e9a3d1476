import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Settings } from "../../../src/settings/settings";
import { dateOf, means, normal, text } from "./cell-readings";
import { participantsOf } from "./participants-of";
import type { RawRecord } from "./raw-record";

const codes = FIELD_CODES.staff;

/** What is wrong on a meeting, and what its day says. */
export interface WrongPost {
  readonly recordId: string;
  readonly person: string;
  readonly field: "rank" | "division";
  readonly expected: string;
}

/**
 * Ranks and divisions that are not those of the meeting's day, from the records
 * of both apps as kintone returns them.
 */
export const recountWrongPosts = (
  meetings: readonly RawRecord[],
  staff: readonly RawRecord[],
  settings: Settings,
): readonly WrongPost[] => {
  const fields = settings.sources.meetings?.fields ?? {};
  const { status, role } = settings.choices;
  const rankOf = (words: string) =>
    settings.ranks.find(({ label, synonyms }) =>
      [label, ...synonyms].map(normal).includes(normal(words)),
    )?.label ?? normal(words);
  const held = meetings.filter(
    (m) =>
      dateOf(m, fields.heldOn) !== "" &&
      (fields.status === undefined ||
        [...status.held, ...status.planned].some((word) =>
          means(text(m, fields.status), [word]),
        )),
  );
  return held.flatMap((meeting) =>
    participantsOf(meeting, fields, role).flatMap(
      ({ identity, rank, division }): readonly WrongPost[] => {
        if (identity === undefined) return [];
        const day = dateOf(meeting, fields.heldOn);
        const then = postOf(staff, identity, day);
        const recordId = text(meeting, "$id");
        const wrong = (
          field: WrongPost["field"],
          stored: string,
          isSame: (a: string, b: string) => boolean,
        ) =>
          normal(stored) === "" ||
          then[field] === "" ||
          isSame(stored, then[field])
            ? []
            : [{ recordId, person: identity, field, expected: then[field] }];
        return [
          ...wrong("rank", rank, (a, b) => rankOf(a) === rankOf(b)),
          ...wrong("division", division, (a, b) => normal(a) === normal(b)),
        ];
      },
    ),
  );
};

/** The last of each that was posted by the day; nothing of a number that is not one person's. */
const postOf = (staff: readonly RawRecord[], person: string, day: string) => {
  const own = staff.filter((one) => normal(text(one, codes.code)) === person);
  const rows =
    own.length === 1
      ? (own[0]?.[codes.history]?.value as { value: RawRecord }[])
      : [];
  const past = rows
    .map(({ value }) => value)
    .filter((row) => {
      const from = dateOf(
        { day: { type: "DATE", value: text(row, codes.postedOn) } },
        "day",
      );
      return from !== "" && from <= day;
    })
    .sort((a, b) =>
      text(a, codes.postedOn) < text(b, codes.postedOn)
        ? -1
        : Number(text(a, codes.postedOn) > text(b, codes.postedOn)),
    );
  const last = (code: string) =>
    past
      .map((row) => text(row, code))
      .filter((words) => normal(words) !== "")
      .at(-1) ?? "";
  return { rank: last(codes.postedRank), division: last(codes.postedDivision) };
};
