import { isBlank, visibleText } from "../../domain/sameness/sameness";
import { stoodIn } from "./stood-in";

/** People in a text that is nobody's name. */
interface PeopleInText {
  /** Names that may stand in it, without titles; who came in the place of others first. */
  readonly names: readonly string[];
  /** Those of them who came in the place of others. */
  readonly deputies: readonly string[];
  /** Whether it tells that somebody was absent, or came in the place of another. */
  readonly isStoodIn: boolean;
  /** Whether it speaks of two people or more. */
  readonly isSeveral: boolean;
  /** Whether it speaks of others without their names. */
  readonly hasUnnamed: boolean;
}

/** Between people, not within brackets; a line of brackets alone is of the line above. */
const BETWEEN =
  /(?:[、，,・･／/&＆;；]|\n(?!\s*[(（][^()（）\n]*[)）][^\S\n]*(?:\n|$))|及び|および)(?![^（([［【〔]*[)）\]］】〕])/u;

/** The parts of a text between which signs stand that part people; blank ones are left out. */
export const partsOfPeople = (text: string): readonly string[] =>
  text
    .split(BETWEEN)
    .map((part) => visibleText(part))
    .filter((part) => !isBlank(part));

/**
 * People who are parted by spaces alone or by と have 、 between them: 山吹恵美 夏川佳代,
 * 4001 4002 and 4001と4002. A number, a space and a name may be one person.
 * @param isPerson of a whole name
 * @param isCode of a number
 */
export const withSigns = (
  text: string,
  isPerson: (name: string) => boolean,
  isCode: (code: string) => boolean,
): string => {
  if (isPerson(text)) return text;
  const whole = visibleText(text);
  const words = whole.split(/\s+/u);
  if (words.length > 1 && (words.every(isPerson) || words.every(isCode)))
    return words.join("、");
  const parts = whole.split(/\s*と\s*/u);
  return parts.length > 1 && parts.every((one) => isPerson(one) || isCode(one))
    ? parts.join("、")
    : text;
};

/**
 * With a number (外2名, ほか職員数名), or by itself: of 他 and 外 a space tells
 * that they end no name.
 */
const OTHERS =
  /\s*[(（]?(?:(?:ほか|他|外)\s*[\d０-９一二三四五六七八九十]+\s*[名人].*|(?<=.{2})(?:ほか|他|外)\s*(?:職員|課員|係員|関係者|担当者?)?\s*(?:[\d０-９一二三四五六七八九十数]+\s*[名人]|多数).*|(?<=.{2})ほか[)）]?|(?<=\s)[他外][)）]?)$/u;
/** Titles of staff, for patterns; the longer ones first. */
export const TITLES =
  "課長補佐|副?市長|副?町長|副?村長|教育長|部長|次長|局長|室長|所長|課長|係長|主幹|主査|主任|主事|参事|理事|技師";
const TITLE = new RegExp(`(?<=.{2})\\s*(${TITLES})$`, "u");

/** The name and the title behind it: 朝霧正道部長; undefined for a text without one. */
export const titleBehind = (
  text: string,
): { readonly name: string; readonly title: string } | undefined => {
  const plain = text.trim();
  const [, title] = TITLE.exec(plain) ?? [];
  return title === undefined
    ? undefined
    : { name: plain.replace(TITLE, ""), title };
};

/** 朝霧 正道、春野和則 and 朝霧正道ほか2名 (with unnamed others) are several; 朝霧正道部長 is one with a title. */
export const peopleInText = (text: string): PeopleInText => {
  const named = text.trim().replace(OTHERS, "");
  const parts = partsOfPeople(named).map(
    (part) => stoodIn(part) ?? { deputies: [], named: part },
  );
  const plain = (names: readonly string[]) =>
    names
      .map((name) => name.replace(TITLE, ""))
      .filter((name) => !isBlank(name));
  const deputies = plain(parts.flatMap((part) => part.deputies));
  const hasUnnamed = named !== text.trim();
  return {
    names: [...deputies, ...plain(parts.map((part) => part.named))],
    deputies,
    isStoodIn: partsOfPeople(named).some((part) => stoodIn(part)),
    isSeveral: parts.length > 1 || hasUnnamed,
    hasUnnamed,
  };
};
