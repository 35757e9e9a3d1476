/** Why a change of a 年度まとめ record by hand is refused. */
export type FrozenProblemCode =
  /** 状態 became 確定 */
  | "frozenByHand"
  /** 状態 of a frozen record became another one */
  | "thawedByHand"
  /** what was frozen was changed */
  | "contentFrozen"
  /** what freezing and reopening alone write was changed */
  | "ours";
