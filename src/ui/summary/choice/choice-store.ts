import { parseCalendarDate } from "../../../domain/calendar/calendar-date";
import { DOCUMENT_YEAR_STYLES } from "../../../domain/calendar/era";
import type { SummaryChoice } from "../../../summary/summary-choice";
import { SUMMARY_TABS, type SummaryTab } from "../summary-tab";

/** Parameters of our own in the address of the list; kintone leaves unknown ones alone. */
const YEARS = "nendo-years";
const AS_OF = "nendo-as-of";
const ADVISER = "nendo-adviser";
const DIVISION = "nendo-division";
const YEAR_STYLE = "nendo-year-style";
/** Of what is looked at, not of what is counted: the address alone has it. */
const TAB = "nendo-tab";
const OWN = [YEARS, AS_OF, ADVISER, DIVISION, YEAR_STYLE];

/** Where the last choice is kept, and the tab that is open. */
export interface ChoiceStore {
  /** The choice of the address, else the user's last one; absent when there is none that can be read. */
  read(): SummaryChoice | undefined;
  write(choice: SummaryChoice): void;
  /** The tab of the address; the first one when it names none that there is. */
  readTab(): SummaryTab;
  writeTab(tab: SummaryTab): void;
  /** The address that opens a choice in a tab, whoever follows it. */
  linkTo(choice: SummaryChoice, tab: SummaryTab): string;
}

/**
 * Keeps the choice in the address, so that a link opens the same view, and as
 * the user's last choice in this browser. Neither holds anything of a record
 * but the name of an adviser or division that was chosen.
 * @param key names app, view and user
 */
export const choiceStore = (key: string): ChoiceStore => ({
  read: () => {
    const address = new URL(location.href).searchParams;
    return parse(address) ?? parse(new URLSearchParams(remembered(key)));
  },
  write: (choice) => remember(key, putIntoAddress(parametersOf(choice))),
  readTab: () => {
    const asked = new URL(location.href).searchParams.get(TAB);
    return SUMMARY_TABS.find((tab) => tab === asked) ?? SUMMARY_TABS[0];
  },
  writeTab: (tab) => {
    putIntoAddress([tabParameter(tab)]);
  },
  linkTo: (choice, tab) =>
    withParameters([...parametersOf(choice), tabParameter(tab)]).href,
});

/** The first tab is said by nothing. */
const tabParameter = (tab: SummaryTab): Parameter => [
  TAB,
  tab === SUMMARY_TABS[0] ? undefined : tab,
];

type Parameter = readonly [name: string, value: string | undefined];

/** The address of the page with other parameters. */
const withParameters = (parameters: readonly Parameter[]): URL => {
  const url = new URL(location.href);
  for (const [name, value] of parameters) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url;
};

/** @returns all parameters that the address has now */
const putIntoAddress = (parameters: readonly Parameter[]): URLSearchParams => {
  const url = withParameters(parameters);
  history.replaceState(history.state, "", url);
  return url.searchParams;
};

const parametersOf = (choice: SummaryChoice): readonly Parameter[] => [
  [YEARS, choice.fiscalYears.join(",")],
  [AS_OF, choice.asOf],
  [ADVISER, choice.adviser],
  [DIVISION, choice.division],
  [YEAR_STYLE, choice.yearStyle],
];

const parse = (parameters: URLSearchParams): SummaryChoice | undefined => {
  const years = parameters.get(YEARS)?.split(",") ?? [];
  if (years.length === 0 || !years.every((year) => /^\d{4}$/.test(year)))
    return undefined;
  const asOf = parseCalendarDate(parameters.get(AS_OF) ?? "");
  const adviser = parameters.get(ADVISER)?.trim();
  const division = parameters.get(DIVISION)?.trim();
  const yearStyle = DOCUMENT_YEAR_STYLES.find(
    (style) => style === parameters.get(YEAR_STYLE),
  );
  return {
    fiscalYears: [...new Set(years.map(Number))].sort((a, b) => a - b),
    ...(asOf === undefined ? {} : { asOf }),
    ...(adviser ? { adviser } : {}),
    ...(division ? { division } : {}),
    ...(yearStyle === undefined ? {} : { yearStyle }),
  };
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
    [...parameters].filter(([name]) => OWN.includes(name)),
  );
  try {
    localStorage.setItem(key, own.toString());
  } catch {
    // Not remembering the last choice is no reason to disturb the user.
  }
};
