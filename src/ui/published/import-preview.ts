import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { publishedImportMessages } from "../../i18n/summary/published-import-messages";
import type { PublishedTable } from "../../import/read-published-table";
import { LEFT_OUT_REASONS } from "../../import/left-out-reason";
import type { StoredFigures } from "../../kintone/published/published-table";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import { publishedFigureAt } from "../../rollup/published/place-published-figures";
import { scrollingTable } from "../scrolling-table";

type Messages = (typeof publishedImportMessages)["ja"];

/** Every figure that would be written, with what becomes of it, and what is left out of the table. */
export const importPreview = (
  { figures, leftOut }: PublishedTable,
  stored: StoredFigures,
  sections: readonly SectionRule[],
  messages: Messages,
): TemplateResult => html`
  ${
    figures.length === 0
      ? nothing
      : scrollingTable(messages.preview, "nendo-published-rows", {
          head: Object.values(messages.columns).map(
            (label) => html`<th scope="col">${label}</th>`,
          ),
          body: figures.map(
            (figure) =>
              html`<tr>
                <td>${figure.fiscalYear}</td>
                <td>
                  ${sections.find(({ id }) => id === figure.sectionId)?.title}
                </td>
                <td>${figure.rank ?? ""}</td>
                <td>${messages.measures[figure.measure]}</td>
                <td class="nendo-number">${figure.value}</td>
                <td>${standing(figure, stored, messages)}</td>
              </tr>`,
          ),
        })
  }
  ${
    Object.keys(leftOut).length === 0
      ? nothing
      : html`<p>${messages.leftOut}</p>
          <ul class="nendo-published-left">
            ${LEFT_OUT_REASONS.map((reason) => {
              const rows = leftOut[reason];
              return rows === undefined
                ? nothing
                : html`<li>${messages.leftOutReasons[reason](rows)}</li>`;
            })}
          </ul>`
  }
`;

const standing = (
  figure: PlacedFigure,
  { placed }: StoredFigures,
  messages: Messages,
): string => {
  const before = publishedFigureAt(placed, figure);
  if (before === undefined) return messages.added;
  return before.value === figure.value
    ? messages.unchanged
    : messages.changed(before.value);
};
