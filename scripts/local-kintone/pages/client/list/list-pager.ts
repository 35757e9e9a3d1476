import { h } from "../dom";
import type { Texts } from "../text/ja";
import { iconButton } from "../widgets/buttons";
import { shiftMonth } from "./shift-month";

/** "1 - 20 (of 134)" with buttons to the pages before and after. */
export function renderPager(
  shown: {
    readonly offset: number;
    readonly size: number;
    readonly count: number;
    readonly total: number;
  },
  texts: Texts,
  onPage: (page: number) => void,
): HTMLElement {
  const page = Math.floor(shown.offset / shown.size) + 1;
  const previous = iconButton("previous", texts.previousPage, () =>
    onPage(page - 1),
  );
  const next = iconButton("next", texts.nextPage, () => onPage(page + 1));
  previous.disabled = page <= 1;
  next.disabled = shown.offset + shown.count >= shown.total;
  return h(
    "div",
    { class: "lk-pager" },
    previous,
    h(
      "span",
      {},
      texts.range(
        shown.count === 0 ? 0 : shown.offset + 1,
        shown.offset + shown.count,
        shown.total,
      ),
    ),
    next,
  );
}

/** The month of a calendar with buttons to the ones before and after. */
export function renderMonthPager(
  month: string,
  texts: Texts,
  onMonth: (month: string) => void,
): HTMLElement {
  return h(
    "div",
    { class: "lk-pager" },
    iconButton("previous", texts.previousMonth, () =>
      onMonth(shiftMonth(month, -1)),
    ),
    h("span", {}, month),
    iconButton("next", texts.nextMonth, () => onMonth(shiftMonth(month, 1))),
  );
}
