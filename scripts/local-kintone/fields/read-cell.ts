import type { FieldProperty } from "../state/field-property";
import type { Attachment, CellValue } from "../state/record";
import { attachFiles } from "./attach-files";
import { readChoice, readChoices } from "./read-choice";
import { readDate, readDateTime, readTime } from "./read-date";
import { readMembers } from "./read-members";
import { readLink, readNumber, readText } from "./read-text";
import type { CellPath, WriteContext } from "./write-context";

/**
 * Turns a sent value into the cell that is stored. What is wrong with it goes
 * to the context's errors; an invalid value becomes the empty one, so that a
 * required field then counts as missing too.
 */
export function readCell(
  property: FieldProperty,
  value: unknown,
  before: CellValue | undefined,
  at: CellPath,
  context: WriteContext,
): CellValue {
  switch (property.type) {
    case "NUMBER":
      return readNumber(value, at, context);
    case "LINK":
      return readLink(property, value, at, context);
    case "DATE":
      return readDate(value, at, context);
    case "TIME":
      return readTime(value, at, context);
    case "DATETIME":
      return readDateTime(value, at, context);
    case "RADIO_BUTTON":
    case "DROP_DOWN":
      return readChoice(property, value, at, context);
    case "CHECK_BOX":
    case "MULTI_SELECT":
      return readChoices(property, value, at, context);
    case "USER_SELECT":
    case "ORGANIZATION_SELECT":
    case "GROUP_SELECT":
      return readMembers(property.type, value, at, context);
    case "FILE":
      return attachFiles(
        property.code,
        value,
        (before ?? []) as readonly Attachment[],
        at,
        context,
      );
    default:
      return readText(value, at, context) ?? "";
  }
}
