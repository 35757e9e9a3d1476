import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImportSession } from "../../../src/import/records/import-session";
import { runImport, undoImport } from "../../../src/import/records/run-import";
import { tablesOfFile } from "../../../src/import/tables-of-file";
import type { ImportCity } from "./import-city";
import { startImportCity } from "./import-city";
import { dirtyList, xlsxOf } from "./dirty-list";

let city: ImportCity;
const { signal } = new AbortController();

beforeAll(async () => {
  city = await startImportCity();
});
afterAll(() => city.close());

describe("a dirty list", () => {
  it("is read", async () => {
    const list = dirtyList(300);
    const host = city.hostOf("meetings");
    const session = await ImportSession.open(host, signal);
    const tables = await tablesOfFile(await xlsxOf(list));
    const read = session.read(tables ?? []);
    if (read === undefined) throw new RangeError("no list");
    const understanding = session.guess(read.table, [read.name]);
    console.log(
      read.table.columns,
      understanding,
      read.table.leftOut,
      read.table.rows.length,
    );
    const planned = await session.plan(read.table, understanding, signal);
    console.log(
      planned.length,
      planned
        .filter((p) => p.standing !== "write")
        .slice(0, 3)
        .map((p) => [p.rows, p.entered, p.problems]),
      JSON.stringify(planned[0]?.sent),
    );
    console.log(
      planned
        .flatMap((p) => p.problems.map((x) => x.code))
        .reduce(
          (a: Record<string, number>, c) => ({ ...a, [c]: (a[c] ?? 0) + 1 }),
          {},
        ),
    );
    const t = performance.now();
    const outcome = await runImport(host, read.table, planned, {
      signal,
      onProgress: () => undefined,
    });
    console.log(
      performance.now() - t,
      outcome.made.length,
      outcome.refused.map((r) => r.says).slice(0, 3),
      outcome.left,
      outcome.stop,
    );
    const [note] = host.notes.all();
    if (note === undefined) throw new RangeError("no note");
    session.forgetStored();
    const again = await session.plan(read.table, understanding, signal);
    console.log(
      again
        .map((p) => p.standing)
        .reduce(
          (a: Record<string, number>, c) => ({ ...a, [c]: (a[c] ?? 0) + 1 }),
          {},
        ),
    );
    const back = await undoImport(host, note, {
      signal,
      onProgress: () => undefined,
    });
    console.log(
      back.deleted.length,
      back.changed.length,
      back.gone.length,
      back.left.length,
      back.stop,
      await city.countOf(city.appIds.meetings),
    );
  });
});
