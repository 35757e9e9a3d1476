/** What a reader sees, in each language. */
export interface Wording {
  readonly ja: string;
  readonly en: string;
}

/**
 * The words of a programme: what differs between one that sends advisers to
 * managers and one that sends counsellors to pupils. No sentence speaks of
 * these things but by them.
 */
export const WORD_NAMES = [
  /** CXO補佐官活動: what the summary is of */
  "programme",
  /** CXO補佐官 */
  "adviser",
  /** 補佐官: the same, where there is little room */
  "adviserShort",
  /** 登用: that somebody is made one */
  "appointment",
  /** 登用期間 */
  "tenure",
  /** 1on1ミーティング: a record with somebody whom it counts for */
  "meeting",
  /** ミーティング */
  "meetingShort",
  /** ワーキンググループ: whom activities are for */
  "workingGroup",
  /** 主参加者: whom a meeting counts for */
  "principal",
  /** 職員: who takes part */
  "staff",
  /** 職員番号 */
  "staffNumber",
  /** 役職: what those who take part are ordered by */
  "rank",
] as const;

export type WordName = (typeof WORD_NAMES)[number];

/** What may stand after the name of an adviser or a lecturer; nothing is one of them. */
export const HONORIFICS = ["", "さん", "氏", "先生"] as const;

export type Honorific = (typeof HONORIFICS)[number];

/** The words of a programme in every language. */
export type ProgrammeWords = Readonly<Record<WordName, Wording>> & {
  /** In Japanese; English names stand alone. */
  readonly honorific: Honorific;
};

/** What apps are called, by their numbers: those of which there are several of one kind. */
export type AppNames = Readonly<Record<string, string>>;

/** The words of a programme in the language of a sentence. */
export type Words = Readonly<Record<WordName, string>> & {
  readonly honorific: Honorific;
  /** Absent: no name is known, and sentences tell the number. */
  readonly appNames?: AppNames;
};

/**
 * The words that sentences in a language are made with.
 * @param appNames of the settings; absent: sentences tell apps by their numbers
 */
export const wordsIn = (
  { honorific, ...words }: ProgrammeWords,
  language: keyof Wording,
  appNames?: AppNames,
): Words => ({
  ...(Object.fromEntries(
    WORD_NAMES.map((name) => [name, words[name][language]]),
  ) as Readonly<Record<WordName, string>>),
  honorific: language === "ja" ? honorific : "",
  ...(appNames === undefined ? {} : { appNames }),
});
