import { reportMessages } from "../../i18n/documents/report-messages";
import { chartsOf } from "../../report/blocks-of";
import { documentDate } from "../../report/writing/document-date";
import type { Chapter, Report } from "../../report/report";
import { issuerOf } from "../../report/writing/issuer";
import { chapterTitle } from "./chapter-title";
import type { HtmlAssets } from "./html-assets";
import type { Markup } from "./markup";
import { markup } from "./markup";
import { dataUri } from "./render-image";
import { shownPicture } from "./shown-picture";
import { phrased } from "./phrased";
import { renderChapter } from "./render-chapter";

/** What stands in the body of the document: cover, contents and chapters. */
export const renderBody = (report: Report, assets: HtmlAssets): Markup => {
  const { language, chapters } = report;
  const messages = reportMessages[language].document;
  const context = { language, assets, charts: chartsOf(report) };
  return markup`<a class="skip" href="#main">${messages.skip}</a>
${
  report.marking === undefined
    ? undefined
    : markup`<p class="marking">${report.marking}</p>
`
}${cover(report, assets)}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${messages.contents}</h2>
<ol>
${chapters.map(contentsEntry)}</ol>
</nav>
<main id="main">
${chapters.map((chapter) => renderChapter(chapter, context))}</main>
`;
};

const cover = (report: Report, { pictures }: HtmlAssets): Markup => {
  const { title, publishedOn } = report;
  const issuer = issuerOf(report);
  const { logo } = report;
  const picture = logo && shownPicture(pictures?.get(logo.fileKey));
  return markup`<header class="cover">
${
  picture &&
  markup`<img class="logo" src="${dataUri(picture)}" alt="${logo?.alternativeText}">
`
}<h1>${phrased(title)}</h1>
${
  publishedOn === undefined
    ? undefined
    : markup`<p><time datetime="${publishedOn}">${documentDate(publishedOn, report)}</time></p>
`
}${
    issuer === undefined
      ? undefined
      : markup`<p>${issuer}</p>
`
  }</header>`;
};

const contentsEntry = (chapter: Chapter): Markup =>
  markup`<li><a href="#${chapter.id}">${chapterTitle(chapter)}</a></li>
`;
