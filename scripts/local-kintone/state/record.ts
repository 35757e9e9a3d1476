import type { RecordProcess } from "./process";

/** Code of a user, organization or group; the name is looked up on reading. */
export interface Member {
  readonly code: string;
}

export interface Attachment {
  /** Download key (not the key of the upload). */
  readonly fileKey: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes, as a decimal string. */
  readonly size: string;
}

export interface TableRow {
  readonly id: string;
  readonly values: CellValues;
}

/**
 * What a cell holds: text (also numbers and dates), null where kintone answers
 * null, option labels, members, attachments or table rows.
 */
export type CellValue =
  | string
  | null
  | readonly string[]
  | readonly Member[]
  | readonly Attachment[]
  | readonly TableRow[];

/** Field code → value; system fields are not among them. */
export type CellValues = Readonly<Record<string, CellValue>>;

export interface StoredRecord {
  readonly id: number;
  readonly revision: number;
  /** User codes. */
  readonly creator: string;
  readonly modifier: string;
  /** Instants "YYYY-MM-DDTHH:MM:00Z". */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly values: CellValues;
  /** Absent until somebody runs an action: the record is in the first state. */
  readonly process?: RecordProcess;
}

export interface Comment {
  readonly id: number;
  readonly text: string;
  /** Instant with seconds. */
  readonly createdAt: string;
  readonly creator: string;
  readonly mentions: readonly {
    readonly code: string;
    readonly type: string;
  }[];
}
