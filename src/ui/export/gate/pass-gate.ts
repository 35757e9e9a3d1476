import type { KeepProblem } from "../../../kintone/acknowledgements/keep-problem";
import type { Words } from "../../../domain/words/words";
import type { PublishingItem } from "../../../publishing/readiness/publishing-item";
import type { LoadedSummary } from "../../summary/summary-source";

/** What is asked before a public edition is made. */
export interface GateQuestion {
  /** At least one. */
  readonly items: readonly PublishingItem[];
  /** What the programme calls things. */
  readonly words: Words;
  /** Nothing can be kept: there is only yes and no. */
  readonly isUnkept: boolean;
  /** Why nothing can be kept, or why it could not be kept just now. */
  readonly problem?: KeepProblem;
  /** That could not be kept just now; empty at first. */
  readonly reason: string;
}

/** To keep a reason, to go on without one, or to go back. */
export type GateAnswer = { readonly reason: string } | "unkept" | "back";

/** How the gate asks, and how it keeps what is answered. */
export interface Gate {
  readonly ask: (question: GateQuestion) => Promise<GateAnswer>;
  /** Why nothing can be kept for what is shown; undefined when it can. */
  readonly unkept: KeepProblem | undefined;
  readonly keep: (
    items: readonly PublishingItem[],
    reason: string,
  ) => Promise<KeepProblem | undefined>;
}

/**
 * Asks as long as errors stand that nobody let stand (domain: Checks before
 * publication). What came up while a reason was kept is asked about too.
 * @param signal stops it
 * @returns the summary with what was acknowledged; undefined to make nothing
 */
export const passGate = async (
  summary: LoadedSummary,
  { ask, keep, unkept }: Gate,
  signal: AbortSignal,
): Promise<LoadedSummary | undefined> => {
  const answered = new Set<string>();
  let current = summary;
  let problem = unkept;
  let reason = "";
  for (;;) {
    const items = (current.readiness?.blocking ?? []).filter(
      ({ key }) => !answered.has(key),
    );
    if (items.length === 0) return current;
    const isUnkept = unkept !== undefined;
    const answer = await ask({
      words: summary.words,
      items,
      isUnkept,
      reason,
      ...(problem === undefined ? {} : { problem }),
    });
    if (answer === "back") return undefined;
    if (answer !== "unkept") {
      ({ reason } = answer);
      problem = await keep(items, reason);
      if (problem === "stopped") signal.throwIfAborted();
    }
    if (answer === "unkept" || problem === undefined) {
      for (const { key } of items) answered.add(key);
      problem = unkept;
      reason = "";
      current = await current.current(signal);
    }
  }
};
