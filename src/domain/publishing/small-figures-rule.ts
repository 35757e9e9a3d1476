/** What the public edition does with figures of few people: tell of them, or hide them (domain: Small figures). */
export const SMALL_FIGURES_MODES = ["warn", "hide"] as const;
type SmallFiguresMode = (typeof SMALL_FIGURES_MODES)[number];

/** The settings' rule for figures of few people. */
export interface SmallFiguresRule {
  readonly mode: SmallFiguresMode;
  /** Figures from 1 to below it are small; with 0 or 1 none is. */
  readonly threshold: number;
}
