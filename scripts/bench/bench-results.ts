import { cpus, loadavg, totalmem } from "node:os";
import { type BenchRow, keepsTarget, ratioTo } from "./bench-row";

/** The rows of a run, and where and when it was. */
export interface BenchResults {
  readonly measuredOn: string;
  readonly machine: string;
  readonly rows: readonly BenchRow[];
}

/** @param now when the run was */
export const resultsOf = (
  rows: readonly BenchRow[],
  now: Date,
): BenchResults => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    measuredOn: now.toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? "unknown"}, ${memory} GB, Node ${process.versions.node}, ${process.platform}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    rows,
  };
};

const HEAD = ["what", "ours", "others", "ours ÷ theirs", "target"];

/** The table in Markdown; with an earlier run also what each value was then. */
export const tableOf = (
  { rows }: BenchResults,
  earlier?: BenchResults,
): string => {
  const before = new Map(earlier?.rows.map((row) => [row.id, row]));
  const head = earlier === undefined ? HEAD : [...HEAD, "then", "now ÷ then"];
  const lines = rows.map((row) => [
    ...cellsOf(row),
    ...(earlier === undefined ? [] : comparedWith(row, before.get(row.id))),
  ]);
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
};

const cellsOf = (row: BenchRow): readonly string[] => {
  const { what, ours, unit, others = [] } = row;
  return [
    what,
    shown(ours, unit),
    others.map(({ name, value }) => `${name} ${shown(value, unit)}`).join(", "),
    others.map((other) => rounded(ratioTo(row, other))).join(", "),
    targetOf(row),
  ];
};

const targetOf = (row: BenchRow): string => {
  const { target, unit } = row;
  if (target === undefined) return "";
  const most =
    target.against === undefined
      ? `≤ ${shown(target.atMost, unit)}`
      : `≤ ${target.atMost} × ${target.against}`;
  return keepsTarget(row) ? `${most} ✓` : `${most} ✗`;
};

/**
 * Times of two runs say as much of the machines as of the program: where there
 * are contestants, what is compared is the ratio to the first one.
 */
const comparedWith = (
  row: BenchRow,
  then: BenchRow | undefined,
): readonly string[] => {
  if (then === undefined) return ["", ""];
  const [ours, theirs] = [comparable(row), comparable(then)];
  return [shown(then.ours, then.unit), rounded(ours / theirs)];
};

const comparable = (row: BenchRow): number => {
  const [other] = row.others ?? [];
  return other === undefined ? row.ours : ratioTo(row, other);
};

const shown = (value: number, unit: BenchRow["unit"]): string => {
  if (unit === "times" || unit === "exponent") return rounded(value);
  if (unit === "requests") return `${value} requests`;
  return unit === "ms" && value >= 1000
    ? `${rounded(value / 1000)} s`
    : `${rounded(value)} ${unit}`;
};

/** Three digits say as much as a measurement does. */
const rounded = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: 3 });

const BEGIN = "<!-- the table: written by npm run bench -->";

/** docs/benchmarks.md with the table of a run in place of the one that it has. */
export const benchDocument = (
  document: string,
  results: BenchResults,
): string => {
  const [explained = ""] = document.split(BEGIN);
  return `${explained}${BEGIN}\n\nMeasured on ${results.measuredOn}: ${results.machine}.\n\n${tableOf(results)}\n`;
};
