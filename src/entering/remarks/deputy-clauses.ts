import { OFFICER, PERSON, PROXY, PROXY_WORDS } from "../people/stood-in";

/**
 * The sentences of a text that tell who came for another; none where nobody is
 * told of. In remarks the word is enough, in any other text it must be said of
 * somebody who came: 代理出席の制度 is a theme.
 */
export const clausesOfDeputies = (
  text: string,
  isRemark: boolean,
): readonly string[] =>
  clausesOf(text).filter((clause) => (isRemark ? NAMED : SAID).test(clause));

/** 代理なし, 代理出席不可 */
const NONE =
  "(?!(?:出席|参加)?者?[:はもが]?(?:なし|無し?|いない|不可|禁止|不要|可))";
const CAME = "(?:出席|参加|対応)(?!制度|につ|に関|を|の(?!ため)|者の)";
/** 代わりに電話で実施 is of a means, 会議室に変更 of a place. */
const NO_MEANS =
  "(?!.*(?:変更|電話|オンライン|リモート|メール|書面|会場|会議室))";
const NAMED = new RegExp(
  [
    `${PROXY}${NONE}|${PROXY_WORDS}|代打|代役|ピンチヒッター|(?<!務)代行(?=出席|で|:|$)|代理人が?出席|代替(?=出席|参加|:|$)`,
    `代わりに?.*${CAME}|代わりに?${NO_MEANS}(?=\\S)|^代わり$|\\S{2,}が?代わ(?:って|り$)|^代(?:$|[:・\\s])|\\s代$`,
    `${PERSON}[にへ](?:変更|交[代替])|(?:出席|参加|面談|対象)者の?(?:変更|交[代替])|^交[代替]|と交[代替]`,
    `${PERSON}が(?:出席|参加|対応)|(?:さん|氏|様)(?:のみ|だけ)が?(?:出席|参加|対応)|${OFFICER}(?:のみ|だけ)?(?:出席|参加|対応)`,
  ].join("|"),
  "u",
);
const SAID = new RegExp(
  `${PROXY}${NONE}(?:(?:で|として|にて)?${CAME}|[で:])|^\\S{2,10}${PROXY}$|(?:^|[※*\\s])代理(?:\\s|$)`,
  "u",
);

/** Its sentences, without brackets: the note itself stands within some. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replaceAll(/[()[\]【】〔〕]/gu, " ")
    .split(/[。\n]/u)
    .map((clause) => clause.replace(/^[\s※*]+/u, "").trim())
    .filter((clause) => clause !== "");
