import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FormTexts } from "../page/form-texts";
import { button, element, linkBeside } from "../page/element";
import type { AddOutcome } from "../../kintone/adding/add-records";
import { offerStop } from "../page/offer-stop";
import type { SeriesInterval } from "../rules/series-dates";
import { seriesDates } from "../rules/series-dates";

/** As many as a year has months. */
const MOST = 12;

const INTERVALS: readonly SeriesInterval[] = ["week", "twoWeeks", "month"];

/**
 * Asks for the first day, the distance and the number of a series, shows the
 * days it will have, and makes its records; folded away until wanted.
 */
export const createSeriesDialog = (options: {
  readonly messages: FormTexts;
  readonly create: (
    dates: readonly CalendarDate[],
    signal: AbortSignal,
  ) => Promise<AddOutcome>;
  readonly addressOf: (recordId: string) => string;
}): HTMLElement => {
  const { series, panel, separator, stopWaiting } = options.messages;
  const first = element("input", { type: "date" });
  const interval = element(
    "select",
    {},
    ...INTERVALS.map((value) =>
      element("option", { value }, series.intervals[value]),
    ),
  );
  const count = element("input", {
    type: "number",
    min: "1",
    max: String(MOST),
    value: "3",
  });
  const days = element("p", { role: "status" });
  const chosenDates = (): readonly CalendarDate[] => {
    const from = parseCalendarDate(first.value);
    const wanted = Number(count.value);
    const isPossible = Number.isInteger(wanted) && wanted >= 1;
    return from === undefined || !isPossible || wanted > MOST
      ? []
      : seriesDates(from, interval.value as SeriesInterval, wanted);
  };
  const make = button(series.create, () => {
    const dates = chosenDates();
    if (dates.length === 0) {
      days.textContent = series.incomplete(MOST);
      return;
    }
    make.disabled = true;
    days.textContent = series.creating;
    const stopper = new AbortController();
    const ended = offerStop(make, stopWaiting, () => stopper.abort());
    void options.create(dates, stopper.signal).then((outcome) => {
      make.disabled = outcome.state === "added";
      ended();
      if (outcome.state === "notAdded") {
        days.textContent = series.notCreated[outcome.reason];
        return;
      }
      const links = outcome.made.flatMap(({ id }) => [
        " ",
        linkBeside(options.addressOf(id), panel.openRecord(id)),
      ]);
      days.replaceChildren(series.created(outcome.made.length), ...links);
    });
  });
  const preview = (): void => {
    make.disabled = false;
    days.textContent = chosenDates().join(separator);
  };
  for (const input of [first, interval, count]) {
    input.addEventListener("input", preview);
  }
  return element(
    "details",
    {},
    element("summary", {}, series.title),
    element("p", {}, series.lead),
    element(
      "p",
      {},
      element("label", {}, series.first, " ", first),
      " ",
      element("label", {}, series.interval, " ", interval),
      " ",
      element("label", {}, series.count, " ", count),
    ),
    days,
    make,
  );
};
