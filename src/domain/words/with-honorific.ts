import type { Honorific } from "./words";

/** What already says who somebody is: after it nothing more is said. */
const TITLED =
  /(?:さん|氏|様|殿|くん|君|ちゃん|先生|講師|教授|助教|博士|医師|弁護士|税理士|会計士|社長|会長|理事長|代表|所長|館長|園長|校長|教頭|市長|町長|村長|知事|議員|部長|課長|係長|室長|次長|主任|主査|監督|選手|コーチ|ほか)$/u;

/** Nobody by name. */
const NO_PERSON =
  /^(?:株式会社|有限会社|合同会社|一般社団|一般財団|公益|独立行政|国立)|(?:会社|法人|大学|学校|高校|協会|センター|委員会|課|係|局|庁|省|研究所|組合|機構|財団|チーム|グループ|職員|全員|未定|調整中|なし|同上)$/u;

/** Between names in one text; ・ stands inside foreign names too. */
const BETWEEN =
  /([、，,／/\n]|(?<=[^\p{sc=Katakana}ー])・|・(?=[^\p{sc=Katakana}]))/u;

/**
 * The names of a text each with the honorific of the settings:
 * 宮崎光世さん・石原弘子さん. A name that has a title keeps it; what is no name
 * of a person in Japanese letters stays as it is.
 * @param honorific none: nothing is added
 */
export const withHonorific = (names: string, honorific: Honorific): string =>
  honorific === ""
    ? names
    : names
        .split(BETWEEN)
        .map((part, index) => (index % 2 === 0 ? named(part, honorific) : part))
        .join("");

const named = (part: string, honorific: string): string => {
  const name = part.trimEnd();
  const isPlainName =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]$/u.test(name) &&
    !TITLED.test(name) &&
    !NO_PERSON.test(name);
  return isPlainName ? `${name}${honorific}${part.slice(name.length)}` : part;
};
