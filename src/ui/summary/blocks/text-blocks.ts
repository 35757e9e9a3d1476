import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type {
  Bullet,
  BulletsBlock,
  FootnoteBlock,
  ParagraphBlock,
  PointerBlock,
} from "../../../report/block";
import { figureLink, recordsButton } from "../widgets/figure-link";
import type { ReportView } from "../chapters/report-view";
import { chapterElementId } from "../chapters/chapter-element-id";

/** Sentences; the record's line breaks are kept by the style. */
export const paragraph = (block: ParagraphBlock): TemplateResult =>
  html`<p class="nendo-paragraph">${block.text}</p>`;

/** A condition or definition under what it belongs to. */
export const footnote = (block: FootnoteBlock): TemplateResult =>
  html`<p class="nendo-footnote">${block.text}</p>`;

/** ➡ to the detail chapters; leads to the first of them. */
export const pointer = (block: PointerBlock): TemplateResult => {
  const [target] = block.targets;
  return html`<p class="nendo-pointer">
    ${
      target === undefined
        ? block.text
        : html`<button
            type="button"
            class="nendo-link-button"
            @click=${({ currentTarget }: Event) =>
              goToChapter(currentTarget as Element, target)}
          >
            ${block.text}
          </button>`
    }
  </p>`;
};

/** Moves to a chapter of the summary that an element is in, without touching the address, which belongs to kintone. */
export const goToChapter = (from: Element, chapterId: string): void => {
  const root = from.closest("nendo-summary");
  const heading = root?.querySelector<HTMLElement>(
    `#${CSS.escape(chapterElementId(chapterId))}`,
  );
  heading?.closest("details")?.setAttribute("open", "");
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
};

/** Bullets with their figures, up to two levels. */
export const bullets = (
  view: ReportView,
  block: BulletsBlock,
  place: string,
): TemplateResult => list(view, block.items, place);

const list = (
  view: ReportView,
  items: readonly Bullet[],
  place: string,
): TemplateResult => html`
  <ul class="nendo-bullets">
    ${items.map((item) => bullet(view, item, place))}
  </ul>
`;

const bullet = (
  view: ReportView,
  item: Bullet,
  place: string,
): TemplateResult => html`
  <li class="nendo-bullet">
    <span class="nendo-bullet-label"
      >${
        item.selection === undefined
          ? item.label
          : recordsButton(view, item.label, {
              selection: item.selection,
              name: item.label,
              place,
            })
      }</span
    >
    ${item.figures.map(
      ({ lead, cell, tail }) =>
        html`<span class="nendo-bullet-figure"
          >${lead}${figureLink(view, cell, `${item.label} ${lead}`, place)}${tail}</span
        >`,
    )}
    ${item.items?.length ? list(view, item.items, place) : nothing}
  </li>
`;
