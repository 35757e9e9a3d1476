import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the settings screen about ranks: their order, spellings and what records say. */
const ja = (words: Words) => ({
  ranks: `${words.rank}区分`,
  ranksHelp: `上から順に表に並びます。別表記には、記録に出てくるほかの書き方を入力します。${words.rank}が記録の書き方の一部のときは、その部分を含む書き方に入力します。どこにあっても当たり、前に「*」を付けると終わりだけ、後に付けると始めだけに当たります。いくつも当たるときは、文字の多い書き方を使います。どれにも当たらないと「未設定」に数えます。`,
  rank: (position: number) => `${words.rank}区分 ${position}`,
  synonyms: "別表記",
  patterns: (example: string) =>
    example === "" ? "含む書き方" : `含む書き方（例：${example}）`,
  rankTextsRead: `記録の${words.rank}を調べる`,
  rankTextsStop: "読み込みをやめる",
  rankTextsReading: `すべての記録の${words.rank}を読み込んでいます`,
  rankTextsTitle: `記録にある${words.rank}と、数える${words.rank}区分`,
  rankTextsNone: `記録に${words.rank}がありません。`,
  rankText: `記録の${words.rank}`,
  rankTextTimes: "件数",
  rankTextRank: `${words.rank}区分`,
  rankTextUnset: "未設定",
  rankTextRivals: (ranks: readonly string[]) =>
    `未設定（${ranks.map((rank) => `「${rank}」`).join("と")}に同じように当たります）`,
  rankTextsState: (all: number, unset: number) =>
    unset === 0
      ? `${all}種類の${words.rank}が、すべて${words.rank}区分に当たりました。`
      : `${all}種類の${words.rank}のうち${unset}種類が「未設定」になります。`,
  addRank: `${words.rank}区分を追加`,
  newRank: `新しい${words.rank}区分`,
  mergeShort: "上とまとめる",
  merge: (label: string, above: string) =>
    `上とまとめる：「${label}」を「${above}」の別表記に`,
  merged: (label: string, above: string) =>
    `「${label}」を「${above}」の別表記にしました。`,
  unmatched: "フォームの選択肢で、どれにも当たらないもの",
  addAs: (value: string) => `「${value}」を追加`,
});

type SettingsRankMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsRankMessages => ({
  ranks: `${capital(words.rank)}s`,
  ranksHelp: `Tables keep this order. Enter the other spellings on records too. Where the ${words.rank} is a part of what records say, enter that part as a pattern: it may stand anywhere, after a star (*) at the end only, before one at the start only. Of several that fit, the one with most letters is used. A ${words.rank} that matches none is counted as unset.`,
  rank: (position) => `${capital(words.rank)} ${position}`,
  synonyms: "Other spellings",
  patterns: (example) =>
    example === "" ? "Patterns" : `Patterns (such as ${example})`,
  rankTextsRead: `Look up the ${words.rank}s on records`,
  rankTextsStop: "Stop reading",
  rankTextsReading: `Reading the ${words.rank}s of all records`,
  rankTextsTitle: `${capital(words.rank)}s on records and what they are counted as`,
  rankTextsNone: `No record has a ${words.rank}.`,
  rankText: "On records",
  rankTextTimes: "Times",
  rankTextRank: "Counted as",
  rankTextUnset: "unset",
  rankTextRivals: (ranks) => `unset (fits ${ranks.join(" and ")} equally well)`,
  rankTextsState: (all, unset) =>
    unset === 0
      ? `All ${all} spellings are ${words.rank}s.`
      : `${unset} of ${all} spellings are unset.`,
  addRank: `Add a ${words.rank}`,
  newRank: `New ${words.rank}`,
  mergeShort: "Merge up",
  merge: (label, above) => `Merge up: "${label}" into "${above}"`,
  merged: (label, above) => `"${label}" is now another spelling of "${above}".`,
  unmatched: "Choices of the form that match none",
  addAs: (value) => `Add "${value}"`,
});

export const settingsRankMessages: Readonly<
  Record<Language, (words: Words) => SettingsRankMessages>
> = { ja, en };
