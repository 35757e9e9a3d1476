import { printableText } from "./printable-text";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as content or quoted attribute of HTML, SVG and XML: nothing in it can become markup. */
export const escapeMarkup = (text: string): string =>
  printableText(text).replace(
    /[&<>"']/gu,
    (character) => references[character] ?? character,
  );
