import { plural } from "../../domain/words/plural";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the settings screen about the count of live records under the settings as they stand. */
const ja = {
  title: "確かめる",
  help: "保存する前に、いまの設定で数えるとどうなるかを、実際の記録で確かめます。数が思ったものと違うときは、割り当てや「細かな設定」を見直してください。",
  start: "いまの設定で数える",
  again: "いまの設定で数え直す",
  counting: "記録を数えています",
  stop: "数えるのをやめる",
  outdated: "設定を変えたあとは、まだ数えていません。",
  notYet:
    "アプリと必須のフィールドを選び、印の付いたところを直すと、ここで数を確かめられます。",
  failed: "記録を数えられませんでした",
  /** 面談 67回 のように数えます */
  sentence: (year: string, counts: readonly string[]) =>
    `${year}：${counts.join("、")} のように数えます。`,
  nothing: (year: string) => `${year}：数える記録がありません。`,
  section: (title: string, count: string) => `${title} ${count}`,
  /** Whose: it follows sections of activities. */
  people: ({ meetingShort }: Words, label: string, count: string) =>
    `${meetingShort}の${label} ${count}`,
  read: (read: number, counted: number) =>
    `読み込んだ記録 ${read}件のうち、数えた記録 ${counted}件。`,
  unclassified: (records: number) =>
    `分類できない記録が${records}件あります（状態や節の意味が設定にない、日付を読めないなど）。`,
  /** @param setting where it is said who counts */
  ofSeveral: ({ meeting, principal }: Words, count: number, setting: string) =>
    `2人以上が参加した${meeting}が${count}件あります。のべ人数には${principal}1人だけを数え、その欄がないときは1人目だけを数えます。全員を数えるときは、「細かな設定」の「${setting}」を変えてください。`,
  unsetRanks: (
    { rank }: Words,
    unset: string,
    count: number,
    spellings: readonly string[],
  ) =>
    `${rank}が「${unset}」になる参加が、のべ${count}名あります：${spellings.join("、")}。「細かな設定」の${rank}に、別表記か含む書き方を加えると数えられます。`,
  unknownSections: (count: number, spellings: readonly string[]) =>
    `どの節にも入らない活動の記録が${count}件あります：${spellings.join("、")}。節の「記録の値」に加えるか、アプリごとに節を選んでください。`,
  spelling: (text: string, count: number) => `${text} ${count}`,
  moreSpellings: (count: number) => `ほか${count}種`,
  blank: "（空欄）",
};

type SettingsCountMessages = typeof ja;

const en: SettingsCountMessages = {
  title: "Check",
  help: "Before saving, see what the settings as they stand come to with the actual records. When a number is not what you expect, look at the fields or at the details.",
  start: "Count with these settings",
  again: "Count again with these settings",
  counting: "Counting the records",
  stop: "Stop counting",
  outdated: "Nothing was counted since the settings were changed.",
  notYet:
    "Once an app and the required fields are chosen and what is marked is put right, the count can be checked here.",
  failed: "The records could not be counted",
  sentence: (year, counts) => `${year}: counted as ${counts.join(", ")}.`,
  nothing: (year) => `${year}: no record counts.`,
  section: (title, count) => `${title} ${count}`,
  people: ({ meetingShort }, label, count) =>
    `${label} of the ${meetingShort}s ${count}`,
  read: (read, counted) => `${read} records read, ${counted} counted.`,
  unclassified: (records) =>
    `${records} records can't be classified (no meaning of a status or section in the settings, a date that can't be read).`,
  ofSeveral: ({ meeting, principal }, count, setting) =>
    `In ${count} ${plural(meeting)} two or more people took part. Attendances count the ${principal} alone, or the first one where no field tells. To count everyone, change "${setting}" in the details.`,
  unsetRanks: ({ rank }, unset, count, spellings) =>
    `${count} attendances stand under "${unset}" for want of a known ${rank}: ${spellings.join(", ")}. Add spellings or patterns to a ${rank} in the details.`,
  unknownSections: (count, spellings) =>
    `${count} records of activities belong to no section: ${spellings.join(", ")}. Add them to the values of a section, or choose a section for the app.`,
  spelling: (text, count) => `${text} (${count})`,
  moreSpellings: (count) => `${count} more spellings`,
  blank: "blank",
};

export const settingsCountMessages: Readonly<
  Record<Language, SettingsCountMessages>
> = { ja, en };
