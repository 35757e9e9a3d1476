import { reportMessages } from "../../i18n/documents/report-messages";
import type { Report } from "../../report/report";
import { accentOf, edgeColorOf } from "../accent-of";
import { DESIGN } from "../design-values";
import { COLUMN_WIDTH_STYLE } from "./table-columns";

/** The style sheet of the document: the screen first, then A4 paper. */
export const documentStyle = (report: Report): string =>
  [screenStyle(report), printStyle(report)].join("\n");

/** Sizes follow what readers set in their browser. */
const rem = (pixels: number): string => `${pixels / DESIGN.web.body}rem`;

const screenStyle = (report: Report): string => `
:root {
  --ink: #1a1a1c;
  --faint: #4d4d4d;
  --line: #b3b3b3;
  --soft: #f2f2f2;
  --accent: ${accentOf(report).toLowerCase()};
  --edge: ${edgeColorOf(report).toLowerCase()};
  font-size: ${DESIGN.web.body}px;
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 54rem;
  padding: 1.5rem 1.25rem 4rem;
  color: var(--ink);
  background: #fff;
  font-family: "Noto Sans JP", "Noto Sans CJK JP", "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif;
  line-height: 1.7;
  overflow-wrap: anywhere;
  line-break: strict;
}
h1, h2, h3, h4 { line-height: 1.4; margin: 0; }
h1, h2, h3, thead th, td.text { word-break: keep-all; }
h4, tbody th, .bullets .label, :lang(ja) :is(h1, h2, h3) { word-break: auto-phrase; }
p, li, dd, td { text-wrap: pretty; }
p, ul, ol, dl, figure { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: #fff; }

.marking { position: sticky; top: 0; z-index: 1; padding: 0.25rem 0; text-align: center; font-weight: bold; background: #fff; border-bottom: 1px solid var(--line); }
.cover { padding: 3rem 0 1.5rem; border-bottom: 4px solid var(--accent); box-shadow: 0 3px var(--edge); }
.cover .logo { display: block; max-width: 17rem; max-height: 4.5rem; margin-bottom: 1rem; }
.cover h1 { font-size: ${rem(DESIGN.web.title)}; }
.cover p { margin-top: 0.5rem; color: var(--faint); }
.contents { padding: 1.5rem 0; }
.contents h2 { font-size: 1rem; }
.contents ol { list-style: none; padding: 0; margin-top: 0.5rem; }
.contents li { border-bottom: 1px solid #d9d9d9; padding: 0.35rem 0; }

.chapter { padding-top: 3rem; }
h2 { font-size: 1.5rem; }
.chapter > h2 { padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); margin-bottom: 1.25rem; }
.section { margin-top: 2rem; }
h3 {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 1rem;
  font-size: ${rem(DESIGN.web.heading)};
  padding: 0 0 0.3rem;
  border-bottom: 1px solid var(--line);
}
.no { color: var(--accent); font-feature-settings: "tnum"; margin-right: 0.35em; }
.figure, .figures, .number { font-variant-numeric: tabular-nums; }
.figure { white-space: nowrap; font-size: 1.25rem; }
h4 { font-size: 1rem; }

.text, .label, dd, td, .footnote { white-space: pre-line; }
.text { margin-top: 0.75rem; }
.bullets, .dated { list-style: none; padding: 0; margin-top: 0.6rem; }
.bullets > li { padding-left: 1.1em; margin-top: 0.3rem; position: relative; }
.bullets > li::before {
  content: "";
  position: absolute;
  left: 0.2em;
  top: 0.68em;
  width: 0.36em;
  height: 0.36em;
  border-radius: 50%;
  background: var(--accent);
}
.entry { display: flex; justify-content: space-between; align-items: baseline; gap: 0.25rem 1.5rem; flex-wrap: wrap; }
.label { unicode-bidi: isolate; }
.entry .label { flex: 1 1 14rem; }
.entry .figures { margin-left: auto; text-align: right; }
.dated > li {
  display: grid;
  grid-template-columns: 7.5rem 1fr auto;
  gap: 0 1rem;
  padding: 0.35rem 0;
  border-bottom: 1px solid #d9d9d9;
}
.when { font-variant-numeric: tabular-nums; color: var(--faint); }
.footnote { margin-top: 0.4rem; font-size: ${rem(DESIGN.web.note)}; color: var(--faint); }
.pointer { margin-top: 0.8rem; font-weight: bold; text-align: right; }

.table { margin-top: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: ${rem(DESIGN.web.table)}; line-height: 1.5; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.35rem; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid #d9d9d9; text-align: left; vertical-align: top; }
th { overflow-wrap: normal; }
thead th { background: var(--soft); border-bottom: 1px solid var(--line); vertical-align: bottom; font-weight: bold; }
thead { border-top: 1px solid var(--ink); }
tbody { border-bottom: 1px solid var(--ink); }
th[scope="row"] { font-weight: normal; white-space: nowrap; }
th[scope="colgroup"] { text-align: center; }
${COLUMN_WIDTH_STYLE}
th.number, td.number { text-align: right; }
td.number, td.date { white-space: nowrap; text-align: right; }
.unit { font-weight: normal; font-size: 0.8125rem; }
tr.total > * { font-weight: bold; border-top: 1px solid var(--ink); background: var(--soft); }

figure.chart { margin-top: 1.25rem; }
figcaption { font-weight: bold; }
figure.chart svg { display: block; width: 100%; height: auto; margin-top: 0.5rem; font-family: inherit; }
.narrow { display: none; }
figure.picture { margin-top: 1rem; }
figure.picture img { max-width: 100%; height: auto; display: block; }
figure.picture figcaption { font-size: 0.875rem; font-weight: normal; color: var(--faint); margin-top: 0.25rem; }

.cards { display: grid; gap: 1.25rem; margin-top: 1.25rem; }
.card { border: 1px solid var(--line); border-left: 5px solid var(--accent); padding: 0.9rem 1.1rem 1rem; }
.cards + .bullets { margin-top: 0.75rem; }
.card .picture img { max-height: 18rem; }
.card > h3 { border: 0; padding: 0; }
.card dl { margin-top: 0.5rem; }
.card dl > div { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 0.75rem; }
:lang(en) .card dl > div { grid-template-columns: 6.5rem 1fr; }
dt { color: var(--faint); }
dd { margin: 0; }

@media (max-width: 40rem) {
  .cover { padding-top: 1rem; }
  .cover h1 { font-size: 1.5rem; }
  h2 { font-size: 1.25rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .dated > li { grid-template-columns: 1fr auto; }
  .dated .when { grid-column: 1 / -1; }
}
`;

