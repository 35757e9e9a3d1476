import type { LoadRequest } from "./load-request";
import type { ReadName } from "./of-each-source";
import { ofEachSource, READ_NAMES } from "./of-each-source";
import { readSource } from "./read-source";
import type { Revisions } from "./read-revisions";

/** Records of each source as kintone returns them; none for a source that is not set. */
export type RawRecords = Readonly<Record<ReadName, readonly unknown[]>>;

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
      onProgress: (count, total) => progress(source.name, count, total),
    }),
  );
  return {
    raw: {
      meetings: read.meetings?.records ?? [],
      activities: read.activities?.records ?? [],
      advisers: read.advisers?.records ?? [],
      summaries: read.summaries?.records ?? [],
    },
    revisions: {
      meetings: read.meetings?.revision,
      activities: read.activities?.revision,
      advisers: read.advisers?.revision,
      summaries: read.summaries?.revision,
    },
  };
};

const sumProgress = ({
  settings,
  onProgress,
}: LoadRequest): ((name: ReadName, read: number, total: number) => void) => {
  const expected = READ_NAMES.filter(
    (name) => settings.sources[name] !== undefined,
  ).length;
  const bySource = new Map<ReadName, { read: number; total: number }>();
  return (name, read, total) => {
    bySource.set(name, { read, total });
    const counts = [...bySource.values()];
    const sum = (pick: "read" | "total"): number =>
      counts.reduce((all, count) => all + count[pick], 0);
    onProgress?.(
      sum("read"),
      bySource.size === expected ? sum("total") : undefined,
    );
  };
};
