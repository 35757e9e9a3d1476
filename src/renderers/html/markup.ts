import { escapeMarkup } from "../../markup/escape-markup";
import type { ReportPlace } from "../../report/report-place";
import type { Written, WrittenText } from "../../report/text-origin";

/** HTML as a template and what is put into it: a file is written of it, and a screen can show it. */
export interface Markup {
  readonly strings: TemplateStringsArray;
  readonly contents: readonly Content[];
}

/** A picture that another module has drawn and escaped. */
interface Drawing {
  /** An SVG element. */
  readonly svg: string;
  readonly alternativeText: string;
}

/** Where a screen may add something of its own after a part of the document; a file has nothing there. */
interface Gap {
  readonly gap: ReportPlace;
}

export type Content =
  | Markup
  | Drawing
  | Gap
  | WrittenText
  | string
  | number
  | undefined
  | readonly Content[];

/**
 * HTML written as a template: what is put in is escaped unless it is markup
 * itself. Not named html, for then formatters move the spaces in it.
 */
export const markup = (
  strings: TemplateStringsArray,
  ...contents: readonly Content[]
): Markup => ({ strings, contents });

/** A text with who wrote it: a screen may let it be edited where it stands. */
export const words = (
  text: string,
  { origins }: Written,
): WrittenText | string =>
  origins === undefined || origins.length === 0 ? text : { text, origins };

/** The HTML of a template as it stands in a file. */
export const markupText = ({ strings, contents }: Markup): string =>
  strings
    .map((string, index) => string + contentText(contents[index]))
    .join("");

const contentText = (content: Content): string => {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeMarkup(content);
  if (typeof content === "number") return String(content);
  if (isList(content)) return content.map(contentText).join("");
  if ("strings" in content) return markupText(content);
  if ("svg" in content) return content.svg;
  return "text" in content ? escapeMarkup(content.text) : "";
};

/** Array.isArray() does not know lists that nobody may change. */
const isList = (content: object): content is readonly Content[] =>
  Array.isArray(content);