const printStyle = ({ title, language, marking }: Report): string => {
  const page = reportMessages[language].document.pageOf;
  return `
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; line-height: 1.5; }
  .skip { display: none; }
  .wide { display: block; }
  .narrow { display: none; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
  .cover { padding-top: 45mm; }
  .contents { break-after: page; }
  .chapter { padding-top: 0; margin-top: 8mm; }
  .chapter:first-child { margin-top: 0; }
  :not(.overview) + .overview, .overview:not(.short), .overview:has(.section) + :not(.overview) { break-before: page; margin-top: 0; }
  h2, h3, h4, caption, figcaption, .text:has(+ .cards, + .dated, + .section:not(.charted)), li:first-child { break-after: avoid; }
  li:last-child { break-before: avoid; }
  /* A bookmark has its heading twice where that begins exactly at a page's top (Chromium 156). */
  .chapter > h2, h3, h4 { padding-top: 1px; }
  li, tr, .card, figure, .table:not(.long), .footnote { break-inside: avoid; }
  .charted { float: left; width: 48.5%; margin-right: 3%; }
  .charted + .charted { margin-right: 0; }
  .charted + .charted + .charted { margin-right: 3%; }
  .charted + :not(.charted) { clear: both; padding-top: 1.1rem; }
  .charted .wide { display: none; }
  .charted .narrow { display: block; }
  .charted table { font-size: ${DESIGN.page.note}pt; line-height: 1.25; }
  .charted .table, .charted figure.chart { margin-top: 0.5rem; }
  .charted th, .charted td { padding: 0.03rem 0.2rem; }
  .charted thead th { padding-inline: 0.1rem; font-size: 8pt; overflow-wrap: anywhere; }
  .charted thead th.number { min-width: 3.3em; }
  .cards, .beside { grid-template-columns: 1fr 1fr; gap: 4mm; }
  .beside { display: grid; }
  .beside .cards { display: block; }
  .beside .bullets { columns: 1; margin-top: 0.7rem; }
  .card:only-child { grid-column: 1 / -1; }
  .card .picture img { max-height: 34mm; }
  .beside .picture img { max-height: 26mm; }
  .section { margin-top: 1.1rem; }
  .overview { line-height: 1.45; columns: 2; column-gap: 8mm; }
  .overview.short { break-inside: avoid; }
  .overview > h2 { column-span: all; }
  .overview .section { break-inside: avoid; margin-top: 0; padding-top: 0.6rem; }
  .overview .label { flex-basis: 8rem; }
  .overview .entry:has(> .long) .label { flex-basis: auto; }
  .chapter > h2 { margin-bottom: 0.8rem; }
  .bullets, .text { margin-top: 0.25rem; }
  .bullets.brief { columns: 2; column-gap: 8mm; }
  .bullets > li { margin-top: 0.1rem; }
  .pointer { margin-top: 0.35rem; }
  .table, figure.chart { margin-top: 0.7rem; }
  table { font-size: ${DESIGN.page.table}pt; line-height: 1.4; }
  th, td { padding: 0.1rem 0.4rem; }
  .dated > li { padding: 0.15rem 0; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; }
}
@page {
  size: A4;
  margin: 19mm 18mm 17mm;
  @top-right { content: ${cssString(title)}; font: ${DESIGN.page.note}pt sans-serif; color: #4d4d4d; }
  @bottom-center { content: ${page.map((part) => (part === "page" || part === "pages" ? `counter(${part})` : cssString(part))).join(" ")}; font: 8.5pt sans-serif; color: #4d4d4d; }
}
${
  marking === undefined
    ? ""
    : `@page { @top-left { content: ${cssString(marking)}; font: bold 8.5pt sans-serif; } }
.marking { display: none; }`
}
@page :first {
  @top-right { content: none; }
  @bottom-center { content: none; }
}
`;
};

/** A text as a CSS string; every character but letters and digits is a code, so that none can end it. */
const cssString = (text: string): string =>
  `"${[...text.replace(/\s+/gu, " ")]
    .map((character) =>
      /[\p{L}\p{N}]/u.test(character)
        ? character
        : `\\${character.codePointAt(0)?.toString(16)} `,
    )
    .join("")}"`;
