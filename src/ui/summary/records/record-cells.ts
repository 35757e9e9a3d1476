import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { FiguresView } from "../chapters/report-view";
import type { BehindRecord } from "../summary-source";
import type { RecordOrder } from "./find-records";

/** A column of the records behind a figure. */
interface RecordHeading {
  readonly label: string;
  /** What records are ordered by in it; absent: by nothing. */
  readonly by?: RecordOrder["by"];
}

export const recordHeadings = (
  { messages: { columns }, words }: FiguresView,
  hasRank: boolean,
): readonly RecordHeading[] => [
  { by: "when", label: columns.when },
  { by: "title", label: columns.title },
  ...(hasRank ? [{ by: "rank", label: columns.rank(words) } as const] : []),
  { by: "count", label: columns.times },
  { label: columns.record },
];

/** The cells of a record, under these headings. */
export const recordCells = (
  view: FiguresView,
  record: BehindRecord,
  hasRank: boolean,
): TemplateResult => html`
  <td class="nendo-nowrap">${record.when}</td>
  <td>${titleOf(view, record)}</td>
  ${hasRank ? html`<td>${record.rank ?? ""}</td>` : nothing}
  <td class="nendo-number">
    ${formatCell(
      { kind: "number", value: record.count, unit: "times" },
      view.language,
    )}
  </td>
  <td class="nendo-nowrap">
    <a
      class="nendo-record-link"
      href=${view.summary.recordUrl(record.source, record.recordId)}
      >${view.messages.openRecord(record.recordId, view.words)}</a
    >
    ${changedSince(view, record)}
  </td>
`;

/** Numbers of a month stand beside events: a reader sees which is which. */
const titleOf = (
  { messages }: FiguresView,
  { title, isMonthly }: BehindRecord,
): string =>
  isMonthly === true
    ? messages.monthlyRecord(title)
    : title || messages.untitled;

/** Which of them are not what was frozen. */
const changedSince = (
  { summary, language }: FiguresView,
  { source, recordId }: BehindRecord,
): string | typeof nothing => {
  const { freezing, isFrozenShown } = summary;
  if (!isFrozenShown || freezing?.state !== "frozen") return nothing;
  const found = freezing.changes.records.find(
    (one) => one.source === source && one.recordId === recordId,
  );
  const { addedSince, changedSince: changed } = freezingMessages[language];
  if (found === undefined) return nothing;
  return found.change === "added" ? addedSince : changed;
};
