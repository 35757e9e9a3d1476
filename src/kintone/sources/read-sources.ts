import type { LoadRequest } from "./load-request";
import { sourcesOf } from "../../settings/sources-of";
import type { OfEachSource } from "./of-each-source";
import { mapSources, ofEachSource, READ_NAMES } from "./of-each-source";
import { readSource } from "./read-source";
import type { Revisions } from "./read-revisions";
import { joinRevisions } from "./read-revisions";

/** Records of each app of each kind as kintone returns them. */
export type RawRecords = OfEachSource<readonly unknown[]>;

/** All sources, and how they stood before they were read. */
export interface ReadSources {
  readonly raw: RawRecords;
  /** Of the sources that were asked and could tell. */
  readonly revisions: Revisions;
}

/**
 * Reads all records of the sources, several pages at a time.
 * @throws KintoneError when any of them could not be read: never a part
 */
export const readSources = async (
  request: LoadRequest,
): Promise<ReadSources> => {
  const progress = sumProgress(request);
  const read = await ofEachSource(request, (source) =>
    readSource({
      ...source,
      isWatched: request.isWatched ?? false,
      onProgress: (count, total) => progress(source.source, count, total),
    }),
  );
  return {
    raw: mapSources(read, (apps) => apps.map(({ records }) => records)),
    revisions: mapSources(read, (apps) =>
      joinRevisions(apps.map(({ revision }) => revision)),
    ),
  };
};

const sumProgress = ({
  settings,
  onProgress,
}: LoadRequest): ((source: object, read: number, total: number) => void) => {
  const expected = READ_NAMES.flatMap((name) =>
    sourcesOf(settings.sources, name),
  ).length;
  const bySource = new Map<object, { read: number; total: number }>();
  return (source, read, total) => {
    bySource.set(source, { read, total });
    const counts = [...bySource.values()];
    const sum = (pick: "read" | "total"): number =>
      counts.reduce((all, count) => all + count[pick], 0);
    onProgress?.(
      sum("read"),
      bySource.size === expected ? sum("total") : undefined,
    );
  };
};
