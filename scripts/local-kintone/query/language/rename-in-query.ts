/** A text literal, or a word that may be a field code. */
const PART = /"(?:[^"\\]|\\.)*"|[^\s\u3000"'=!<>(),\\`]+/gu;

/** A condition or sort in which renamed field codes are replaced. */
export function renameInQuery(
  source: string,
  renamed: ReadonlyMap<string, string>,
): string {
  return source.replace(PART, (part) => renamed.get(part) ?? part);
}
