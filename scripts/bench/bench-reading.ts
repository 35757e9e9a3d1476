import { deepStrictEqual } from "node:assert";
import { readAllRecords } from "../../src/kintone/rest/read-all-records";
import type { Bench, BenchRow } from "./bench-row";
import { collectGarbage, median } from "./measure";
import { clientAt, startRecordsApp, type RecordsApp } from "./records-app";
import { startSlowProxy, type SlowProxy } from "./slow-proxy";

const RECORDS = 20_000;
const ROUND_TRIPS_MS = [50, 200];
const ROUNDS = 5;

/**
 * All records of an app over a slow way, side by side in one run: our reading
 * against getAllRecords() of Cybozu's client. Both must bring the same records
 * in the same order.
 */
export const benchReading: Bench = async () => {
  const app = await startRecordsApp(RECORDS);
  try {
    const rows: BenchRow[] = [];
    for (const delayMs of ROUND_TRIPS_MS) {
      rows.push(...(await measureOver(app, delayMs)));
    }
    return rows;
  } finally {
    app.stop();
  }
};

const measureOver = async (
  app: RecordsApp,
  delayMs: number,
): Promise<readonly BenchRow[]> => {
  const proxy = await startSlowProxy(app.url, delayMs);
  try {
    const [ours = [], theirs = []] = await measureInTurns(
      [() => readByRanges(app, proxy), () => readByClient(app, proxy)],
      proxy,
    );
    const timeOf = (runs: readonly Run[]): number =>
      median(runs.map(({ elapsedMs }) => elapsedMs));
    const of = `reading ${RECORDS.toLocaleString("en")} records over a round trip of ${delayMs} ms`;
    return [
      {
        id: `reading/${delayMs}`,
        what: of,
        unit: "ms",
        ours: timeOf(ours),
        others: [{ name: CLIENT, value: timeOf(theirs) }],
        target: { atMost: 0.25, against: CLIENT },
      },
      {
        id: `reading/${delayMs}/requests`,
        what: `${of}, ${most(ours, "atOnce")} at once`,
        unit: "requests",
        ours: most(ours, "requests"),
        others: [{ name: CLIENT, value: most(theirs, "requests") }],
      },
    ];
  } finally {
    await proxy.close();
  }
};

const CLIENT = "getAllRecords";

interface Run {
  readonly elapsedMs: number;
  readonly requests: number;
  readonly atOnce: number;
}

/** A first round warms up and is not measured. */
const measureInTurns = async (
  tasks: readonly (() => Promise<readonly unknown[]>)[],
  proxy: SlowProxy,
): Promise<readonly (readonly Run[])[]> => {
  const runs = tasks.map((): Run[] => []);
  let expected: readonly unknown[] | undefined;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, read] of tasks.entries()) {
      collectGarbage();
      proxy.take();
      const start = performance.now();
      const records = await read();
      const elapsedMs = performance.now() - start;
      if (round > 0) runs[index]?.push({ elapsedMs, ...proxy.take() });
      expected ??= records;
      deepStrictEqual(records, expected);
    }
  }
  return runs;
};

const readByRanges = (
  { appId, fields }: RecordsApp,
  { url }: SlowProxy,
): Promise<readonly unknown[]> =>
  readAllRecords({
    client: clientAt(url),
    appId,
    fields,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });

const readByClient = (
  { appId, fields }: RecordsApp,
  { url }: SlowProxy,
): Promise<readonly unknown[]> =>
  clientAt(url).record.getAllRecords({ app: appId, fields: [...fields] });

const most = (runs: readonly Run[], figure: keyof Run): number =>
  Math.max(...runs.map((run) => run[figure]));
