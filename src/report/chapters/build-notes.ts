import { PLUGIN_VERSION } from "../../domain/plugin-version";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type {
  ActivitySelection,
  MeetingSelection,
  Selection,
} from "../../rollup/selection/selection";
import { unknownFactNotes } from "./unknown-facts";
import { bulletsBlock, ownText, sentenceBullet } from "./blocks";
import { shownName } from "../writing/shown-titles";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import { formatCell } from "../cells/format-cell";
import { numberCell, textCell, timesCell } from "../cells/number-cell";
import type { TableBlock, TableRow } from "../block";
import type { Cell } from "../cell";
import type { Chapter } from "../report";
import type { ReportContext } from "../report-context";

/** How it was counted, and what became of every record that was read (domain: counting rule 15). */
export const buildNotes = (context: ReportContext): Chapter => {
  const { messages, rollups } = context;
  const text = messages.notes;
  return {
    id: "notes",
    kind: "notes",
    title: text.title,
    lead: [],
    sections: [
      {
        id: "notes-counting",
        title: text.counting,
        blocks: bulletsBlock(
          [
            ...countingRules(context),
            ...unknownFactNotes(context),
            ...rollups.flatMap((rollup) => withoutMonth(rollup, context)),
            ...rollups.flatMap((rollup) => notOver(rollup, context)),
          ]
            .map(ownText)
            .map(sentenceBullet),
        ),
      },
      {
        id: "notes-records",
        title: text.records,
        blocks: [recordTable(context)],
      },
    ],
  };
};

const countingRules = (context: ReportContext): readonly string[] => {
  const {
    messages,
    words,
    labels,
    attendanceRule,
    addedCounts = [],
    edition,
    isVisibleOnly,
    unknown,
  } = context;
  const isKnown = (fact: "people" | "rank"): boolean =>
    unknown?.meetings.includes(fact) !== true;
  return [
    ...(isVisibleOnly ? [messages.notes.visibleOnly] : []),
    messages.notes.meetingCount(words),
    ...(attendanceRule === "principal"
      ? [messages.attendance.principalOnly(words, labels.totalAttendance)]
      : whomCounted(context, { hasRanks: isKnown("rank") })),
    ...(isKnown("people")
      ? [messages.attendance.distinct(words, labels.distinctAttendees)]
      : []),
    ...(isKnown("rank") ? [messages.notes.rankAtTheTime(words)] : []),
    messages.notes.activityCount,
    ...(addedCounts.length === 0
      ? []
      : [messages.notes.addedCounts(addedCounts)]),
    messages.notes.notComputable,
    // Nobody's business outside.
    ...(edition === "public" ? [] : [messages.notes.madeWith(PLUGIN_VERSION)]),
  ];
};

/** 回数 that only the yearly figures hold, section by section (domain: counting rule 7). */
const withoutMonth = (
  { fiscalYear, sections }: FiscalYearRollup,
  context: ReportContext,
): readonly string[] =>
  sections
    .filter(({ countWithoutMonth }) => countWithoutMonth > 0)
    .map(({ no, rule, countWithoutMonth }) =>
      context.messages.notes.withoutMonth(
        `${fiscalYearTitle(fiscalYear, context)} ${no} ${rule.title}`,
        formatCell(timesCell(countWithoutMonth), context.language),
      ),
    );

/** More would be a list of their own. */
const MOST_NAMES = 10;

/** Activities that 基準日 cuts through, by name (domain: counting rule 7). */
const notOver = (
  { fiscalYear, periodsNotOver }: FiscalYearRollup,
  context: ReportContext,
): readonly string[] => {
  const names = periodsNotOver.map((activity) =>
    `${formatPeriod(activity.period, countOf(activity), context.language)} ${shownName(activity, context) ?? ""}`.trim(),
  );
  return names.length === 0
    ? []
    : [
        context.messages.notes.periodsNotOver(
          fiscalYearTitle(fiscalYear, context),
          names.slice(0, MOST_NAMES),
          Math.max(names.length - MOST_NAMES, 0),
        ),
      ];
};

