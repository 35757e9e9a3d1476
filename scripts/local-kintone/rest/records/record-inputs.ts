import { REQUIRED_PARAMETER } from "../../errors/messages";
import type { Text } from "../../errors/text";
import type { Parameters } from "../parameters";

/** Records that one call may write. */
export const MAX_RECORDS = 100;

/**
 * The `records` of a call that writes several; [] when they are missing.
 * @param tooMany the error when they are more than a call may write
 */
export function recordInputs(
  read: Parameters,
  tooMany: Text,
): readonly unknown[] {
  const inputs = read.list("records");
  if (inputs === undefined) read.errors.add("records", REQUIRED_PARAMETER);
  if ((inputs?.length ?? 0) > MAX_RECORDS) read.errors.add("records", tooMany);
  return inputs ?? [];
}
