import { said } from "../../domain/words/said";
import type { ReportMessages } from "../../i18n/documents/report-messages";
import type { Unit } from "../cell";
import type { ReportContext } from "../report-context";

/** Codes of the figures in the long table; stable, other programs read them. */
export type Measure =
  | keyof ReportMessages["measures"]
  | "totalAttendance"
  | "distinctAttendees";

/** The unit of every measure. */
export const measureUnits: Readonly<Record<Measure, Unit>> = {
  count: "times",
  activityCount: "times",
  totalAttendance: "people",
  distinctAttendees: "people",
  distinctAcrossRanks: "people",
  meetingsPerPerson: "timesPerPerson",
  once: "people",
  twice: "people",
  threeOrMore: "people",
  firstTime: "people",
  returning: "people",
  slots: "slots",
  utilisationRate: "rate",
  meanInside: "timesPerMonth",
  meanOutside: "timesPerMonth",
  read: "records",
  counted: "records",
  listedOnly: "records",
  excluded: "records",
  unclassified: "records",
};

/** What readers call a measure; のべ and 実人数 are wording of the settings. */
export const measureLabel = (
  measure: Measure,
  { messages, words, labels }: ReportContext,
): string => {
  switch (measure) {
    case "totalAttendance":
      return messages.attendance.totalAttendance(labels.totalAttendance);
    case "distinctAttendees":
      return labels.distinctAttendees;
    default:
      return said(messages.measures[measure], words);
  }
};
