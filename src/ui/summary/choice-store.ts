import { parseCalendarDate } from "../../domain/calendar-date";
import type { SummaryChoice } from "./summary-choice";

/** Parameters of our own in the address of the list; kintone leaves unknown ones alone. */
const YEARS = "nendo-years";
const AS_OF = "nendo-as-of";

/** Where the last choice is kept. */
export interface ChoiceStore {
  /** The choice of the address, else the user's last one; absent when there is none that can be read. */
  read(): SummaryChoice | undefined;
  write(choice: SummaryChoice): void;
}

/**
 * Keeps the choice in the address, so that a link opens the same view, and as
 * the user's last choice in this browser. Neither holds anything of a record.
 * @param key names app, view and user
 */
export const choiceStore = (key: string): ChoiceStore => ({
  read: () => {
    const address = new URL(location.href).searchParams;
    return parse(address) ?? parse(new URLSearchParams(remembered(key)));
  },
  write: (choice) => {
    const url = new URL(location.href);
    for (const [name, value] of parametersOf(choice)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, "", url);
    remember(key, url.searchParams);
  },
});

const parametersOf = (
  choice: SummaryChoice,
): readonly (readonly [string, string | undefined])[] => [
  [YEARS, choice.fiscalYears.join(",")],
  [AS_OF, choice.asOf],
];

const parse = (parameters: URLSearchParams): SummaryChoice | undefined => {
  const years = parameters.get(YEARS)?.split(",") ?? [];
  if (years.length === 0 || !years.every((year) => /^\d{4}$/.test(year)))
    return undefined;
  const fiscalYears = [...new Set(years.map(Number))].sort((a, b) => a - b);
  const asOf = parseCalendarDate(parameters.get(AS_OF) ?? "");
  return asOf === undefined ? { fiscalYears } : { fiscalYears, asOf };
};

/** Storage can be forbidden by the browser; then nothing is remembered. */
const remembered = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};

const remember = (key: string, parameters: URLSearchParams): void => {
  const own = new URLSearchParams(
    [...parameters].filter(([name]) => name === YEARS || name === AS_OF),
  );
  try {
    localStorage.setItem(key, own.toString());
  } catch {
    // Not remembering the last choice is no reason to disturb the user.
  }
};
