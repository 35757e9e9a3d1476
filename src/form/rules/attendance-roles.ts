import type { FormFill } from "./form-fill";
import type { FormProblem } from "./form-problem";
import type { MeetingForm } from "./meeting-form";

/** Gives rows without a role one: the first of a meeting is 主参加者, the others 同席者. */
export const fillRoles = (
  form: Pick<MeetingForm, "attendances">,
): readonly FormFill[] => {
  let hasPrincipal = form.attendances.some(({ role }) => role === "principal");
  return form.attendances.flatMap(({ role }, row) => {
    if (role !== undefined) return [];
    const value = hasPrincipal ? "companion" : "principal";
    hasPrincipal = true;
    return [{ field: "role", row, value }] as const;
  });
};

/** The role of a row that was just added, whatever the form's default put there. */
export const fillRoleOfNewRow = (
  form: Pick<MeetingForm, "attendances">,
  row: number,
): FormFill => {
  const hasOther = form.attendances.some(
    ({ role }, index) => index !== row && role === "principal",
  );
  return { field: "role", row, value: hasOther ? "companion" : "principal" };
};

/**
 * A meeting counts for exactly one 主参加者. A cancelled one counts for nobody,
 * a planned one may still be without.
 */
export const checkPrincipal = (
  form: Pick<MeetingForm, "attendances" | "status">,
): readonly FormProblem[] => {
  if (form.status === "cancelled") return [];
  const level = form.status === "planned" ? "warning" : "error";
  const principals = form.attendances.flatMap(({ role, person }, row) =>
    role === "principal" && person !== undefined ? [row] : [],
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
