import type { Picture } from "../../kintone/attachments/read-picture";
import { untilAborted } from "../../kintone/rest/until-aborted";
import { imagesOf } from "../../report/images-of";
import type { Report } from "../../report/report";
import type { LoadedSummary } from "../summary/summary-source";

/** At once; kintone answers 100 requests of everyone at a time. */
const PARALLEL = 4;

export interface PictureListener {
  readonly signal: AbortSignal;
  readonly onProgress: (read: number, total: number) => void;
}

/**
 * The pictures of a report by their file key.
 * @throws what reading a picture throws: a document without one would not say so
 * @throws the signal's reason once it is aborted
 */
export const documentPictures = async (
  report: Report,
  summary: Pick<LoadedSummary, "picture">,
  { signal, onProgress }: PictureListener,
): Promise<ReadonlyMap<string, Picture>> => {
  const keys = [...new Set(imagesOf(report).map(({ fileKey }) => fileKey))];
  const pictures = new Map<string, Picture>();
  const waiting = [...keys];
  const readNext = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      signal.throwIfAborted();
      pictures.set(key, await untilAborted(summary.picture(key), signal));
      onProgress(pictures.size, keys.length);
    }
  };
  onProgress(0, keys.length);
  await Promise.all(Array.from({ length: PARALLEL }, readNext));
  return pictures;
};
