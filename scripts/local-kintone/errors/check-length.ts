import type { ErrorCollector } from "./error-collector";
import { atMost } from "./messages";

/** Adds an error for a text of more than `longest` characters. */
export function checkLength(
  value: string | undefined,
  longest: number,
  path: string,
  errors: ErrorCollector,
): void {
  if ([...(value ?? "")].length > longest) errors.add(path, atMost(longest));
}
