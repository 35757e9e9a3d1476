import { samenessKey } from "../../../domain/sameness/sameness";
import { PERSON } from "../grid-columns";
import type { GridRow } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";
import type { Suggestion } from "./suggestions";

/** Rows that ask who the same text means. */
export interface AskedAlike {
  /** Where it is asked, from 0; the others refer to it. */
  readonly first: number;
  readonly rows: number;
}

/** What is asked of a text of people, the same for all rows that ask the same; undefined for anything else. */
export const personAsked = ({
  field,
  problem,
}: RowFault): string | undefined => {
  if (field !== PERSON || problem?.detail === undefined) return undefined;
  const { candidates = [], code, detail } = problem;
  return candidates.length === 0
    ? undefined
    : JSON.stringify([
        code,
        samenessKey(detail),
        candidates.map(({ value }) => value),
      ]);
};

/** What a row would hold with the same answer; undefined where it does not ask the same. */
export const answerIn = (
  asked: string,
  label: string,
  faults: readonly RowFault[],
  candidates: (fault: RowFault) => readonly Suggestion[],
): string | undefined => {
  const same = faults.find((fault) => personAsked(fault) === asked);
  return same === undefined
    ? undefined
    : candidates(same).find((one) => one.label === label)?.text;
};

/**
 * The questions of people that several rows ask, by what is asked.
 * @param isPassed rows that do not show what they ask
 */
export const askedAlike = (
  rows: readonly GridRow[],
  faults: ReadonlyMap<number, readonly RowFault[]>,
  isPassed: (index: number) => boolean,
): ReadonlyMap<string, AskedAlike> => {
  const alike = new Map<string, AskedAlike>();
  for (const [index, { key }] of rows.entries()) {
    if (isPassed(index)) continue;
    const asked = new Set(
      (faults.get(key) ?? []).flatMap((fault) => personAsked(fault) ?? []),
    );
    for (const one of asked) {
      const { first = index, rows: count = 0 } = alike.get(one) ?? {};
      alike.set(one, { first, rows: count + 1 });
    }
  }
  return new Map([...alike].filter(([, { rows: count }]) => count > 1));
};
