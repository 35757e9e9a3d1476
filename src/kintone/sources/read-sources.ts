import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { Settings } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import { yieldToPage } from "../page/yield-to-page";
import { ROW_DECODERS, withOrigin } from "./decode-row";
import type { LoadRequest } from "./load-request";
import type { OneSource, ReadName } from "./of-each-source";
import { mapSources, ofEachSource, READ_NAMES } from "./of-each-source";
import type { SourceRows } from "./read-source";
import { readSource } from "./read-source";
import type { LoadedRows } from "./loaded-rows";
import { knownRowsOf } from "./loaded-rows";
import { renewRows } from "../renewing/renew-rows";

/** All rows of the sources, and how the apps stood before they were read. */
interface ReadSources extends Pick<LoadedRows, "apps"> {
  /** Those of a kind of record are the known ones where all of them are. */
  readonly rows: Omit<SummaryRows, "fiscalYears">;
}

type RowsOfApps = {
  readonly [Name in ReadName]: SourceRows<SummaryRows[Name][number]>;
};

/**
 * Reads all records of the sources, several pages at a time, and decodes each
 * page as it comes; of apps that are known, only what changed where that can be
 * told.
 * @throws KintoneError when any of them could not be read: never a part
 */
export const readSources = async (
  request: LoadRequest,
): Promise<ReadSources> => {
  const { settings, known, isWatched = false } = request;
  const progress = sumProgress(request);
  const pause = yieldToPage();
  const reading =
    <Name extends ReadName>(
      decode: (
        record: unknown,
        placed: OneSource<Name>,
        settings: Settings,
      ) => SummaryRows[Name][number],
    ) =>
    (
      asked: OneSource<Name>,
      at: number,
    ): Promise<SourceRows<SummaryRows[Name][number]>> => {
      const before = knownRowsOf(known, asked.name, at);
      return readSource(
        {
          ...asked,
          isWatched,
          onProgress: (count, total) => progress(asked.source, count, total),
        },
        (record) => withOrigin(decode(record, asked, settings), record, asked),
        pause,
        before && ((...now) => renewRows(before, ...now)),
      );
    };
  const read = await ofEachSource<RowsOfApps>(request, {
    meetings: reading(ROW_DECODERS.meetings),
    activities: reading(ROW_DECODERS.activities),
    advisers: reading(ROW_DECODERS.advisers),
    summaries: reading(ROW_DECODERS.summaries),
  });
  return {
    rows: {
      meetings: rowsOf(read.meetings, known?.meetings),
      activities: rowsOf(read.activities, known?.activities),
      advisers: rowsOf(read.advisers, known?.advisers),
      summaries: rowsOf(read.summaries, known?.summaries),
    },
    apps: mapSources(read, (apps: readonly SourceRows<unknown>[]) =>
      apps.map(({ rows, state }) => ({
        count: rows.length,
        ...(state && { state }),
      })),
    ),
  };
};

const rowsOf = <Row>(
  apps: readonly SourceRows<Row>[],
  known: readonly Row[] = [],
): readonly Row[] => {
  const rows = apps.flatMap((app) => app.rows);
  const isKnown =
    rows.length === known.length && rows.every((row, at) => row === known[at]);
  return isKnown ? known : rows;
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
