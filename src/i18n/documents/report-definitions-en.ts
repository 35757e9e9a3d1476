import { quietPeriod } from "../../domain/words/quiet-period";
import { capital } from "../../domain/words/capital";
import type { reportDefinitionsJa } from "./report-definitions-ja";

/** What the columns and measures of the tables for machines mean, in English. */
export const reportDefinitionsEn: typeof reportDefinitionsJa = {
  columns: {
    fiscalYear: "The year that the fiscal year starts in.",
    fiscalYearEra: "Label of the fiscal year.",
    month: "Year and month (YYYY-MM). Blank: the whole fiscal year.",
    monthEra: "Label of the month. Blank: the whole fiscal year.",
    sectionNo:
      "Number of the section in the document of that year; it may change from year to year.",
    sectionId: "Code of the section; the same in every year.",
    section: "Name of the section.",
    summaryLine: "Line within the section. Blank: the whole section.",
    detailHeading: "Heading on the page of details.",
    part: "Part of the line. Blank: the whole line.",
    rankCode: ({ rank }) => `Code of the ${rank}; see the table of codes.`,
    rank: ({ rank, meetingShort }) =>
      `${capital(rank)} at the time of the ${meetingShort}. Blank: all ${rank}s.`,
    axis: () =>
      "What the figure is split by besides sections. Blank: not split.",
    axisValue: "Which one of the axis.",
    measureCode: "Code of the measure; see the table of codes.",
    measure: "Name of the measure.",
    value:
      "Value of the measure. Blank: cannot be computed. 0: it was 0. A rate of 1 is 100%.",
    valueNote:
      '"hidden": the value is left blank because it tells of few people, or because it would give away such a value together with others. Only documents with hidden values have this column.',
    unit: "Unit of the value.",
    source: "Kind of record.",
    record: "Record number in kintone.",
    from: "First day. Blank where the record knows no day.",
    to: "Last day. Blank where the record knows no day.",
    when: "When, as the document writes it.",
    fullTitle: "Title, also of records that may not be published.",
    person: ({ meetingShort, principal }) =>
      `Name of the ${principal} of a ${meetingShort}.`,
    division: ({ meetingShort, principal }) =>
      `Division of the ${principal} at the time of the ${meetingShort}; of an activity, the divisions concerned.`,
    count: "Count of the record. Blank for records listed only.",
    standing: "Counted, or listed only.",
    kind: "Kind of code.",
    code: "Code used in the data.",
    label: "What the code stands for.",
    order: "Order in the document.",
  },
  measures: {
    count: ({ meetingShort }) =>
      `${capital(meetingShort)}s: number of records held. Activities: sum of the counts entered.`,
    activityCount: "Sum of the counts entered on the activities.",
    meetingsPerPerson: "Attendances of known people divided by those people.",
    once: "People who came once in the fiscal year.",
    twice: "People who came twice in the fiscal year.",
    threeOrMore: "People who came three times or more in the fiscal year.",
    firstTime: "People who came in that month for the first time in the year.",
    returning:
      "Attendances of that month that are not the first of that person in the year.",
    slots: ({ meetingShort }) =>
      `${capital(meetingShort)}s that were planned for.`,
    utilisationRate: ({ meetingShort }) =>
      `${capital(meetingShort)}s divided by slots.`,
    meanInside: (words) =>
      `${capital(words.meetingShort)}s per month, of the months with a ${quietPeriod(words).en}.`,
    meanOutside: (words) =>
      `${capital(words.meetingShort)}s per month, of the months without a ${quietPeriod(words).en}.`,
    distinctAcrossRanks: ({ rank }) =>
      `Sum of the different people by ${rank} minus the different people of the year; more than 0 where somebody counts in several ${rank}s.`,
    read: "Records read that are of the fiscal year, or of a year that can't be told.",
    counted: "Records counted.",
    listedOnly: "Records that the document lists without counting them.",
    excluded:
      "Records neither counted nor listed: planned, cancelled, excluded or after the as-of date.",
    unclassified:
      "Records whose section or status is unknown; part of no figure.",
  },
  countOfEveryone: ({ meetingShort, principal, rank }) =>
    `By ${rank}, ${meetingShort}s count by the ${rank} of the ${principal}, people by the ${rank} of each attendee.`,
  totalAttendance: ({ meetingShort, principal }, rule) =>
    rule === "principal"
      ? `Sum of the attendees over the ${meetingShort}s: one ${principal} a ${meetingShort}, companions left out.`
      : `Sum of the attendees over the ${meetingShort}s: everyone who took part, companions included.`,
  distinctAttendees:
    "Each person counted once. Not additive: every total is counted anew from the records.",
  asOf: (date) =>
    `${date}. Later records are part of no figure of this fiscal year.`,
  facts: ({ meetingShort }) => [
    [
      "Source of the data",
      `${capital(meetingShort)}s and activities recorded in kintone.`,
    ],
    [
      "Encoding of CSV files",
      "UTF-8 with BOM, or Shift_JIS (CP932) without; lines end with CRLF. Characters that Shift_JIS does not hold are written 〓. Texts that begin with = + - @ have a ' before them, so that they are no formulas.",
    ],
  ],
};
