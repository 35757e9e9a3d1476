import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { RecordData } from "../record-data";
import type { RestClient } from "../rest";
import { fromWallClock, toWallClock } from "../zoned-time";
import type { ListPosition } from "./list-address";
import { listQuery } from "./list-query";
import { isUnpaged } from "./list-view";
import { shiftMonth } from "./shift-month";

/** What a list shows and what its index.show event carries. */
export interface ListRecords {
  readonly records: readonly RecordData[];
  /** By day "YYYY-MM-DD"; calendars only. */
  readonly byDay: Readonly<Record<string, readonly RecordData[]>> | null;
  readonly offset: number;
  readonly total: number;
}

export interface ListSource {
  readonly rest: RestClient;
  readonly apiRoot: string;
  readonly appId: number;
  readonly properties: FieldProperties;
  readonly timeZone: string;
}

const NOTHING: ListRecords = { records: [], byDay: null, offset: 0, total: 0 };

/** Records of a calendar's month at most (kintone: limit of GET records). */
const MOST_OF_A_MONTH = 500;

/** Reads the records of a list's position; custom lists without pages read none. */
export async function loadListRecords(
  source: ListSource,
  view: View,
  position: ListPosition,
): Promise<ListRecords> {
  if (view.type === "CALENDAR") return loadMonth(source, view, position);
  if (isUnpaged(view)) return NOTHING;
  const offset = (position.page - 1) * position.size;
  const { records, totalCount } = await read(
    source,
    listQuery(position, { size: position.size, offset }),
  );
  return { records, byDay: null, offset, total: Number(totalCount) };
}

async function loadMonth(
  source: ListSource,
  view: View,
  position: ListPosition,
): Promise<ListRecords> {
  const code = view.date ?? "";
  const isDate = source.properties[code]?.type === "DATE";
  const bound = (day: string): string =>
    isDate ? day : fromWallClock(`${day}T00:00`, source.timeZone);
  const next = shiftMonth(position.month, 1);
  const month = `${code} >= "${bound(`${position.month}-01`)}" and ${code} < "${bound(`${next}-01`)}"`;
  const { records, totalCount } = await read(
    source,
    listQuery(
      {
        condition:
          position.condition === ""
            ? month
            : `(${position.condition}) and ${month}`,
        sort: position.sort,
      },
      { size: MOST_OF_A_MONTH, offset: 0 },
    ),
  );
  const byDay: Record<string, RecordData[]> = {};
  for (const record of records) {
    const value = String(record[code]?.value ?? "");
    const day = isDate
      ? value
      : toWallClock(value, source.timeZone).slice(0, 10);
    (byDay[day] ??= []).push(record);
  }
  return { records, byDay, offset: 0, total: Number(totalCount) };
}

function read(
  { rest, apiRoot, appId }: ListSource,
  query: string,
): Promise<{ records: RecordData[]; totalCount: string }> {
  return rest.get(`${apiRoot}/records.json`, {
    app: appId,
    query,
    totalCount: true,
  });
}
