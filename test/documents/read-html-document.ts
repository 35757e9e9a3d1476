import { Window } from "happy-dom";
import type { ReadDocument } from "./read-document";
import { ChapterReader } from "./read-document";

const LINES =
  "h3, h4, p, caption, figcaption, tr, dl > div, .bullets .entry, .dated > li";

/** The HTML document: its chapters, the rows of its lists and tables, the columns of its charts. */
export const readHtmlDocument = (source: string): ReadDocument => {
  const { document } = new Window({
    settings: { disableJavaScriptEvaluation: true },
  });
  document.write(source);
  const reader = new ChapterReader();
  for (const chapter of document.querySelectorAll("section.chapter")) {
    reader.begin(chapter.querySelector("h2")?.textContent ?? "");
    for (const line of chapter.querySelectorAll(LINES)) {
      const cells = line.matches("tr, div") ? [...line.children] : [line];
      reader.line(cells.map(({ textContent }) => textContent));
    }
    for (const drawing of chapter.querySelectorAll(".chart .wide svg")) {
      const totals = drawing.querySelectorAll('text[font-weight="bold"]');
      reader.chart({
        series: [
          {
            label: TOTALS,
            values: [...totals].map(({ textContent }) => Number(textContent)),
          },
        ],
      });
    }
  }
  return reader;
};

/** What stands above the columns of a chart. */
export const TOTALS = "計";
