/** Uploads that no record holds live this long. */
export const UPLOAD_LIFE_MS = 3 * 86_400_000;

/** An uploaded file; its bytes are in the store's `blobs` under `key`. */
export interface StoredFile {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Instant of the upload; an unattached file expires three days later. */
  readonly uploadedAt: string;
  /** null for an upload that nothing holds. */
  readonly attachedTo: RecordPlace | CustomizationPlace | null;
}

/** A cell of a record. */
interface RecordPlace {
  readonly appId: number;
  readonly recordId: number;
  readonly code: string;
}

/** JavaScript and CSS of an app's own. */
interface CustomizationPlace {
  readonly appId: number;
}
