import type { Rank } from "../../domain/rank";

const KANJI = "一二三四五六";
/** From this year on only one kind of school has it. */
const ONLY_PRIMARY = 4;

const kanji = (year: number): string => KANJI.charAt(year - 1);

const writtenOf = (school: "小" | "中", year: number): readonly string[] => [
  `*${school}学*${year}年*`,
  `*${school}学*${year}学年*`,
  `*${school}学*${kanji(year)}年*`,
  `${school}${year}`,
  `${school}${kanji(year)}*`,
];

const primary = (label: string, ...years: readonly number[]): Rank => ({
  label,
  synonyms: [
    ...years.map((year) => `小学${year}年`),
    ...years.map((year) => `小${year}`),
  ],
  patterns: years.flatMap((year) => [
    ...writtenOf("小", year),
    ...(year < ONLY_PRIMARY ? [] : [`${year}年*`, `${kanji(year)}年*`]),
  ]),
});

const secondary = (year: number): Rank => ({
  label: `中学${year}年`,
  synonyms: [`中${year}`],
  patterns: writtenOf("中", year),
});

/**
 * The grades of 小学校 and 中学校 as schools write them: 小学4年1組, 小4, 中学校3年,
 * 中2 whatever stands before or behind. 小学 and 中学 go before letters that names
 * of schools have too (中央小学校, 小松中学校). A bare 4年1組 is of a 小学校; a bare
 * 1年2組 may be of either, and stays unset.
 */
export const SCHOOL_GRADES: readonly Rank[] = [
  primary("小学校低学年", 1, 2),
  primary("小学校中学年", 3, 4),
  primary("小学校高学年", 5, 6),
  secondary(1),
  secondary(2),
  secondary(3),
];
