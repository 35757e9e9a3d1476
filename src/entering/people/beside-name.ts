import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Post } from "../../domain/posting";
import { postOn } from "../../domain/posting";
import { foldAlike } from "../../domain/sameness/alike-letters";
import { foldKana } from "../../domain/sameness/fold-kana";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { familyNameOf, insideBrackets, nameForms } from "./name-forms";

/**
 * What stands in brackets beside the name of somebody and is not understood as
 * agreeing with that very person: A市, 株式会社さくら, 林桜 and a division of another
 * time, but not the division of the day, a title, the number, how the name is read, a former name, an honorific, the
 * mark of the principal, or how they met (オンライン).
 * @returns none for a text without brackets, and for one that is the name of the roster
 */
export const strangeBeside = (
  written: string,
  member: StaffMember,
  day: CalendarDate | undefined,
): readonly string[] => {
  const { name = "" } = member;
  if (samenessKey(written) === samenessKey(name)) return [];
  return insideBrackets(written).filter((note) => !isOf(note, member, day));
};

const isOf = (
  note: string,
  member: StaffMember,
  day: CalendarDate | undefined,
): boolean => {
  const key = samenessKey(note);
  const posts = postsThen(member, isFormer(key) ? undefined : day);
  return (
    key === "" ||
    SAYS_NOTHING.test(key) ||
    isNumberOf(key, member) ||
    isNameOf(key, note, member) ||
    isPostOf(key, posts) ||
    note
      .split(/[\s・、,/]+/u)
      .every((part) => part === "" || isPostOf(samenessKey(part), posts))
  );
};

/** Honorifics, marks of the principal and others, and how they met. */
const SAYS_NOTHING =
  /^(?:さん|氏|様|殿|先生|主|同|◎|○|主参加者?|同席者?|主担当|本人|(?:オンライン|リモート|ハイブリッド|遠隔|対面|来庁|訪問|電話|書面|メール|ウェブ|web|zoom|teams|meet|webex)(?:会議|形式|面談|開催|実施|参加|出席)?(?:にて|で)?|参加|出席)$/iu;

const isNumberOf = (key: string, { code = "" }: StaffMember): boolean => {
  const bare = (text: string) => text.replace(/^0+(?=.)/u, "");
  const told = key.replace(/^(?:職員)?(?:番号|no\.?|id)[:.]?/iu, "");
  return !isBlank(code) && bare(told) === bare(samenessKey(code));
};

/** The name or a part of it, how it is read, and a former one that the roster has, or has none of. */
const isNameOf = (
  key: string,
  note: string,
  { name = "", kana = "" }: StaffMember,
): boolean => {
  const fold = (text: string) => foldKana(foldAlike(samenessKey(text)));
  const former = insideBrackets(name).map((one) => fold(one.replace(OLD, "")));
  const told = fold(note.replace(OLD, ""));
  const own = [
    ...nameForms(name),
    familyNameOf(name),
    kana,
    ...kana.split(/\s+/u),
  ].map(fold);
  return (
    (told !== "" && [...own, ...former].includes(told)) ||
    (former.length === 0 && OLD.test(key))
  );
};

const OLD = /^\s*旧姓[:：・\s]*/u;

/**
 * The post of a day by the history; the roster says that of today, too. Every post
 * where no history tells the day, or none is told.
 */
const postsThen = (
  { division, rank, postings }: StaffMember,
  day: CalendarDate | undefined,
): readonly Post[] => {
  const now = {
    ...(division === undefined ? {} : { division }),
    ...(rank === undefined ? {} : { rank }),
  };
  const then = day === undefined ? undefined : postOn(postings, day);
  if (day === undefined || then === undefined) return [now, ...postings];
  return postings.some(({ from }) => from > day) ? [then] : [then, now];
};

/** Whether a post is said to be of another time: 前総務課長, 元部長. */
export const isFormer = (post: string): boolean =>
  /^[元前旧]/u.test(samenessKey(post));

/** 前総務部総務課長 of somebody who was in 総務課; never B市総務課長. */
const isPostOf = (key: string, posts: readonly Post[]) => {
  const fold = (text: string | undefined) =>
    foldAlike(samenessKey(text ?? "")).replace(/級$/u, "");
  const ranks = posts.map((post) => fold(post.rank));
  const divisions = posts
    .map((post) => fold(post.division))
    .filter((one) => one !== "");
  const told = fold(key).replace(WHEN, "");
  const place = told.replace(TITLE, "");
  if (told === "" || ranks.includes(told)) return true;
  // A roster without posts has nothing that a title could disagree with.
  if (divisions.length === 0 && ranks.every((rank) => rank === ""))
    return told !== place && !ELSEWHERE.test(place);
  return (
    (place === "" && told !== place) ||
    divisions.some((own) => isPlaceOf(place, own)) ||
    // 総務課長 is headed by 総務課.
    divisions.some((own) => own !== told && isPlaceOf(headed(told), own))
  );
};

const WHEN = /^(?:元|前|現|新|当時の?)|(?:当時|兼務?)$/gu;
const TITLE =
  /(?:部長|次長|局長|室長|所長|館長|園長|校長|課長|係長|班長|主幹|主査|主任|主事|参事|技師|係員|課員|職員)?(?:補佐|代理|心得)?$/u;
const HEAD = /([部局室所館園課係班])長(?:補佐|代理|心得)?$/u;
const headed = (told: string): string => told.replace(HEAD, "$1");

const UNIT = "(?:部|局|課|室|係|班|所|署|館|園|センター|担当)";
/** Of another city; 都市整備部 and 市民部 are of one's own. */
const ELSEWHERE = /(?<!^|都)[市町村区県府社学](?!民)/u;
const ENDS_WITH_UNIT = new RegExp(`^.+${UNIT}$`, "u");

/** The division, a part of its name without the unit (総務 of 総務課), or more of where it is. */
const isPlaceOf = (place: string, own: string): boolean => {
  if (place.length < LEAST) return false;
  if (place === own) return true;
  if (own.includes(place)) return !CITIZEN.test(place);
  return (
    place.includes(own) &&
    place
      .split(own)
      .every(
        (part) =>
          part === "" || (ENDS_WITH_UNIT.test(part) && !ELSEWHERE.test(part)),
      )
  );
};

const CITIZEN = /^.民$/u;
/** One letter is a part of too much. */
const LEAST = 2;
