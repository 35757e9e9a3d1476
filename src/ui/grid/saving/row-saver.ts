import type { ProblemOfAll } from "../../../kintone/adding/add-problem";
import { PROBLEMS_OF_ALL } from "../../../kintone/adding/add-problem";
import type { AddOutcome } from "../../../kintone/adding/add-records";
import { MOST_ADDED } from "../../../kintone/adding/add-records";
import type { RecordAdder } from "../../../kintone/adding/record-adder";
import type {
  MadeRecord,
  SentFields,
} from "../../../kintone/rest/record-requests";
import type { GridRow } from "../rows/grid-rows";
import type { KeptGrid } from "./kept-grid";
import type { RowFault } from "../rows/row-fault";

/** A row with what is sent for it. */
interface SentRow {
  readonly row: GridRow;
  readonly sent: SentFields;
}

/** Rows that are sent by one request. */
interface Chunk {
  readonly rows: readonly GridRow[];
  readonly sent: readonly SentFields[];
}

/** Saves rows, all or none of each hundred, and knows what became of those that were not. */
export class RowSaver {
  /** Rows that were sent of which nobody knows whether they arrived. */
  private unsure: readonly Chunk[] = [];
  /** What kintone said of a row, by its key; gone once the row is changed. */
  private readonly told = new Map<number, RowFault>();

  constructor(private readonly adder: RecordAdder) {}

  /** Of rows that may have been saved nothing is changed until it is known. */
  isLocked({ key }: GridRow): boolean {
    return this.unsure.some(({ rows }) => rows.some((row) => row.key === key));
  }

  /** Why rows were not saved, where it is no row's own reason. */
  get problemsOfAll(): readonly ProblemOfAll[] {
    const told = new Set(
      [...this.told.values()].map(({ notSaved }) => notSaved),
    );
    return PROBLEMS_OF_ALL.filter((problem) => told.has(problem));
  }

  saidOf({ key }: GridRow): RowFault | undefined {
    return this.told.get(key);
  }

  forget({ key }: GridRow): void {
    this.told.delete(key);
  }

  /** The unsure ones as they are kept, by their places among the rows. */
  kept(used: readonly GridRow[]): NonNullable<KeptGrid["unsure"]> {
    return this.unsure.flatMap(({ rows, sent }) => {
      const after = this.adder.unsureSince(sent);
      const places = rows.map(({ key }) =>
        used.findIndex((row) => row.key === key),
      );
      return after === undefined ? [] : [{ rows: places, sent, after }];
    });
  }

  /** Takes up those that were kept: they are looked for before they are sent again. */
  resume(
    kept: NonNullable<KeptGrid["unsure"]>,
    restored: readonly GridRow[],
  ): void {
    this.unsure = kept.map(({ after, rows, sent }) => {
      this.adder.resume(sent, after);
      return { rows: rows.flatMap((place) => restored[place] ?? []), sent };
    });
    for (const { key } of this.unsure.flatMap(({ rows }) => rows)) {
      this.told.set(key, { ...TOLD, notSaved: "unknown" });
    }
  }

  /**
   * Sends the unsure ones again, and after them the ready ones.
   * @param taken called with the rows of each request that were saved
   * @param signal stops it: of what was sent by then it may not be known
   */
  async save(
    ready: readonly SentRow[],
    tell: (done: number, all: number) => void,
    taken: (rows: readonly GridRow[], made: readonly MadeRecord[]) => void,
    signal?: AbortSignal,
  ): Promise<{ readonly saved: number; readonly unknown: number }> {
    const chunks = [...this.unsure, ...chunksOf(ready)];
    const all = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
    const counts = { saved: 0, unknown: 0 };
    let done = 0;
    this.unsure = [];
    for (const chunk of chunks) {
      tell(done, all);
      const outcome = await this.adder.add(chunk.sent, signal);
      const { length } = chunk.rows;
      done += length;
      if (outcome.state === "added") {
        counts.saved += length;
        taken(chunk.rows, outcome.made);
        for (const row of chunk.rows) this.forget(row);
      } else {
        if (outcome.reason === "unknown") counts.unknown += length;
        this.leave(chunk, outcome);
      }
    }
    return counts;
  }

  private leave(
    chunk: Chunk,
    { reason, refused }: Exclude<AddOutcome, { readonly state: "added" }>,
  ): void {
    if (reason === "unknown") this.unsure = [...this.unsure, chunk];
    for (const [at, { key }] of chunk.rows.entries()) {
      const said = refused.get(at);
      const notSaved = refused.size > 0 ? "heldBack" : reason;
      this.told.set(key, {
        ...TOLD,
        ...(said === undefined ? { notSaved } : { said }),
      });
    }
  }
}

const TOLD = { level: "error", isTold: true } as const;

const chunksOf = (ready: readonly SentRow[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 0; at < ready.length; at += MOST_ADDED) {
    const chunk = ready.slice(at, at + MOST_ADDED);
    chunks.push({
      rows: chunk.map(({ row }) => row),
      sent: chunk.map(({ sent }) => sent),
    });
  }
  return chunks;
};
