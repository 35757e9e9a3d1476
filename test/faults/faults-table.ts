import { FAULT_KINDS } from "./fault-kinds";
import type { Cell } from "./run-matrix";
import { FREQUENCIES } from "./run-matrix";

const STATES: Readonly<Record<Cell["told"]["claim"], string>> = {
  done: "できる",
  shown: "表示する",
  notDone: "何も変わらない",
  stopped: "途中で止まる",
  notShown: "表示しない",
  unknown: "分からない",
};

/** The table of docs/faults.md: faults that end alike stand in one row. */
export const faultsTable = (cells: readonly Cell[]): string => {
  const lines: string[] = [];
  const useCases = new Set(cells.map(({ useCase }) => useCase));
  for (const useCase of useCases) {
    lines.push(
      `## ${useCase}`,
      "",
      "| 要求 | 障害 | 頻度 | 結果 | やり直し | 画面・端末の文 |",
      "| --- | --- | --- | --- | --- | --- |",
    );
    const own = cells.filter((cell) => cell.useCase === useCase);
    // Some are asked side by side, in no order.
    const calls = [...new Set(own.map((cell) => cell.call))].sort();
    /** Calls that end alike, by what they share. */
    const alike = new Map<string, string[]>();
    for (const call of calls) {
      for (const row of rowsOf(own.filter((cell) => cell.call === call))) {
        alike.set(row, [...(alike.get(row) ?? []), call]);
      }
    }
    for (const [row, those] of alike) {
      lines.push(`| ${those.join("、")} | ${row} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
};

/**
 * What a table says of each call and fault, a line each, for comparison. Left
 * out is what rests on time: requests that run side by side are asked again or
 * broken off in the order that a machine gives them.
 */
export const factsOfTable = (table: string): ReadonlySet<string> => {
  const facts = new Set<string>();
  let useCase = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("## ")) useCase = line.slice(3);
    const [calls, faults, frequency, state, , sentence] = line
      .replace(/^\| | \|$/gu, "")
      .split(/(?<!\\) \| /u);
    if (sentence === undefined || calls === "要求" || calls === "---") continue;
    for (const call of calls?.split("、") ?? []) {
      for (const fault of faults?.split("、") ?? []) {
        facts.add(
          [useCase, call, fault, frequency, state, sentence].join(" / "),
        );
      }
    }
  }
  return facts;
};

/** Faults that end alike, by how often they happen. */
const rowsOf = (cells: readonly Cell[]): readonly string[] => {
  const rows = new Map<string, string[]>();
  for (const frequency of FREQUENCIES) {
    for (const fault of Object.keys(FAULT_KINDS)) {
      const same = cells.filter(
        (cell) => cell.fault === fault && cell.frequency === frequency,
      );
      for (const end of [...new Set(same.map(endOf))].sort()) {
        const key = `${frequency === "once" ? "一度" : "続く"} | ${end}`;
        rows.set(key, [...(rows.get(key) ?? []), fault]);
      }
    }
  }
  return [...rows].map(([end, faults]) => `${faults.join("、")} | ${end}`);
};

const endOf = ({ told, isRetried }: Cell): string =>
  [
    STATES[told.claim],
    isRetried ? "あり" : "―",
    (told.say("ja")[0] ?? "")
      .replace(/（番号\d+）/gu, "（番号…）")
      // Ids of plugins differ with the key.
      .replace(/（[a-p]{32}）/gu, "（…）")
      .replaceAll("|", "\\|") || "―",
  ].join(" | ");