/** A row of numbers of records. */
type RecordsRow = (
  id: string,
  label: string,
  valueOf: (rollup: FiscalYearRollup) => number,
  behind?: Pick<MeetingSelection | ActivitySelection, "grain" | "outcome">,
) => TableRow;

const recordTable = (context: ReportContext): TableBlock => {
  const { rollups, messages } = context;
  const text = messages.notes;
  const row = (
    id: string,
    label: string,
    cellOf: (rollup: FiscalYearRollup) => Cell,
  ) => ({
    id,
    header: textCell(label),
    cells: rollups.map(cellOf),
    isTotal: false,
  });
  const records: RecordsRow = (id, label, valueOf, behind) =>
    row(id, label, (rollup) => {
      const { fiscalYear } = rollup;
      const selection = behind && ({ ...behind, fiscalYear } as Selection);
      return numberCell(valueOf(rollup), "records", selection);
    });
  // Most activities have no status: what they can't be needs no rows.
  const hasActivitiesNotHeld = rollups.some(
    ({ activitiesLeftOut: { planned, cancelled } }) => planned + cancelled > 0,
  );
  return {
    kind: "table",
    id: "records",
    caption: text.recordsCaption,
    columns: [
      { id: "item", label: text.item },
      ...rollups.map(({ fiscalYear }) => ({
        id: String(fiscalYear),
        label: fiscalYearTitle(fiscalYear, context),
      })),
    ],
    rows: [
      row("asOf", text.asOf, ({ asOf }) => ({
        kind: "date",
        date: asOf,
        yearStyle: context.yearStyle,
      })),
      records("read", text.read, ({ tally }) => tally.read),
      records("counted", text.counted, ({ tally }) => tally.counted),
      records("listedOnly", text.listedOnly, ({ tally }) => tally.listedOnly, {
        grain: "activity",
        outcome: "listedOnly",
      }),
      records("excluded", text.excluded, ({ tally }) => tally.excluded),
      ...(context.edition === "public"
        ? []
        : bookkeeping(records, context, hasActivitiesNotHeld)),
    ],
    notes:
      context.edition !== "public" &&
      rollups.some(({ tally }) => tally.unclassified > 0)
        ? [text.unclassifiedNote]
        : [],
  };
};

/** What became of records that don't count: nobody's business outside (domain: Editions and freezing). */
const bookkeeping = (
  records: RecordsRow,
  { messages: { notes: text }, words }: ReportContext,
  hasActivitiesNotHeld: boolean,
): readonly TableRow[] => [
  records(
    "planned",
    text.planned(words),
    ({ meetingsLeftOut }) => meetingsLeftOut.planned,
    { grain: "meeting", outcome: "planned" },
  ),
  records(
    "cancelled",
    text.cancelled(words),
    ({ meetingsLeftOut }) => meetingsLeftOut.cancelled,
    { grain: "meeting", outcome: "cancelled" },
  ),
  records(
    "afterAsOf",
    text.afterAsOf(words),
    ({ meetingsLeftOut }) => meetingsLeftOut.afterAsOf,
    { grain: "meeting", outcome: "afterAsOf" },
  ),
  ...(hasActivitiesNotHeld
    ? [
        records(
          "activitiesPlanned",
          text.activitiesPlanned,
          ({ activitiesLeftOut }) => activitiesLeftOut.planned,
          { grain: "activity", outcome: "planned" },
        ),
        records(
          "activitiesCancelled",
          text.activitiesCancelled,
          ({ activitiesLeftOut }) => activitiesLeftOut.cancelled,
          { grain: "activity", outcome: "cancelled" },
        ),
      ]
    : []),
  records(
    "activitiesExcluded",
    text.activitiesExcluded,
    ({ activitiesLeftOut }) => activitiesLeftOut.excluded,
    { grain: "activity", outcome: "excluded" },
  ),
  records(
    "activitiesAfterAsOf",
    text.activitiesAfterAsOf,
    ({ activitiesLeftOut }) => activitiesLeftOut.afterAsOf,
    { grain: "activity", outcome: "afterAsOf" },
  ),
  records("unclassified", text.unclassified, ({ tally }) => tally.unclassified),
];
