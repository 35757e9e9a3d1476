import type { Picture } from "../../kintone/read-picture";
import { imagesOf } from "../../report/images-of";
import type { LoadedSummary } from "../summary/summary-source";

/**
 * The pictures of a report by their file key.
 * @throws what reading a picture throws: a document without one would not say so
 */
export const documentPictures = async (
  summary: LoadedSummary,
): Promise<ReadonlyMap<string, Picture>> => {
  const keys = new Set(imagesOf(summary.report).map(({ fileKey }) => fileKey));
  const pictures = [...keys].map(
    async (fileKey) => [fileKey, await summary.picture(fileKey)] as const,
  );
  return new Map(await Promise.all(pictures));
};
