import { escapeMarkup } from "../../markup/escape-markup";
import type { Report } from "../../report/report";
import { documentStyle } from "./document-style";
import type { Markup } from "./markup";
import { markupText } from "./markup";

/** Nothing may be fetched and no script may run: the file holds all it needs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole page in the look of the document, in its language. */
export const htmlPage = (
  report: Report,
  title: string,
  body: Markup,
): string => `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${documentStyle(report)}</style>
</head>
<body>
${markupText(body)}</body>
</html>
`;
