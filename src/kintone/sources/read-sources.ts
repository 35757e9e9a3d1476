import type { Decoded, SummaryRows } from "../../rollup/input/summary-rows";
import type { Settings } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import { yieldToPage } from "../page/yield-to-page";
import { ROW_DECODERS, withOrigin } from "./decode-row";
import type { LoadRequest } from "./load-request";
import type { OneSource, ReadName } from "./of-each-source";
import { mapSources, ofEachSource, READ_NAMES } from "./of-each-source";
import type { SourceRows } from "./read-source";
import { readSource } from "./read-source";
import type { Revisions } from "./read-revisions";
import { joinRevisions } from "./read-revisions";

/** All rows of the sources, and how the apps stood before they were read. */
interface ReadSources {
  readonly rows: Omit<SummaryRows, "fiscalYears">;
  /** Of the sources that were asked and could tell. */
  readonly revisions: Revisions;
}

type RowsOfApps = {
  readonly [Name in ReadName]: SourceRows<SummaryRows[Name][number]>;
};

/**
 * Reads all records of the sources, several pages at a time, and decodes each
 * page as it comes.
 * @throws KintoneError when any of them could not be read: never a part
 */
export const readSources = async (
  request: LoadRequest,
): Promise<ReadSources> => {
  const { settings, isWatched = false } = request;
  const progress = sumProgress(request);
  const pause = yieldToPage();
  const reading =
    <Name extends ReadName, Row extends Decoded<unknown>>(
      decode: (
        record: unknown,
        placed: OneSource<Name>,
        settings: Settings,
      ) => Row,
    ) =>
    (asked: OneSource<Name>): Promise<SourceRows<Row>> =>
      readSource(
        {
          ...asked,
          isWatched,
          onProgress: (count, total) => progress(asked.source, count, total),
        },
        (record) => withOrigin(decode(record, asked, settings), record, asked),
        pause,
      );
  const read = await ofEachSource<RowsOfApps>(request, {
    meetings: reading(ROW_DECODERS.meetings),
    activities: reading(ROW_DECODERS.activities),
    advisers: reading(ROW_DECODERS.advisers),
    summaries: reading(ROW_DECODERS.summaries),
  });
  return {
    rows: {
      meetings: rowsOf(read.meetings),
      activities: rowsOf(read.activities),
      advisers: rowsOf(read.advisers),
      summaries: rowsOf(read.summaries),
    },
    revisions: mapSources(read, (apps: readonly SourceRows<unknown>[]) =>
      joinRevisions(apps.map(({ revision }) => revision)),
    ),
  };
};

const rowsOf = <Row>(apps: readonly SourceRows<Row>[]): readonly Row[] =>
  apps.flatMap(({ rows }) => rows);

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
