import { KintoneError } from "../rest/errors/kintone-error";
import type { AppRequest } from "../rest/request-kintone";
import { requestKintone } from "../rest/request-kintone";

/** A file as a record names it. */
export interface FileOfRecord {
  readonly fileKey: string;
  readonly name: string;
  /** bytes; absent where the record is not known: then any size is taken. */
  readonly size?: number;
}

/**
 * The bytes of a file (kintone: GET file). An answer that was cut, or is a page
 * of somebody between, has another size than the record says: it is no file,
 * and is asked for again.
 * @throws KintoneError when it could not be read as a whole
 */
export const downloadFile = async (
  request: AppRequest,
  { fileKey, name, size }: FileOfRecord,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { bytes } = (await requestKintone(request, async ({ file }) => {
    const read = new Uint8Array(await file.downloadFile({ fileKey }));
    if (size !== undefined && read.length !== size) {
      throw new KintoneError({
        code: "unexpectedResponse",
        appId: request.appId,
        detail: `${name}: ${read.length} / ${size}`,
      });
    }
    return { bytes: read };
  })) as { readonly bytes: Uint8Array<ArrayBuffer> };
  return bytes;
};
