import type { BootApp } from "../boot";
import type { PageContext } from "../page-context";
import type { RecordData } from "../record-data";

/** The records before and after one in the default order (newest first). */
export async function loadNeighbours(
  context: PageContext,
  app: BootApp,
  recordId: number,
): Promise<{ previous: string | null; next: string | null }> {
  const first = async (query: string): Promise<string | null> => {
    const { records } = await context.rest.get<{ records: RecordData[] }>(
      `${context.apiRoot}/records.json`,
      { app: app.id, fields: ["$id"], query: `${query} limit 1` },
    );
    const id = records[0]?.$id?.value;
    return id === undefined ? null : String(id);
  };
  const [previous, next] = await Promise.all([
    first(`$id > ${recordId} order by $id asc`),
    first(`$id < ${recordId} order by $id desc`),
  ]);
  return { previous, next };
}
