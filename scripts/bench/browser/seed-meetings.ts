import type { Meeting } from "../../../src/domain/meeting";
import type { LocalKintone } from "../../local-kintone/local-kintone";
import { fieldsOfMeeting } from "../meeting-answer";

/** Writes meetings into the store of a local kintone, as saved long ago, one a minute. */
export const seedMeetings = async (
  { store }: LocalKintone,
  appId: string,
  meetings: readonly Meeting[],
): Promise<void> => {
  const app = Number(appId);
  await store.transact(() => {
    for (const [minutes, meeting] of meetings.entries()) {
      const at = timeOf(minutes);
      store.records(app).put({
        id: store.next(`record/${app}`),
        revision: 1,
        creator: "admin",
        modifier: "admin",
        createdAt: at,
        updatedAt: at,
        values: storedValues(fieldsOfMeeting(meeting)),
      });
    }
  });
};

const FIRST = Date.parse("2023-04-01T00:00:00Z");

const timeOf = (minutes: number): string =>
  `${new Date(FIRST + minutes * 60_000).toISOString().slice(0, 19)}Z`;

/** What the store of the local kintone takes for a field. */
type Stored = Parameters<
  ReturnType<LocalKintone["store"]["records"]>["put"]
>[0]["values"];

/** The local kintone keeps values alone, and knows the types from the form. */
const storedValues = (
  fields: Readonly<Record<string, { readonly value: unknown }>>,
): Stored =>
  Object.fromEntries(
    Object.entries(fields).map(([code, { value }]) => [
      code,
      isTable(value)
        ? value.map((row) => ({ id: row.id, values: storedValues(row.value) }))
        : (value as Stored[string]),
    ]),
  );

interface TableRow {
  readonly id: string;
  readonly value: Readonly<Record<string, { readonly value: unknown }>>;
}

const isTable = (value: unknown): value is readonly TableRow[] =>
  Array.isArray(value) && value.some((row) => typeof row === "object");
