import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { Settings, Source } from "../../settings/settings";
import { cellOf } from "../decode/cells";
import { decodeAcknowledgements } from "../decode/decode-acknowledgements";
import { RecordReader } from "../decode/record-reader";
import type { KintoneClient } from "../rest/kintone-client";
import { readRecord, sendUpdate } from "../rest/record-requests";

/** What someone acknowledged just now. */
export type NewAcknowledgement = Omit<Acknowledgement, "on">;

/** The table of one record. */
export interface TablePlace {
  readonly client: KintoneClient;
  readonly source: Source<SummaryFieldName>;
  readonly recordId: string;
}

/** The table at one revision of the record. */
export interface StoredTable {
  readonly revision: string;
  readonly rows: readonly { readonly id: string }[];
  readonly has: (one: NewAcknowledgement) => boolean;
}

/** Whether the app can keep acknowledgements. */
export const keepsAcknowledgements = ({
  sources: { summaries },
}: Pick<Settings, "sources">): boolean =>
  summaries !== undefined &&
  decodeAcknowledgements(
    new RecordReader("summaries", {}, summaries.fields, []),
  ) !== undefined;

/**
 * Reads what the record has now (kintone: GET record).
 * @returns undefined when the record shows no such table
 * @throws what the client throws, also for an answer that is not kintone's
 */
export const readTable = async ({
  client,
  source: { appId, fields },
  recordId,
}: TablePlace): Promise<StoredTable | undefined> => {
  const { record, revision } = await readRecord({ client, appId, recordId });
  const table = cellOf(record, fields.acknowledgementTable ?? "");
  if (table?.type !== "SUBTABLE") return undefined;
  const reader = new RecordReader("summaries", record, fields, []);
  const kept = new Set((decodeAcknowledgements(reader) ?? []).map(identity));
  return {
    revision,
    rows: table.value as StoredTable["rows"],
    has: (one) => kept.has(identity(one)),
  };
};

/**
 * Adds rows, unless the record changed since it was read. Earlier rows are sent
 * with nothing but their ids: kintone keeps the cells of a listed row that are
 * not sent.
 * @param at now, as kintone writes it: 2024-04-02T01:23:00Z
 * @throws what sendUpdate() throws
 */
export const addRows = async (
  { client, source: { appId, fields }, recordId }: TablePlace,
  { revision, rows }: StoredTable,
  added: readonly NewAcknowledgement[],
  at: string,
): Promise<void> => {
  const value = [
    ...rows.map(({ id }) => ({ id, value: {} })),
    ...added.map((one) => ({ value: rowOf(one, at, fields) })),
  ];
  await sendUpdate({ client, appId, recordId }, revision, {
    [fields.acknowledgementTable ?? ""]: { value },
  });
};

/** Two people may let the same stand, each for a reason of their own: both are kept. */
const identity = ({ key, by, reason }: NewAcknowledgement): string =>
  JSON.stringify([key, by, oneLine(reason)]);

/** Only columns that the city's table has. */
const rowOf = (
  { key, text, reason, by }: NewAcknowledgement,
  at: string,
  fields: Source<SummaryFieldName>["fields"],
): Record<string, { value: string }> => {
  const values = {
    acknowledgementKey: key,
    acknowledgementText: oneLine(text),
    acknowledgementReason: oneLine(reason),
    acknowledgedBy: by,
    acknowledgedAt: at,
  } as const satisfies Partial<Record<SummaryFieldName, string>>;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const code = fields[name as keyof typeof values];
      return code === undefined ? [] : [[code, { value }]];
    }),
  );
};

/** A column of one line takes no line break. */
const oneLine = (text: string): string => text.trim().replace(/\s+/gu, " ");
