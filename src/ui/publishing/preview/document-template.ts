import { html } from "lit";
import type { TemplateResult } from "lit";
import { printableText } from "../../../markup/printable-text";
import type { ReportPlace } from "../../../report/report-place";
import type { WrittenText } from "../../../report/text-origin";
import type { Content, Markup } from "../../../renderers/html/markup";

/** What the screen puts into the document beside what the file has. */
export interface DocumentHooks {
  /** A text that records wrote. */
  readonly words: (words: WrittenText) => unknown;
  /** What stands behind a section or a chapter. */
  readonly gap: (place: ReportPlace) => unknown;
}

/**
 * The HTML document as a template of the screen: the very templates that its
 * file is written of, so that both look the same, and no HTML goes into the
 * page as text.
 */
export const documentTemplate = (
  { strings, contents }: Markup,
  hooks: DocumentHooks,
): TemplateResult =>
  html(strings, ...contents.map((content) => shown(content, hooks)));

const shown = (content: Content, hooks: DocumentHooks): unknown => {
  if (content === undefined) return "";
  if (typeof content === "string") return printableText(content);
  if (typeof content === "number") return content;
  if (Array.isArray(content)) {
    return (content as readonly Content[]).map((one) => shown(one, hooks));
  }
  if ("strings" in content) return documentTemplate(content, hooks);
  if ("svg" in content) {
    return html`<img
      src=${`data:image/svg+xml,${encodeURIComponent(content.svg)}`}
      alt=${content.alternativeText}
    />`;
  }
  if ("gap" in content) return hooks.gap(content.gap);
  return hooks.words(content as WrittenText);
};
