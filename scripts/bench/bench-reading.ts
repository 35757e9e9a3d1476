import { deepStrictEqual } from "node:assert";
import { readAllRecords } from "../../src/kintone/rest/read-all-records";
import { collectGarbage } from "./measure";
import { clientAt, startRecordsApp, type RecordsApp } from "./records-app";
import { startSlowProxy, type SlowProxy } from "./slow-proxy";

const RECORDS = 20_000;
const ROUND_TRIPS_MS = [50, 200];
const ROUNDS = 5;

/**
 * All records of an app over a slow way, side by side in one run: our reading
 * against getAllRecords() of Cybozu's client. Both must bring the same records
 * in the same order. Prints times, their ratio and the requests.
 */
export const benchReading = async (): Promise<void> => {
  const app = await startRecordsApp(RECORDS);
  try {
    const rows: Record<string, object> = {};
    for (const delayMs of ROUND_TRIPS_MS) {
      rows[`${delayMs} ms`] = await measureOver(app, delayMs);
    }
    console.log(
      `\n${RECORDS.toLocaleString("en")} records, by what is added to the time of a request`,
    );
    console.table(rows);
    console.log("\nTargets: getAllRecords ÷ ours ≥ 4, at once ≤ 5");
  } finally {
    app.stop();
  }
};

const measureOver = async (app: RecordsApp, delayMs: number) => {
  const proxy = await startSlowProxy(app.url, delayMs);
  try {
    const [ours = [], theirs = []] = await measureInTurns(
      [() => readByRanges(app, proxy), () => readByClient(app, proxy)],
      proxy,
    );
    return {
      "ours ms": Math.round(median(ours)),
      "getAllRecords ms": Math.round(median(theirs)),
      "getAllRecords ÷ ours":
        Math.round((median(theirs) / median(ours)) * 100) / 100,
      "our requests": most(ours, "requests"),
      "at once": most(ours, "atOnce"),
      "their requests": most(theirs, "requests"),
    };
  } finally {
    await proxy.close();
  }
};

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

const median = (runs: readonly Run[]): number =>
  runs.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b)[
    runs.length >> 1
  ] ?? NaN;

const most = (runs: readonly Run[], figure: keyof Run): number =>
  Math.max(...runs.map((run) => run[figure]));
