import type { ReportContext } from "../report-context";

/**
 * Whom のべ and 実 count beside 回数, and where ranks stand whose ranks, for
 * every place in which they stand side by side (domain: counting rule 12).
 * Nothing where all of them follow the principal.
 */
export const whomCounted = (
  {
    attendanceRule,
    labels,
    words,
    messages: { attendance },
  }: Pick<ReportContext, "attendanceRule" | "labels" | "words" | "messages">,
  { hasRanks }: { readonly hasRanks: boolean },
): readonly string[] => {
  if (attendanceRule === "principal") return [];
  const { totalAttendance, distinctAttendees } = labels;
  return [
    attendance.everyone(totalAttendance, distinctAttendees),
    ...(hasRanks
      ? [attendance.principalCount(words, totalAttendance, distinctAttendees)]
      : []),
  ];
};
