import { reportMessages } from "../../i18n/documents/report-messages";
import type { Report } from "../report";
import { fileName } from "./file-name";
import { fiscalYearsTitle } from "./fiscal-year-titles";

/**
 * Name of the file of a document. Its years and its edition stand in it
 * whatever the title is and however long, and whether it may lack records: two
 * editions or years never share a name, and a table for machines that can say
 * nothing else never looks whole.
 * @param extension without the dot
 */
export const documentName = (
  report: Pick<
    Report,
    | "title"
    | "fiscalYears"
    | "language"
    | "yearStyle"
    | "edition"
    | "isVisibleOnly"
  >,
  extension: string,
): string => {
  const { fiscalYears, language, edition } = report;
  const messages = reportMessages[language];
  const mark = edition === "internal" ? messages.internalTitle("") : "";
  const visible = report.isVisibleOnly ? messages.visibleOnlyName : "";
  const end = `${mark}${visible}`;
  const title = report.title.endsWith(mark)
    ? report.title.slice(0, report.title.length - mark.length)
    : report.title;
  const years = fiscalYearsTitle(fiscalYears, report);
  const name = fileName({ title, ending: end }, extension);
  return says(name, fileName({ title: years }, ""))
    ? name
    : fileName({ title, ending: ` ${years}${end}` }, extension);
};

/** Whether a name has the years as a whole: 令和4年度 is not all of 令和4年度・令和5年度. */
const says = (name: string, years: string): boolean => {
  const label = years.slice(0, -1);
  const at = name.indexOf(label);
  const beside = [name[at - 1], name[at + label.length]];
  return at >= 0 && !beside.some((sign) => /[・～,]/u.test(sign ?? ""));
};
