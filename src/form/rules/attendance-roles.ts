import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { FormFill } from "./form-fill";

/** Gives rows without a role one: the first of a meeting is 主参加者, the others 同席者. */
export const fillRoles = (
  form: Pick<MeetingEntry, "attendances">,
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
  form: Pick<MeetingEntry, "attendances">,
  row: number,
): FormFill => {
  const hasOther = form.attendances.some(
    ({ role }, index) => index !== row && role === "principal",
  );
  return { field: "role", row, value: hasOther ? "companion" : "principal" };
};
