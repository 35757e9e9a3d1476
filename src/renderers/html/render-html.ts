import { formatDate } from "../../domain/era";
import { reportMessages } from "../../i18n/report-messages";
import type { Chapter, Report } from "../../report/report";
import { documentStyle } from "./document-style";
import { html, trustedMarkup } from "./markup";
import type { Markup } from "./markup";
import { renderChapter } from "./render-chapter";
import { chapterTitle } from "./chapter-title";

/** What a document needs besides the report. */
export interface HtmlAssets {
  /** Pictures by their file key; one that is missing leaves its caption. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors?: readonly string[];
}

export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * The summary as one self-contained, accessible HTML file: nothing is fetched,
 * no script runs, and printed on A4 it has page numbers.
 */
export const renderHtml = (report: Report, assets: HtmlAssets = {}): string => {
  const { title, language, chapters } = report;
  const messages = reportMessages(language).document;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${trustedMarkup(documentStyle(report))}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${messages.skip}</a>
        ${cover(report)}
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">${messages.contents}</h2>
          <ol>
            ${chapters.map(contentsEntry)}
          </ol>
        </nav>
        <main id="main">
          ${chapters.map((chapter) => renderChapter(chapter, { language, assets }))}
        </main>
      </body>
    </html> `.markup;
};

const cover = ({ title, publishedOn, division, language }: Report): Markup =>
  html`<header class="cover">
    <h1>${title}</h1>
    ${
      publishedOn === undefined
        ? undefined
        : html`<p>
            <time datetime="${publishedOn}"
              >${formatDate(publishedOn, "both", language)}</time
            >
          </p> `
    }${division === undefined ? undefined : html`<p>${division}</p> `}
  </header>`;

const contentsEntry = (chapter: Chapter): Markup =>
  html`<li><a href="#${chapter.id}">${chapterTitle(chapter)}</a></li> `;
