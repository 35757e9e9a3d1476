import { isPrincipal } from "../../../rollup/meetings/counting-attendances";
import type { MeetingEntry } from "../meeting-entry";
import type { RecordProblem } from "../record-problem";

/**
 * A meeting counts for exactly one 主参加者. A cancelled one counts for nobody,
 * a planned one may still be without.
 */
export const checkPrincipal = (
  entry: Pick<MeetingEntry, "attendances" | "status">,
): readonly RecordProblem[] => {
  if (entry.status === "cancelled") return [];
  const level = entry.status === "planned" ? "warning" : "error";
  const principals = entry.attendances.flatMap((attendance, row) =>
    isPrincipal(attendance) ? [row] : [],
  );
  if (principals.length === 0) {
    return [{ field: "attendances", level, code: "principalMissing" }];
  }
  return principals.slice(1).map((row) => ({
    field: "role" as const,
    row,
    level,
    code: "principalSeveral" as const,
    detail: String(principals.length),
  }));
};
