/** What others take for the same, in the same unit. */
export interface Other {
  readonly name: string;
  readonly value: number;
}

/** The most that something may be: of what we take, or of that divided by what another takes. */
interface Target {
  readonly atMost: number;
  /** Name of the other; absent: the value itself. */
  readonly against?: string;
}

/** One line of the table: something that was measured, beside the same done by others in the same run. */
export interface BenchRow {
  /** Stays the same from run to run: what an earlier run is compared by. */
  readonly id: string;
  readonly what: string;
  readonly unit: "ms" | "MB" | "requests" | "times" | "exponent";
  readonly ours: number;
  readonly others?: readonly Other[];
  readonly target?: Target;
}

/** Measures one thing; throws when a contestant comes to other figures. */
export type Bench = () => Promise<readonly BenchRow[]>;

/** What we take divided by what another takes. */
export const ratioTo = ({ ours }: BenchRow, { value }: Other): number =>
  ours / value;

/** Whether a row keeps its target; undefined without one. */
export const keepsTarget = (row: BenchRow): boolean | undefined => {
  const { target, others = [] } = row;
  if (target === undefined) return undefined;
  if (target.against === undefined) return row.ours <= target.atMost;
  const other = others.find(({ name }) => name === target.against);
  return other !== undefined && ratioTo(row, other) <= target.atMost;
};
