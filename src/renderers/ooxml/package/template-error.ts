import type { TemplateKind } from "../../../domain/template-kind";
import type { TemplateProblem } from "./template-problem";

/**
 * The city's own file can't be the base of a document. What to tell the user
 * is in i18n/documents/template-messages.
 */
export class TemplateError extends Error {
  override readonly name = "TemplateError";

  /**
   * @param reason what is wrong with the file
   * @param kind the kind of file that was wanted
   * @param detail for whoever helps; not shown by itself
   */
  constructor(
    readonly reason: TemplateProblem,
    readonly kind: TemplateKind,
    detail?: string,
  ) {
    super(
      `The ${kind} template can't be used: ${reason}${detail === undefined ? "" : ` (${detail})`}.`,
    );
  }
}
