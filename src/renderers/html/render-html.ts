import { reportMessages } from "../../i18n/documents/report-messages";
import { documentDate } from "../../report/writing/document-date";
import type { Chapter, Report } from "../../report/report";
import { chapterTitle } from "./chapter-title";
import { documentStyle } from "./document-style";
import type { HtmlAssets } from "./html-assets";
import type { Markup } from "./markup";
import { markup, trustedMarkup } from "./markup";
import { renderChapter } from "./render-chapter";

/** Nothing may be fetched and no script may run: the file holds all it needs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The summary as one self-contained, accessible HTML file; printed on A4 it
 * has page numbers.
 */
export const renderHtml = (report: Report, assets: HtmlAssets = {}): string => {
  const { title, language, chapters } = report;
  const messages = reportMessages[language].document;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${trustedMarkup(documentStyle(report))}</style>
</head>
<body>
<a class="skip" href="#main">${messages.skip}</a>
${
  report.marking === undefined
    ? undefined
    : markup`<p class="marking">${report.marking}</p>
`
}${cover(report)}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${messages.contents}</h2>
<ol>
${chapters.map(contentsEntry)}</ol>
</nav>
<main id="main">
${chapters.map((chapter) => renderChapter(chapter, { language, assets }))}</main>
</body>
</html>
`.markup;
};

const cover = (report: Report): Markup => {
  const { title, publishedOn, division } = report;
  return markup`<header class="cover">
<h1>${title}</h1>
${
  publishedOn === undefined
    ? undefined
    : markup`<p><time datetime="${publishedOn}">${documentDate(publishedOn, report)}</time></p>
`
}${
    division === undefined
      ? undefined
      : markup`<p>${division}</p>
`
  }</header>`;
};

const contentsEntry = (chapter: Chapter): Markup =>
  markup`<li><a href="#${chapter.id}">${chapterTitle(chapter)}</a></li>
`;
