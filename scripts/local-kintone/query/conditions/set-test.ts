import { requireMember } from "../../fields/read-members";
import type { FieldProperty, FieldType } from "../../state/field-property";
import type { CellValue } from "../../state/record";
import { labelsOf } from "./cell-values";
import type { QueryEnvironment } from "../environment";
import type { Operand } from "../query";
import { badFunctionUse } from "../query-errors";

/**
 * Test of `in` for options, texts and members; "" stands for an empty cell.
 * null when the condition is dropped, since the user has no primary
 * organization. Errors: GAIA_IL26, GAIA_IL28, GAIA_IL27 for unknown members.
 */
export function inTest(
  property: FieldProperty,
  operands: readonly Operand[],
  environment: QueryEnvironment,
): ((cell: CellValue) => boolean) | null {
  const wanted = new Set<string>();
  for (const operand of operands) {
    const value = valueOf(property.type, operand, environment);
    if (value === null) return null;
    wanted.add(value);
  }
  return (cell) => {
    const labels = labelsOf(cell);
    if (labels.length === 0) return wanted.has("");
    return labels.some((label) => wanted.has(label));
  };
}

const USER_TYPES: ReadonlySet<FieldType> = new Set<FieldType>([
  "CREATOR",
  "MODIFIER",
  "USER_SELECT",
  "STATUS_ASSIGNEE",
]);

function valueOf(
  type: FieldType,
  operand: Operand,
  { actor, kintone }: QueryEnvironment,
): string | null {
  if (operand.kind === "function") {
    if (operand.args.length > 0) throw badFunctionUse();
    if (operand.name === "LOGINUSER" && USER_TYPES.has(type)) {
      return actor.user.code;
    }
    if (
      operand.name === "PRIMARY_ORGANIZATION" &&
      type === "ORGANIZATION_SELECT"
    ) {
      return actor.user.primaryOrganization;
    }
    throw badFunctionUse();
  }
  const namesMember =
    USER_TYPES.has(type) ||
    type === "ORGANIZATION_SELECT" ||
    type === "GROUP_SELECT";
  if (namesMember && operand.text !== "") {
    requireMember(type, operand.text, kintone.store);
  }
  return operand.text;
}
