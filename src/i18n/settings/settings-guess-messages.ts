import type { Language } from "../language";

/** Sentences of the settings screen about what was guessed, and about what it counts. */
const ja = {
  mark: (label: string) => `${label}【推定】`,
  fields: (pairs: readonly string[]) =>
    `名前と内容から推定した割り当て：${pairs.join("、")}。違うものは下で選び直してください。`,
  pair: (ours: string, theirs: string) => `${ours}＝「${theirs}」`,
  filter: (values: readonly string[]) =>
    `このアプリには何種類もの記録があると推定し、${values.map((value) => `「${value}」`).join("")}だけを使います。`,
  choices: (means: readonly string[]) =>
    `選択肢の意味の推定：${means.join("、")}。`,
  meaning: (choice: string, meaning: string) => `「${choice}」は${meaning}`,
  sections: "活動の種類ごとの節も推定しました（「細かな設定」の「節」）。",
  stale: (values: readonly string[]) =>
    `フォームの選択肢にないもの：${values.map((value) => `「${value}」`).join("")}。絞り込みには使いません。`,
  removeStale: "フォームにない選択肢を取り除く",
};

type SettingsGuessMessages = typeof ja;

const en: SettingsGuessMessages = {
  mark: (label) => `${label} (guessed)`,
  fields: (pairs) =>
    `Guessed by name and content: ${pairs.join(", ")}. Choose again below what is wrong.`,
  pair: (ours, theirs) => `${ours} = "${theirs}"`,
  filter: (values) =>
    `This app seems to hold several kinds of record: only ${values.map((value) => `"${value}"`).join(", ")} are used.`,
  choices: (means) => `Guessed meanings of choices: ${means.join(", ")}.`,
  meaning: (choice, meaning) => `"${choice}" is ${meaning}`,
  sections:
    'The sections of the kinds of activity are guessed too (under "Details").',
  stale: (values) =>
    `Not among the form's choices: ${values.map((value) => `"${value}"`).join(", ")}. No search uses them.`,
  removeStale: "Remove the choices that the form doesn't have",
};

export const settingsGuessMessages: Readonly<
  Record<Language, SettingsGuessMessages>
> = { ja, en };
