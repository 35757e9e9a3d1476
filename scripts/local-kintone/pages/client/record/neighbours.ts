import type { BootApp } from "../boot";
import type { ListOrigin } from "../list-origin";
import { listQuery } from "../list/list-query";
import type { PageContext } from "../page-context";
import type { RecordData } from "../record-data";

/** The records before and after another one. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** Records of a list that are read at once, and the last offset that is. */
const PAGE = 500;
const LAST_OFFSET = 10_000;

/**
 * The neighbours of a record in the list that it was opened from, or in the
 * default order (newest first).
 */
export function loadNeighbours(
  context: PageContext,
  app: BootApp,
  recordId: number,
  origin: ListOrigin | null,
): Promise<Neighbours> {
  const read = async (query: string): Promise<string[]> => {
    const { records } = await context.rest.get<{ records: RecordData[] }>(
      `${context.apiRoot}/records.json`,
      { app: app.id, fields: ["$id"], query },
    );
    return records.map((record) => String(record.$id?.value));
  };
  return origin === null
    ? besideInDefaultOrder(recordId, read)
    : besideInList(String(recordId), origin, read);
}

async function besideInDefaultOrder(
  recordId: number,
  read: (query: string) => Promise<string[]>,
): Promise<Neighbours> {
  const [[previous = null], [next = null]] = await Promise.all([
    read(`$id > ${recordId} order by $id asc limit 1`),
    read(`$id < ${recordId} order by $id desc limit 1`),
  ]);
  return { previous, next };
}

/** Walks the list until the record and the one after it were seen. */
async function besideInList(
  recordId: string,
  origin: ListOrigin,
  read: (query: string) => Promise<string[]>,
): Promise<Neighbours> {
  const seen: string[] = [];
  for (let offset = 0; offset <= LAST_OFFSET; offset += PAGE) {
    const ids = await read(listQuery(origin, { size: PAGE, offset }));
    seen.push(...ids);
    const index = seen.indexOf(recordId);
    const isLast = ids.length < PAGE;
    if (index >= 0 && (index < seen.length - 1 || isLast))
      return {
        previous: seen[index - 1] ?? null,
        next: seen[index + 1] ?? null,
      };
    if (isLast) break;
  }
  return { previous: null, next: null };
}
