import { formatDate } from "../../domain/calendar/era";
import type { DataTable } from "../report-data";
import type { ReportContext } from "../report-context";
import { dataTable } from "./data-table";

/** When the data were published, by whom; a day is blank until there is one. */
export const historyTable = (
  { summary, messages: { data }, language }: ReportContext,
  title: string,
): DataTable => {
  const publishedOn = summary?.publishedOn;
  return dataTable(
    { id: "history", title: data.history },
    {
      updatedOn: data.updatedOn,
      updatedOnEra: data.updatedOnEra,
      update: data.update,
      division: data.division,
    },
    [
      publishedOn === undefined
        ? { update: data.draft(title), division: summary?.division ?? null }
        : {
            updatedOn: { kind: "date", date: publishedOn },
            updatedOnEra: formatDate(publishedOn, "era", language),
            update: data.publication(title),
            division: summary?.division ?? null,
          },
    ],
  );
};
