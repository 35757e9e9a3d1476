import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { addDays } from "../../domain/calendar/calendar-date";
import { startOfDayInJapan } from "../../kintone/decode/days/japan-time";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import { allOf, filterCondition, quote } from "../../kintone/rest/query";
import { readFormFields } from "../../kintone/sources/read-form";
import type { LabelledForm } from "../../settings/labelled-form";
import { fieldOf } from "../../settings/labelled-form";
import { offeredFilter } from "../../settings/offered-filter";
import type { Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";
import { requestRecords } from "../records/request-records";
import { tellingCodes } from "./doubts-of-record";

/** kintone returns at most so many at once (kintone: GET records). */
export const MOST_DUE = 500;

/**
 * What the form of an app calls its fields.
 * @throws KintoneError
 */
export const readDueForm = (
  { appId, guestSpaceId }: Source<string>,
  connect: ConnectPage = pageClient,
): Promise<LabelledForm> =>
  readFormFields({
    client: connect(guestSpaceId),
    appId,
    signal: new AbortController().signal,
  });

/**
 * The records of an app that are planned and may be due, the oldest first, at
 * most MOST_DUE, with all that may tell whether they were held. Those of a date
 * that kintone can't compare come whatever it is.
 * @param day our name of the field of the date
 * @param planned the choices or states that mean 予約
 * @throws KintoneError
 */
export const readDue = async (
  {
    source,
    form,
  }: { readonly source: Source<string>; readonly form: LabelledForm },
  day: string,
  planned: readonly string[],
  today: CalendarDate,
  connect: ConnectPage = pageClient,
): Promise<readonly EventRecord[]> => {
  const { fields, filter } = source;
  const status = fields.status ?? "";
  const field = fieldOf(form, status);
  // kintone refuses to look for choices that are gone.
  const offered = planned.filter(
    (choice) =>
      field?.options === undefined || Object.hasOwn(field.options, choice),
  );
  if (offered.length === 0) return [];
  const condition = allOf(
    filterCondition(filter && offeredFilter(filter, form)),
    `${status} in (${offered.map(quote).join(", ")})`,
    untilToday(fields[day] ?? "", fieldOf(form, fields[day])?.type, today),
  );
  const query = `${condition} order by ${fields[day] ?? "$id"} asc limit ${MOST_DUE}`;
  return requestRecords({
    client: connect(source.guestSpaceId),
    app: source,
    fields: [
      ...new Set([
        "$id",
        "$revision",
        ...Object.values(fields),
        ...tellingCodes(form),
      ]),
    ],
    query,
  });
};

const untilToday = (
  code: string,
  type: string | undefined,
  today: CalendarDate,
): string | undefined => {
  if (type === "DATE") return `${code} <= ${quote(today)}`;
  return type === "DATETIME"
    ? `${code} < ${quote(startOfDayInJapan(addDays(today, 1)))}`
    : undefined;
};
