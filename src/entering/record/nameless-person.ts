import { isBlank } from "../../domain/sameness/sameness";
import type { EnterableField } from "../enterable-fields";
import type { EnteredTexts, EntryProblem } from "../entered-record";

/**
 * What is wrong where a division or rank stands alone: who it was is not known,
 * so that the person would be an attendance of nobody.
 * @param field of the name, or else of the number; undefined: the form has neither
 */
export const namelessPerson = (
  { division, rank }: EnteredTexts,
  field: EnterableField | undefined,
): { readonly problem?: Omit<EntryProblem, "row"> } => {
  const post = [division, rank].filter((text) => !isBlank(text));
  return post.length === 0 || field === undefined
    ? {}
    : {
        problem: {
          field: field.name,
          level: "error",
          code: "personNameless",
          detail: post.join("・"),
        },
      };
};
