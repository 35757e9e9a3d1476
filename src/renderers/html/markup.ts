import { escapeMarkup } from "../../markup/escape-markup";

/** A piece of HTML that is safe to put into a page as it stands. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | undefined | readonly Content[];

/**
 * HTML written as a template: what is put in is escaped unless it is markup
 * itself. Not named html, for then formatters move the spaces in it.
 */
export const markup = (
  strings: TemplateStringsArray,
  ...contents: readonly Content[]
): Markup => ({
  markup: strings
    .map((string, index) => string + markupOf(contents[index]))
    .join(""),
});

/** Markup that another module has made and escaped. */
export const trustedMarkup = (text: string): Markup => ({ markup: text });

const markupOf = (content: Content): string => {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeMarkup(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
};
