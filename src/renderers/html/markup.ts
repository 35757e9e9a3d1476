import { escapeMarkup } from "../markup/escape-markup";

/** A piece of HTML that is safe to put into a page as it stands. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | undefined | readonly Content[];

/** HTML written as a template: what is put in is escaped unless it is markup itself. */
export const html = (
  strings: TemplateStringsArray,
  ...contents: readonly Content[]
): Markup => ({
  markup: strings
    .map((string, index) => string + markupOf(contents[index]))
    .join(""),
});

/** Markup that another module has made and escaped. */
export const trustedMarkup = (markup: string): Markup => ({ markup });

const markupOf = (content: Content): string => {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeMarkup(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
};
