import type { RollupInput } from "../../rollup/input/rollup-input";
import type { Settings } from "../../settings/settings";
import { sourceOfRecord } from "../../settings/sources-of";
import type { Connect } from "../rest/kintone-client";
import { downloadFile } from "./download-file";

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
  const isFile = (photo: { readonly fileKey: string }): boolean =>
    photo.fileKey === fileKey;
  const picture = [
    ...(summary?.pictures ?? []),
    ...(summary?.goodPractices.flatMap(({ photos = [] }) => photos) ?? []),
  ].find(isFile);
  const activity = activities.find(({ photos }) => photos.some(isFile));
  const file = picture ?? activity?.photos.find(isFile);
  const source = picture
    ? sources.summaries
    : sourceOfRecord(sources, "activities", activity?.recordId ?? "");
  const request = {
    client: connect(source?.guestSpaceId),
    appId: source?.appId ?? "",
    signal: new AbortController().signal,
  };
  const bytes = await downloadFile(request, file ?? { fileKey, name: "" });
  return { contentType: file?.contentType ?? "", bytes };
};
