import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { AppLinks } from "../app-links";
import { h } from "../dom";
import { renderValue, type ValueViewEnv } from "../form/values/value-view";
import type { RecordData } from "../record-data";

/** A month of records as a calendar that starts on Sunday. */
export function renderListCalendar(parts: {
  readonly view: View;
  readonly properties: FieldProperties;
  readonly month: string;
  readonly byDay: Readonly<Record<string, readonly RecordData[]>>;
  readonly links: AppLinks;
  readonly language: string;
  readonly env: ValueViewEnv;
}): HTMLElement {
  const [year = 0, month = 1] = parts.month.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1));
  const weekday = new Intl.DateTimeFormat(parts.language, {
    weekday: "short",
    timeZone: "UTC",
  });
  const lengthOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells = Array.from(
    { length: Math.ceil((first.getUTCDay() + lengthOfMonth) / 7) * 7 },
    (_, index) => index - first.getUTCDay() + 1,
  ).map((day) =>
    day < 1 || day > lengthOfMonth
      ? h("td", {})
      : renderDay(parts, `${parts.month}-${String(day).padStart(2, "0")}`, day),
  );
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    h("tr", {}, ...cells.slice(week * 7, week * 7 + 7)),
  );
  const heads = Array.from({ length: 7 }, (_, day) =>
    // 2023-01-01 is a Sunday.
    h(
      "th",
      { scope: "col" },
      weekday.format(new Date(Date.UTC(2023, 0, 1 + day))),
    ),
  );
  return h(
    "table",
    { class: "lk-calendar" },
    h("thead", {}, h("tr", {}, ...heads)),
    h("tbody", {}, ...weeks),
  );
}

function renderDay(
  parts: Parameters<typeof renderListCalendar>[0],
  date: string,
  day: number,
): HTMLElement {
  const title = parts.properties[parts.view.title ?? ""];
  return h(
    "td",
    {},
    h("span", { class: "lk-calendar-day" }, String(day)),
    ...(parts.byDay[date] ?? []).map((record) =>
      h(
        "a",
        {
          class: "lk-calendar-record",
          href: parts.links.detail(String(record.$id?.value)),
        },
        title === undefined
          ? String(record.$id?.value)
          : renderValue(title, record[title.code], parts.env),
      ),
    ),
  );
}
