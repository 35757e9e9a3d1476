import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { formatPeriod } from "../../../domain/calendar/activity-period";
import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import type { PublishableItem } from "../../../publishing/contents/publishable-items";
import { countOf } from "../../../rollup/activities/activity-count";
import type { WorkbenchView } from "../workbench-view";
import type { MarkedHere, OfPractice } from "./content-marks";

/** The mark is in the table of the record that this page shows: its own form writes it. */
export const practiceRow = (
  { messages }: WorkbenchView,
  { isPublished, photos, text }: OfPractice,
): TemplateResult =>
  html`<li class="nendo-wb-content">
    <span class="nendo-wb-mark"
      >${isPublished ? messages.published : messages.unpublished}</span
    >
    <div>
      <p class="nendo-help">${messages.photos(photos)}</p>
      <p class="nendo-wb-words">${text}</p>
    </div>
  </li>`;

export const whenOf = (
  { language, report }: WorkbenchView,
  item: MarkedHere,
): string => {
  if (item.kind !== "activity") {
    return formatDate(item.record.heldOn, report.yearStyle, language);
  }
  return [
    fiscalYearLabel(item.fiscalYear, language, report.yearStyle),
    formatPeriod(item.record.period, countOf(item.record), language),
    item.section,
  ]
    .filter((text) => text !== "")
    .join("・");
};

/** Who of the staff is named in it, before anyone publishes it. */
export const namesOf = (
  { messages, state: { summary } }: WorkbenchView,
  item: PublishableItem,
): TemplateResult | typeof nothing => {
  const content = item.kind === "activity" ? item.record.content : undefined;
  const names = [item.text, content ?? ""].flatMap((text) =>
    summary.namesIn(text).map(({ from, to }) => text.slice(from, to)),
  );
  return names.length === 0
    ? nothing
    : html`<p class="nendo-wb-warning">
        ${messages.namesStaff([...new Set(names)])}
      </p>`;
};

export const activityMore = (
  { messages }: WorkbenchView,
  { record }: Extract<PublishableItem, { kind: "activity" }>,
): TemplateResult => html`
  ${
    record.content === undefined
      ? nothing
      : html`<p class="nendo-wb-words nendo-help">${record.content}</p>`
  }
  ${
    record.photos.length === 0
      ? nothing
      : html`<p class="nendo-help">${messages.photos(record.photos.length)}</p>`
  }
`;
