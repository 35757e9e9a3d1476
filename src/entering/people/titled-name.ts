import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { EnteredTexts } from "../entered-record";
import { titleBehind } from "./people-in-text";

/** 総務課長 朝霧正道, 総務部 部長 朝霧正道: the title, a space, the name. */
const BEFORE =
  /^(?:\S+\s+)?\S*?((?:副?市長|副?町長|副?村長|教育長|部長|次長|局長|室長|所長|課長補佐|課長|係長|主幹|主査|主任|主事|参事|理事|技師))\s+(.+)$/u;

/** The name behind a title: 朝霧 of 総務部 部長 朝霧; undefined for a text without one. */
export const nameBehindTitle = (text: string): string | undefined =>
  BEFORE.exec(visibleText(text))?.[2];

/**
 * 朝霧正道部長 and 総務課長 朝霧正道: the name, and the title as the rank where none
 * is written, as far as the roster has exactly one person of that name.
 */
export const titledName = (
  texts: EnteredTexts,
  isPerson: (name: string) => boolean,
): EnteredTexts => {
  const { personName, personCode, rank } = texts;
  if (isBlank(personName) || !isBlank(personCode)) return texts;
  const plain = visibleText(personName);
  const [, before, behind] = BEFORE.exec(plain) ?? [];
  const read =
    titleBehind(plain) ??
    (before === undefined || behind === undefined
      ? undefined
      : { name: behind, title: before });
  return read === undefined || isPerson(personName) || !isPerson(read.name)
    ? texts
    : {
        ...texts,
        personName: read.name,
        rank: isBlank(rank) ? read.title : rank,
      };
};
