import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { periodMonth } from "../../domain/calendar/activity-period";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import { formatMonth } from "../../domain/calendar/era";
import type { PlannedRecord } from "../../import/records/plan-records";
import type { Hand } from "./hand";

/** How many records of each month the list makes: to be laid beside its own totals. */
export const monthCounts = ({
  controller,
  messages,
  language,
}: Hand): TemplateResult | typeof nothing => {
  const counted = controller.planned.filter(
    ({ standing }) => standing !== "wrong",
  );
  const months = new Map<CalendarMonth, number>();
  for (const record of counted) {
    const month = monthOfRecord(record);
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
  }
  if (months.size === 0) return nothing;
  const sorted = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return html`<section aria-labelledby="nendo-import-months">
    <h4 id="nendo-import-months">${messages.months.title}</h4>
    <p>${messages.months.help}</p>
    <ul class="nendo-import-months">
      ${sorted.map(
        ([month, count]) =>
          html`<li>
            ${messages.months.of(formatMonth(month, "era", language), count)}
          </li>`,
      )}
      <li>
        <strong>${messages.months.total(counted.length)}</strong>
      </li>
    </ul>
  </section>`;
};

/** A record that is known to the year alone has none. */
const monthOfRecord = ({ entry }: PlannedRecord): CalendarMonth | undefined => {
  if ("attendances" in entry) return entry.heldOn && monthOf(entry.heldOn);
  return entry.period && periodMonth(entry.period);
};
