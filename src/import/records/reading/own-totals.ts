import { samenessKey } from "../../../domain/sameness/sameness";

/* What a list says of its own totals: rows of them, and notes that tell them. */

/** What a number of a total counts, as far as it is written; absent: nothing says it. */
type CountedAs =
  /** 回, 件 */
  | "times"
  /** 延べ, of people */
  | "people"
  /** 実人数 */
  | "persons"
  /** 人, 名 */
  | "anyone"
  /** 中止 2件 */
  | "cancelled"
  /** 予定 3件 */
  | "planned";

/** A number of a total. */
export interface TotalFigure {
  readonly number: number;
  /** As it is written: 延べ45人. */
  readonly text: string;
  /** Of the column that it stands in. */
  readonly index: number;
  readonly counts?: CountedAs;
  /** It is of that month alone, 1..12: it stands in the column of one. */
  readonly ofMonth?: { readonly month: number; readonly heading: string };
}

/** Which rows lie together: how many rows of totals, and of headings, stand above them. */
export interface Stretch {
  readonly totals: number;
  readonly headings: number;
}

/** A row, or a note, of totals. */
export interface OwnTotal {
  /** Of its row. */
  readonly name: string;
  readonly sheet: string;
  /** 合計, 4月計, or all of a note. */
  readonly label: string;
  /** Of the rows that it stands below. */
  readonly stretch: Stretch;
  /** 小計 is of the rows since the total above it alone; 合計 and 累計 may be of more. */
  readonly isPart: boolean;
  readonly figures: readonly TotalFigure[];
  /** Names of the rows that it is of; absent: by its stretch and reach. */
  readonly rows?: readonly string[];
}

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
const SAID =
  "(?:実施|開催|面談|相談|中止|延期|取り?消し?|予約|予定|参加|出席|対応|総|実|延べ?|のべ|合計|計)*(?:回数|件数|人数|者数|数)?";
const UNIT = "(回|件|人|名)?";
/** 27, 27件, 延べ45人, 実施:27回, (27件) */
const EACH = new RegExp(`(${SAID})[:は(]?(?<![約\\d])${NUMBER}${UNIT}`, "gu");
/** In a note only what is called a total: 月2回 and 第3回 are none. */
const IN_NOTE = new RegExp(
  `(合計|総計|総数|(?:実施|開催|面談)(?:回数|件数|実績)|(?:延べ?|のべ)(?:人数|件数|回数|参加者数)?|実人数|参加(?:者|人)数)[はが:]?${NUMBER}(回|件|人|名)(?!目|以上|程度|前後|ほど|くらい|ぐらい|弱|強|まで|[ごのにを])`,
  "gu",
);
const CLOCK = /\d:\d/u;

/** The figures of a row of totals; none of one of means, and none of clocks and hours. */
const figuresOf = (row: readonly string[]): readonly TotalFigure[] => {
  const keys = row.map(samenessKey);
  const label = keys.find((key) => key !== "") ?? "";
  if (/平均/u.test(label)) return [];
  const ofLabel = countedAs(label, "");
  return keys.flatMap((key, index): readonly TotalFigure[] => {
    if (key === "" || CLOCK.test(key)) return [];
    const isLabel = key === label && index === keys.indexOf(label);
    // A year, or a number of the row; one over several columns says it once.
    if (key === label && (!isLabel || /^\d+$/u.test(key))) return [];
    return [...figuresIn(key, isLabel).matchAll(EACH)].map(
      ([text, said = "", number = "", unit = ""]) =>
        figure({ text, number, index }, countedAs(said, unit) ?? ofLabel),
    );
  });
};

/** What of a text is nothing but figures: 27件 of 令和4年度計27件; "" for none. */
const figuresIn = (key: string, isLabel: boolean): string => {
  const parts = [
    key,
    ...(isLabel ? [key.replace(/^.*(?:計|越し?)/u, "")] : []),
  ];
  const isPlain = (part: string): boolean =>
    /^[、,，・()。]*(?:です|でした|以上)?[。]?$/u.test(
      part.replaceAll(EACH, ""),
    );
  return parts.find(isPlain) ?? "";
};

const figure = (
  {
    text,
    number,
    index,
  }: {
    readonly text: string;
    readonly number: string;
    readonly index: number;
  },
  counts: CountedAs | undefined,
): TotalFigure => ({
  text: text.replaceAll(/[()]/gu, ""),
  number: Number(number.replaceAll(",", "")),
  index,
  ...(counts === undefined ? {} : { counts }),
});

const countedAs = (said: string, unit: string): CountedAs | undefined => {
  if (/中止|延期|取り?消/u.test(said)) return "cancelled";
  if (/予約|予定/u.test(said)) return "planned";
  if (/[人名]/u.test(unit) || /人数|者数/u.test(said)) {
    if (/実(?!施|績)/u.test(said)) return "persons";
    return /延|のべ/u.test(said) ? "people" : "anyone";
  }
  return unit !== "" || /回数|件数/u.test(said) ? "times" : undefined;
};

/** Gathers the totals of a sheet, and tells the stretch of each of its rows, from the first to the last. */
export const gatherTotals = (sheet: string) => {
  const found: OwnTotal[] = [];
  let stretch: Stretch = { totals: 0, headings: 0 };
  let hasRows = false;
  let isClosed = false;
  const add = (
    name: string,
    told: Pick<OwnTotal, "label" | "isPart" | "figures">,
  ): void => {
    if (told.figures.length > 0) found.push({ name, sheet, stretch, ...told });
  };
  return {
    found: (): readonly OwnTotal[] => found,
    /** The row is one of totals. */
    total: (name: string, row: readonly string[]): void => {
      const label = row.find((text) => samenessKey(text) !== "")?.trim() ?? "";
      const isPart = /小計|月|頁計|ページ計/u.test(samenessKey(label));
      add(name, { label, isPart, figures: figuresOf(row) });
      // Totals above all rows are of those that follow.
      isClosed = hasRows;
    },
    /** It is a note, or a title. */
    note: (name: string, text: string): void =>
      add(name, {
        label: text.trim(),
        isPart: false,
        figures: [...samenessKey(text).matchAll(IN_NOTE)].map(
          ([said, words = "", number = "", unit = ""]) =>
            figure({ text: said, number, index: -1 }, countedAs(words, unit)),
        ),
      }),
    /** It has headings again. */
    headings: (): void => {
      stretch = { ...stretch, headings: stretch.headings + 1 };
    },
    /** It is an entry. */
    entry: (): Stretch => {
      if (isClosed) stretch = { ...stretch, totals: stretch.totals + 1 };
      hasRows = true;
      isClosed = false;
      return stretch;
    },
  };
};
