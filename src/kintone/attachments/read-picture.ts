import type { RollupInput } from "../../rollup/input/rollup-input";
import type { Settings } from "../../settings/settings";
import type { Connect } from "../rest/kintone-client";
import { KintoneError } from "../rest/kintone-error";
import { toKintoneError } from "../rest/to-kintone-error";

/** A picture of a record, as documents embed it. */
export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a picture that a report shows. Its type and the space it is in are
 * known from the record that it hangs on, and so is its size: an answer that
 * was cut, or is a page of somebody between, is no picture.
 * @throws KintoneError when it could not be read as a whole
 */
export const readPicture = async (
  fileKey: string,
  { summary, activities }: Pick<RollupInput, "summary" | "activities">,
  { sources }: Settings,
  connect: Connect,
): Promise<Picture> => {
  const picture = summary?.pictures.find((file) => file.fileKey === fileKey);
  const file =
    picture ??
    activities
      .flatMap(({ photos }) => photos)
      .find((photo) => photo.fileKey === fileKey);
  const source = picture ? sources.summaries : sources.activities;
  try {
    const client = connect(source?.guestSpaceId);
    const bytes = new Uint8Array(await client.file.downloadFile({ fileKey }));
    if (file !== undefined && bytes.length !== file.size) {
      throw new KintoneError({
        code: "unexpectedResponse",
        ...(source === undefined ? {} : { appId: source.appId }),
        detail: `${file.name}: ${bytes.length} / ${file.size}`,
      });
    }
    return { contentType: file?.contentType ?? "", bytes };
  } catch (error) {
    throw toKintoneError(error, source?.appId);
  }
};
