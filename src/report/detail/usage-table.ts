import { said } from "../../domain/words/said";
import type {
  FiscalYearRollup,
  MeetingRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { numberCell, textCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { Unit } from "../cell";
import type { ReportContext } from "../report-context";
import type { ReportMessages } from "../../i18n/documents/report-messages";

interface UsageRow {
  readonly measure: keyof ReportMessages["measures"];
  readonly unit: Unit;
  /** undefined: the figure does not exist for this year, or nobody can know it */
  readonly valueOf: (meetings: MeetingRollup) => number | null | undefined;
  readonly visits?: NonNullable<MeetingSelection["visits"]>;
}

const usageRows: readonly UsageRow[] = [
  {
    measure: "meetingsPerPerson",
    unit: "timesPerPerson",
    valueOf: ({ repeatUse }) =>
      repeatUse.distribution === null ? undefined : repeatUse.meetingsPerPerson,
  },
  {
    measure: "once",
    unit: "people",
    valueOf: ({ repeatUse }) => repeatUse.distribution?.once,
    visits: "once",
  },
  {
    measure: "twice",
    unit: "people",
    valueOf: ({ repeatUse }) => repeatUse.distribution?.twice,
    visits: "twice",
  },
  {
    measure: "threeOrMore",
    unit: "people",
    valueOf: ({ repeatUse }) => repeatUse.distribution?.threeOrMore,
    visits: "threeOrMore",
  },
  {
    measure: "slots",
    unit: "slots",
    valueOf: ({ utilisation }) => utilisation?.slots,
  },
  {
    measure: "utilisationRate",
    unit: "rate",
    valueOf: ({ utilisation }) => utilisation?.utilisationRate,
  },
  {
    measure: "meanInside",
    unit: "timesPerMonth",
    valueOf: ({ councilEffect }) => councilEffect?.meanInside,
  },
  {
    measure: "meanOutside",
    unit: "timesPerMonth",
    valueOf: ({ councilEffect }) => councilEffect?.meanOutside,
  },
];

/** How the meetings were used, the years side by side; no table without meetings. */
export const usageTable = (
  rollups: readonly FiscalYearRollup[],
  context: ReportContext,
): readonly Block[] => {
  const { messages, words } = context;
  if (rollups.every(({ meetings }) => meetings.count === 0)) return [];
  const rows = usageRows.filter(({ valueOf }) =>
    rollups.some(({ meetings }) => valueOf(meetings) !== undefined),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      id: "usage",
      caption: messages.usage.caption,
      columns: [
        { id: "measure", label: messages.usage.measure },
        ...rollups.map(({ fiscalYear }) => ({
          id: String(fiscalYear),
          label: fiscalYearTitle(fiscalYear, context),
        })),
      ],
      rows: rows.map(({ measure, unit, valueOf, visits }) => ({
        id: measure,
        header: textCell(said(messages.measures[measure], words)),
        cells: rollups.map(({ fiscalYear, meetings }) =>
          numberCell(
            valueOf(meetings) ?? null,
            unit,
            visits && { grain: "meeting", fiscalYear, visits },
          ),
        ),
        isTotal: false,
      })),
      notes:
        rows.some(({ measure }) => measure === "meetingsPerPerson") &&
        rollups.some(({ meetings }) => hasUnknownPeople(meetings))
          ? [messages.usage.knownOnly]
          : [],
    },
  ];
};

/** Whether the figures by person leave out attendances: nobody knows whose they are. */
const hasUnknownPeople = ({
  repeatUse,
  totalAttendance,
}: MeetingRollup): boolean =>
  repeatUse.meetingsPerPerson !== null &&
  repeatUse.byMonth.reduce(
    (sum, { firstTime, returning }) =>
      sum + (firstTime ?? 0) + (returning ?? 0),
    0,
  ) < totalAttendance;
