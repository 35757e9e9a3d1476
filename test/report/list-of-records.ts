import type { Report } from "../../src/report/report";
import type { DataTable } from "../../src/report/report-data";

/** The list of records of an internal document. @throws where there is none */
export const listOfRecords = ({ data: { records } }: Report): DataTable => {
  if (records === undefined) throw new Error("The report lists no records.");
  return records;
};
