import type { SourceName } from "../settings/mappable-fields";
import type { LoadRequest } from "./load-request";
import type { ReadRevision } from "./read-revision";
import type { SourceRecords } from "./read-source";
import { readSource } from "./read-source";

type ReadName = Exclude<SourceName, "staff">;

/** Records of each source as kintone returns them; none for a source that is not set. */
export type RawRecords = Readonly<Record<ReadName, readonly unknown[]>>;

/** All sources, and how they stood before they were read. */
export interface ReadSources {
  readonly raw: RawRecords;
  /** One a source that is set; absent when a source can't tell or was not asked. */
  readonly revisions?: readonly ReadRevision[];
}

/** Our field that says which fiscal year a record is in; other sources are read whole. */
const DATE_FIELD: Readonly<Record<ReadName, string | undefined>> = {
  meetings: "heldOn",
  activities: "from",
  advisers: undefined,
  summaries: undefined,
};

/**
 * Reads the sources side by side, one request at a time each: at most four at
 * once (kintone: 100 concurrent requests a domain, shared by everyone). When
 * one fails the others stop before their next page.
 */
export const readSources = async (
  request: LoadRequest,
): Promise<ReadSources> => {
  const failure = new AbortController();
  const signal = request.signal
    ? AbortSignal.any([request.signal, failure.signal])
    : failure.signal;
  const progress = sumProgress(request);
  const read = async (name: ReadName): Promise<SourceRecords | undefined> => {
    const source = request.settings.sources[name];
    if (source === undefined) return undefined;
    const dateField = DATE_FIELD[name];
    return readSource({
      name,
      source,
      client: request.connect(source.guestSpaceId),
      ...(dateField === undefined
        ? {}
        : {
            within: {
              dateField,
              fiscalYears: request.fiscalYears,
              startMonth: request.settings.fiscalYearStartMonth,
            },
          }),
      signal,
      retryDelaysMs: request.retryDelaysMs,
      isWatched: request.isWatched ?? false,
      onProgress: (count, total) => progress(name, count, total),
    });
  };
  try {
    const [meetings, activities, advisers, summaries] = await Promise.all([
      read("meetings"),
      read("activities"),
      read("advisers"),
      read("summaries"),
    ]);
    const revisions = [meetings, activities, advisers, summaries]
      .filter((source) => source !== undefined)
      .map(({ revision }) => revision);
    return {
      raw: {
        meetings: meetings?.records ?? [],
        activities: activities?.records ?? [],
        advisers: advisers?.records ?? [],
        summaries: summaries?.records ?? [],
      },
      ...(isEach(revisions) ? { revisions } : {}),
    };
  } catch (error) {
    failure.abort(error);
    throw error;
  }
};

const isEach = <T>(
  values: readonly (T | undefined)[],
): values is readonly T[] => !values.includes(undefined);

const sumProgress = ({
  settings,
  onProgress,
}: LoadRequest): ((name: ReadName, read: number, total: number) => void) => {
  const expected = (Object.keys(DATE_FIELD) as ReadName[]).filter(
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
