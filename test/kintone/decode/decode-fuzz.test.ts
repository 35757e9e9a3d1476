// @module-tag proof
import fc from "fast-check";
import { describe, it } from "vitest";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { decodeAdviser } from "../../../src/kintone/decode/decode-adviser";
import { decodeAnnualSummary } from "../../../src/kintone/decode/decode-annual-summary";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import type { Decoded } from "../../../src/rollup/input/summary-rows";
import { parseCalendarDate } from "../../../src/domain/calendar/calendar-date";
import { exampleSettings } from "../../settings/example-settings";

const settings = exampleSettings();
const { meetings, activities, advisers, summaries } = settings.sources;

const codes = [meetings, activities, advisers, summaries].flatMap((source) =>
  Object.values(source.fields),
);

const awkwardText = fc.oneof(
  fc.constantFrom(
    "",
    "　",
    "実施",
    "主",
    "2022-10-05",
    "2022-02-30",
    "2022-10",
    "9999-99",
    "令和99年度",
    "1e999",
    "-0",
    "\ud842",
    "+275760-09-13T00:00:00Z",
    "2022-03-31T15:00:00Z",
    "__proto__",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const value = fc.oneof(
  { weight: 3, arbitrary: awkwardText },
  fc.array(awkwardText, { maxLength: 3 }),
  fc.array(fc.record({ code: awkwardText, name: awkwardText }), {
    maxLength: 3,
  }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
);

const type = fc.constantFrom(
  "DATE",
  "DATETIME",
  "SUBTABLE",
  "USER_SELECT",
  "NUMBER",
  "",
  null,
);

const cell = fc.oneof(
  { weight: 9, arbitrary: fc.record({ type, value }) },
  fc.jsonValue({ maxDepth: 2 }),
);

const fields = fc.dictionary(fc.constantFrom(...codes), cell, {
  maxKeys: 10,
});

const tableCell = fc
  .array(
    fields.map((row) => ({ id: "1", value: row })),
    { maxLength: 3 },
  )
  .map((rows) => ({ type: "SUBTABLE", value: rows }));

const rawRecord = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fields, fc.option(tableCell), fc.option(awkwardText))
      .map(([record, table, id]) => ({
        ...record,
        ...(table ? { 参加者: table, 文章: table, 議会会期: table } : {}),
        ...(id === null ? {} : { $id: { type: "__ID__", value: id } }),
      })),
  },
  fc.jsonValue(),
);

const isSound = (
  decoded: Decoded<unknown>,
  dates: readonly unknown[],
): boolean =>
  (decoded.value !== undefined || decoded.findings.length > 0) &&
  dates.every((date) => parseCalendarDate(date) !== undefined) &&
  decoded.findings.every(({ recordId }) => /^(\d+|\?)$/u.test(recordId));

describe("decoding whatever kintone might return", () => {
  it("never throws, and gives real dates and findings with record numbers", () => {
    fc.assert(
      fc.property(rawRecord, (raw) => {
        const meeting = decodeMeeting(raw, meetings, settings.choices);
        const activity = decodeActivity(raw, activities, settings);
        const adviser = decodeAdviser(raw, advisers);
        const summary = decodeAnnualSummary(raw, summaries, settings);
        const sessions = summary.value?.councilSessions ?? [];
        return (
          isSound(meeting, meeting.value ? [meeting.value.heldOn] : []) &&
          isSound(activity, []) &&
          isSound(adviser, []) &&
          isSound(
            summary,
            sessions.flatMap(({ from, to }) => [from, to]),
          )
        );
      }),
      { numRuns: 100_000 },
    );
  });
});
