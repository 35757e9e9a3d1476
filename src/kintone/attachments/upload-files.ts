import type { AttachmentPlace } from "./record-attachments";
import { toSaveError } from "./save-error";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";

/** A file to put on a record. */
export interface NamedFile {
  readonly name: string;
  /** In Node a Buffer: the REST client sends nothing else there. */
  readonly bytes: Uint8Array;
}

/**
 * Uploads files under the names asked for, each name once (kintone: POST file).
 * What is not attached afterwards is deleted by kintone after three days.
 */
export class Uploads {
  /** By name. */
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly place: AttachmentPlace,
    private readonly files: readonly NamedFile[],
    private readonly signal: AbortSignal,
    private readonly onProgress: (uploaded: number, total: number) => void,
  ) {}

  /**
   * @param names one a file, in their order
   * @returns the keys to attach them by
   */
  async under(names: readonly string[]): Promise<readonly string[]> {
    const keys: string[] = [];
    for (const [index, { bytes }] of this.files.entries()) {
      this.onProgress(index, this.files.length);
      keys.push(await this.keyOf(names[index] ?? "", bytes));
    }
    this.onProgress(this.files.length, this.files.length);
    return keys;
  }

  private async keyOf(name: string, data: Uint8Array): Promise<string> {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const { client, appId, recordId, field } = this.place;
    // Uploading twice harms nothing: what is not attached is deleted.
    const { fileKey } = await requestKintone(
      { client, appId, signal: this.signal },
      ({ file }) => file.uploadFile({ file: { name, data } }),
    ).catch((error: unknown) => {
      throw toSaveError(error, { recordId, field, file: name });
    });
    if (typeof fileKey !== "string" || fileKey === "") {
      throw unexpectedResponse(appId);
    }
    this.keys.set(name, fileKey);
    return fileKey;
  }
}
