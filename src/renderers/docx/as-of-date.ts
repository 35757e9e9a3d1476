import type { CalendarDate } from "../../domain/calendar-date";
import type { Report } from "../../report/report";
import { blocksOf } from "./blocks-of";

/** 基準日 of the last fiscal year, as the notes say it; undefined without one. */
export const asOfDate = ({ chapters }: Report): CalendarDate | undefined =>
  chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .filter(({ id }) => id === "asOf")
    .flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "date" ? [cell.date] : [])),
    )
    .sort()
    .at(-1);
