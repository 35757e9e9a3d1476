import type { Language } from "../language";

/** A text that two people changed. */
export interface TextConflictMessages {
  readonly conflictsTitle: (count: number) => string;
  readonly conflictsHelp: string;
  readonly mine: string;
  readonly theirs: string;
  readonly removedRow: string;
  readonly takeMine: string;
  readonly takeTheirs: string;
  readonly takeBoth: string;
}

const ja: TextConflictMessages = {
  conflictsTitle: (count) => `ほかの人も同じ文章を変えました（${count}件）`,
  conflictsHelp:
    "どちらを残すか選んでから、もう一度保存してください。選ぶまで、どちらも消えません。",
  mine: "あなたの文章",
  theirs: "記録にある文章",
  removedRow: "（削除）",
  takeMine: "あなたの文章にする",
  takeTheirs: "記録の文章にする",
  takeBoth: "両方残す",
};

const en: TextConflictMessages = {
  conflictsTitle: (count) => `Someone else changed the same texts (${count})`,
  conflictsHelp:
    "Choose which to keep, then save again. Until then neither is lost.",
  mine: "Yours",
  theirs: "On the record",
  removedRow: "(deleted)",
  takeMine: "Take yours",
  takeTheirs: "Take the record's",
  takeBoth: "Keep both",
};

export const textConflictMessages: Readonly<
  Record<Language, TextConflictMessages>
> = { ja, en };
