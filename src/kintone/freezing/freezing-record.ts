import type { AnnualSummary } from "../../domain/annual-summary";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { Settings, Source } from "../../settings/settings";
import { decodeAnnualSummary } from "../decode/decode-annual-summary";
import type { Connect, KintoneClient } from "../rest/kintone-client";
import { readRecord } from "../rest/record-requests";
import { unlessStopped } from "../rest/unless-stopped";

/** A 年度まとめ record that is frozen or reopened, and with whose rights. */
export interface FreezingPlace {
  readonly settings: Settings;
  readonly connect: Connect;
  readonly recordId: string;
  /** Stops it; what was sent by then may be done. */
  readonly signal?: AbortSignal | undefined;
}

/** The fields that freezing writes, all of them set. */
export interface FreezingFields {
  readonly source: Source<SummaryFieldName>;
  readonly client: KintoneClient;
  readonly status: string;
  readonly snapshots: string;
  readonly table: string;
  /** Choices of 状態. */
  readonly choices: { readonly frozen: string; readonly drafting: string };
}

/** @returns undefined when a field or a choice is not set: nothing can be frozen then */
export const freezingFields = ({
  settings,
  connect,
}: FreezingPlace): FreezingFields | undefined => {
  const source = settings.sources.summaries;
  const [frozen] = settings.choices.summaryStatus.frozen;
  const [drafting] = settings.choices.summaryStatus.drafting;
  if (source === undefined) return undefined;
  const { fields } = source;
  const { status, snapshots, freezingTable: table } = fields;
  if (
    status === undefined ||
    snapshots === undefined ||
    table === undefined ||
    fields.freezingFile === undefined ||
    fields.freezingChecksum === undefined ||
    frozen === undefined ||
    drafting === undefined
  ) {
    return undefined;
  }
  const client = connect(source.guestSpaceId);
  const choices = { frozen, drafting };
  return { source, client, status, snapshots, table, choices };
};

/** What the record holds now of all that freezing changes. */
export interface FreezingRecord {
  readonly revision: string;
  readonly summary: AnnualSummary | undefined;
  /** Whether 状態 is kintone's process management, which no update changes. */
  readonly isByProcess: boolean;
  readonly files: readonly {
    readonly name: string;
    readonly fileKey: string;
  }[];
  /** Ids of the rows of the history. */
  readonly rowIds: readonly string[];
}

/**
 * @returns undefined when the fields are not on the record, or may not be viewed
 * @throws what the client threw
 */
export const readFreezingRecord = async (
  { settings, recordId, signal }: FreezingPlace,
  { source, client, status, snapshots, table }: FreezingFields,
): Promise<FreezingRecord | undefined> => {
  const place = { client, appId: source.appId, recordId };
  const { record, revision } = await unlessStopped(readRecord(place), signal);
  const [state, files, rows] = [status, snapshots, table].map(
    (code) => record[code],
  );
  if (
    state === undefined ||
    files?.type !== "FILE" ||
    rows?.type !== "SUBTABLE"
  ) {
    return undefined;
  }
  return {
    revision,
    summary: decodeAnnualSummary(record, source, settings).value,
    isByProcess: state.type === "STATUS",
    files: files.value.map(({ name, fileKey }) => ({ name, fileKey })),
    rowIds: rows.value.map(({ id }) => id),
  };
};
