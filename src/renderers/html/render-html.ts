import { escapeMarkup } from "../../markup/escape-markup";
import type { Report } from "../../report/report";
import { documentStyle } from "./document-style";
import type { HtmlAssets } from "./html-assets";
import { markupText } from "./markup";
import { renderBody } from "./render-body";

/** Nothing may be fetched and no script may run: the file holds all it needs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The summary as one self-contained, accessible HTML file; printed on A4 it
 * has page numbers.
 */
export const renderHtml = (report: Report, assets: HtmlAssets = {}): string => {
  const { title, language } = report;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${documentStyle(report)}</style>
</head>
<body>
${markupText(renderBody(report, assets))}</body>
</html>
`;
};
