import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { EnteredTexts } from "../entered-record";
import { TITLES, titleBehind } from "./people-in-text";

/** 総務課長 朝霧正道, 総務部 部長 朝霧正道: the title, a space, the name. */
const BEFORE = new RegExp(`^(?:\\S+\\s+)?\\S*?(${TITLES})\\s+(.+)$`, "u");

/** The name behind a title: 朝霧 of 総務部 部長 朝霧; undefined for a text without one. */
export const nameBehindTitle = (text: string): string | undefined =>
  BEFORE.exec(visibleText(text))?.[2];

/**
 * 朝霧正道部長 and 総務課長 朝霧正道: the name, and the title as the rank where none
 * is written, as far as the roster has exactly one person of that name. Of where
 * somebody works more is said before the name than a title: it stands in brackets
 * behind the name then, where it is compared with the roster.
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
      : { name: behind, title: before, post: plain.slice(0, -behind.length) });
  return read === undefined || isPerson(personName) || !isPerson(read.name)
    ? texts
    : {
        ...texts,
        personName: withPost(read),
        rank: isBlank(rank) ? read.title : rank,
      };
};

const withPost = ({
  name,
  title,
  post = title,
}: {
  readonly name: string;
  readonly title: string;
  readonly post?: string;
}): string => (post.trim() === title ? name : `${name}（${post.trim()}）`);
