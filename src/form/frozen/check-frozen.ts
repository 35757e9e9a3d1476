import { claimedFreezing } from "../../domain/publishing/claimed-freezing";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { FrozenProblemCode } from "../../domain/publishing/frozen-problem";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { decodeFreezingState } from "../../kintone/decode/decode-freezing-state";
import { RecordReader } from "../../kintone/decode/record-reader";
import type { Settings, Source } from "../../settings/settings";
import type { EventCell, EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/** Why a change of a 年度まとめ record is refused, and at which of its fields. */
export interface FrozenProblem {
  readonly code: FrozenProblemCode;
  readonly field: SummaryFieldName;
}

/** What documents are made of: frozen with the summary. */
const CONTENT = [
  "title",
  "fiscalYears",
  "asOf",
  "publishedOn",
  "division",
  "commentaryTable",
  "goodPracticeTable",
  "councilTable",
  "milestoneTable",
  "publishedTable",
  "slotsPerMonth",
  "slotsFrom",
  "pictures",
] as const satisfies readonly SummaryFieldName[];

/** What freezing and reopening alone write. */
const OURS = [
  "snapshots",
  "freezingTable",
] as const satisfies readonly SummaryFieldName[];

/** The mapped fields and the meaning of 状態. */
export interface FrozenRules {
  readonly source: Source<SummaryFieldName>;
  readonly choices: Settings["choices"];
}

/**
 * What must not be saved by hand: 状態 becoming 確定, or leaving it, and any
 * change of what was frozen.
 * @param before as it was when the form opened; undefined for a new record
 */
export const checkFrozen = (
  now: EventRecord,
  before: EventRecord | undefined,
  rules: FrozenRules,
): readonly FrozenProblem[] => {
  const state = stateOf(now, rules);
  const earlier = before && stateOf(before, rules);
  const wasFrozen =
    earlier !== undefined && typeof claimedFreezing(earlier) === "object";
  const isSetFrozen =
    state.status === "frozen" && earlier?.status !== "frozen" && !wasFrozen;
  const isSetBack =
    wasFrozen && state.status !== "frozen" && state.status !== "published";
  const changed = (
    names: readonly SummaryFieldName[],
    code: FrozenProblemCode,
  ): readonly FrozenProblem[] =>
    before === undefined
      ? []
      : names
          .filter((field) => isChanged(now, before, rules.source.fields[field]))
          .map((field) => ({ code, field }));
  return [
    ...(isSetFrozen
      ? [{ code: "frozenByHand", field: "status" } as const]
      : []),
    ...(isSetBack ? [{ code: "thawedByHand", field: "status" } as const] : []),
    ...(wasFrozen ? changed(CONTENT, "contentFrozen") : []),
    ...changed(OURS, "ours"),
  ];
};

/** What a new record that copies another one must not take along. */
export const forgetFreezing = (
  record: EventRecord,
  { source, choices }: FrozenRules,
): void => {
  const status = record[source.fields.status ?? ""];
  const [drafting] = choices.summaryStatus.drafting;
  if (status !== undefined && drafting !== undefined) status.value = drafting;
  const history = record[source.fields.freezingTable ?? ""];
  if (history !== undefined) history.value = [];
};

const stateOf = (
  record: EventRecord,
  { source, choices }: FrozenRules,
): Pick<AnnualSummary, "status" | "freezings"> =>
  decodeFreezingState(
    new RecordReader("summaries", record, source.fields, []),
    choices,
  );

const isChanged = (
  now: EventRecord,
  before: EventRecord,
  code: string | undefined,
): boolean => {
  const [one, other] = [before[code ?? ""], now[code ?? ""]];
  // A field that the form doesn't hold is not changed by it.
  if (one === undefined || other === undefined) return false;
  return contentOf(one) !== contentOf(other);
};

/** What was entered, without what kintone and plugins note beside it. */
const contentOf = (cell: EventCell): string => {
  if (cell.type === "SUBTABLE") {
    return JSON.stringify(
      rowsOf(cell)
        .map(({ value }) =>
          Object.entries(value)
            .map(([code, inner]) => [code, contentOf(inner)])
            .sort(),
        )
        // A table without rows is shown with an empty one.
        .filter((row) => row.some(([, content]) => content !== EMPTY)),
    );
  }
  if (cell.type === "FILE" && Array.isArray(cell.value)) {
    const files = cell.value as readonly { name?: string; size?: unknown }[];
    return JSON.stringify(files.map(({ name, size }) => [name, String(size)]));
  }
  const { value } = cell;
  const isEmpty =
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0);
  return isEmpty ? EMPTY : JSON.stringify(value);
};

const EMPTY = "[]";
