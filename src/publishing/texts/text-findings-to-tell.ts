import type { CheckedText } from "./check-texts";
import type { TextFinding } from "./text-finding";

/**
 * What was found in texts and waits for someone: the gravest first, then in the
 * order of the document. A number that there is nothing to compare with is
 * marked where the text is edited, and not told.
 */
export const textFindingsToTell = (
  texts: readonly CheckedText[],
): readonly TextFinding[] => {
  const all = texts.flatMap(({ findings }) => findings);
  return [
    ...all.filter(({ level }) => level === "error"),
    ...all.filter(({ level }) => level === "warning"),
  ];
};
