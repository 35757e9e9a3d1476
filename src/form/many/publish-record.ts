import type { PermissionField } from "../../fields/record-choices";
import { decodePermission } from "../../kintone/decode/decode-permission";
import { RecordReader } from "../../kintone/decode/record-reader";
import type { RecordEdit } from "../../kintone/corrections/edit-records";
import { editRecords, undoEdits } from "../../kintone/corrections/edit-records";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import type { Settings, Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";
import type { ManyOutcome } from "./many-outcome";

/** What of a record goes by which mark: our names of fields, by kind of record. */
export const PUBLISHABLE = {
  meetings: [
    { mark: "publishTheme", text: "theme" },
    { mark: "publishVoice", text: "voice" },
  ],
  activities: [{ mark: "publish", text: "title" }],
} as const satisfies Record<
  string,
  readonly { readonly mark: PermissionField; readonly text: string }[]
>;

export type PublishableSource = keyof typeof PUBLISHABLE;

/** One mark of 掲載 on one record. */
export interface Markable {
  readonly recordId: string;
  /** What is printed with it. */
  readonly text: string;
  readonly isMarked: boolean;
}

/** The mark of a record; undefined where there is nothing to print, or no such field. */
export const markableOf = (
  record: EventRecord,
  source: Source<string>,
  { mark, text }: (typeof PUBLISHABLE)[PublishableSource][number],
  { choices }: Pick<Settings, "choices">,
): Markable | undefined => {
  const recordId = record.$id?.value;
  const reader = new RecordReader<string>(
    "meetings",
    record,
    source.fields,
    [],
  );
  const printed = reader.text(text);
  if (typeof recordId !== "string" || printed === undefined) return undefined;
  if (record[source.fields[mark] ?? ""] === undefined) return undefined;
  return {
    recordId,
    text: printed,
    isMarked: decodePermission(reader, mark, choices[mark]),
  };
};

/**
 * Marks a record 掲載, or takes the mark away, as long as it says what was seen.
 * @param signal stops it: what was sent by then may be done
 */
export const publishRecord = async (
  kind: PublishableSource,
  { mark, text }: (typeof PUBLISHABLE)[PublishableSource][number],
  seen: Markable,
  isMarked: boolean,
  settings: Settings,
  signal?: AbortSignal,
  connect: ConnectPage = pageClient,
): Promise<ManyOutcome> => {
  const place = { settings, connect };
  const edit = {
    source: kind,
    recordId: seen.recordId,
    seen: { field: text, text: seen.text },
    change: { field: mark, isMarked },
  } as RecordEdit;
  const [outcome] = await editRecords([edit], place, signal);
  if (outcome === undefined) return { notWritten: "refused" };
  if ("notWritten" in outcome) return { notWritten: outcome.notWritten };
  return {
    undo: async (stop) => {
      const [back] = await undoEdits(kind, [outcome.written], place, stop);
      return back !== undefined && "notWritten" in back
        ? back.notWritten
        : undefined;
    },
  };
};
