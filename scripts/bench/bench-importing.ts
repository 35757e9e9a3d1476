import {
  addDays,
  type CalendarDate,
} from "../../src/domain/calendar/calendar-date";
import { clockOf } from "../../src/domain/calendar/clock-time";
import { ImportSession } from "../../src/import/records/import-session";
import { runImport, undoImport } from "../../src/import/records/run-import";
import { tableOfText } from "../../src/import/tables-of-file";
import { runNotes } from "../../src/kintone/importing/run-notes";
import { ADVISER_NAMES } from "../../src/apps/defaults/field-choices";
import { staffRecord } from "../../src/sample/records/staff-record";
import { STAFF } from "../../src/sample/staff";
import { setUp } from "../../src/setup/set-up";
import { commandHost } from "../setup/command-host";
import { connect } from "../setup/connection";
import type { Bench, BenchRow } from "./bench-row";
import { clientAt, startKintone } from "./records-app";
import { startSlowProxy } from "./slow-proxy";

const ROWS = 3000;
const ROUND_TRIP_MS = 50;

/**
 * A list of 3,000 rows into the meetings app over a slow way: from the text to
 * the last record written, and back. Every row must come to a record.
 */
export const benchImporting: Bench = async () => {
  const kintone = await startKintone();
  const access = connect({
    baseUrl: kintone.url,
    username: "admin",
    password: "admin-pass",
  });
  const { settings, appIds } = await setUp(
    commandHost({ access, say: () => undefined }),
    { wishes: { labelLanguage: "ja", adviserNames: ADVISER_NAMES } },
  );
  await access.client.record.addAllRecords({
    app: appIds.staff ?? "",
    records: STAFF.map(staffRecord) as never,
  });
  const proxy = await startSlowProxy(kintone.url, ROUND_TRIP_MS);
  const { signal } = new AbortController();
  const quietly = { signal, onProgress: () => undefined };
  let kept: string | null = null;
  try {
    const host = {
      settings,
      kind: "meetings",
      connect: () => clientAt(proxy.url),
      author: undefined,
      today: "2024-06-01" as CalendarDate,
      notes: runNotes({
        read: () => kept,
        write: (text) => {
          kept = text;
        },
      }),
      language: "ja",
      pause: () => Promise.resolve(),
    } as const;
    const rows: BenchRow[] = [];
    const lap = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      proxy.take();
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      const result = await work();
      const elapsed = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      const what = `importing ${ROWS.toLocaleString("en")} rows over a round trip of ${ROUND_TRIP_MS} ms: ${name}`;
      const { requests } = proxy.take();
      rows.push(
        { id: `importing/${name}`, what, unit: "ms", ours: elapsed },
        {
          id: `importing/${name}/processor`,
          what: `${what}, processor time`,
          unit: "ms",
          ours: (user + system) / 1000,
        },
        {
          id: `importing/${name}/requests`,
          what: `${what}, requests`,
          unit: "requests",
          ours: requests,
        },
      );
      return result;
    };
    const { table, planned } = await lap("read, match and check", async () => {
      const session = await ImportSession.open(host, signal);
      const found = session.read([await tableOfText(listOf(ROWS))]);
      if (found === undefined) throw new Error("No list was found.");
      const guessed = session.guess(found.sheets, []);
      return {
        table: guessed.table,
        planned: await session.plan(
          guessed.table,
          guessed.understanding,
          signal,
        ),
      };
    });
    const { made } = await lap("write", () =>
      runImport(host, table, planned, quietly),
    );
    const [note] = host.notes.all();
    if (made.length !== ROWS || note === undefined) {
      throw new Error(`${made.length} of ${ROWS} rows were written.`);
    }
    const { deleted } = await lap("take back", () =>
      undoImport(host, note, quietly),
    );
    if (deleted.length !== ROWS) throw new Error("Not all were taken back.");
    return rows;
  } finally {
    await proxy.close();
    kintone.stop();
  }
};

const FIRST = "2023-04-01" as CalendarDate;

const listOf = (rows: number): string =>
  [
    "実施日\t時間\t職員番号\t補佐官\tテーマ",
    ...Array.from({ length: rows }, (_, index) =>
      [
        addDays(FIRST, Math.floor((index * 366) / rows)).replaceAll("-", "/"),
        clockOf(9 * 60 + (index % 9) * 30),
        STAFF[index % STAFF.length]?.code ?? "",
        index % 2 === 0 ? "宮崎光世" : "石原弘子",
        `見直し${index}`,
      ].join("\t"),
    ),
  ].join("\n");
