import { samenessKey, visibleText } from "../../domain/sameness/sameness";

/** Who may have attended, by a text that names somebody who was absent or stood in for. */
interface StoodIn {
  /** Who came in the place of another, as far as the text names them. */
  readonly deputies: readonly string[];
  /** Who was to come, or who came where brackets say for whom; "" where the text names nobody. */
  readonly named: string;
}

/**
 * 課長代理, 主任代理 and 職務代理者 are ranks, but of 課長代理出席 somebody came for
 * another; 代理店 and 代理申請 are things.
 */
export const PROXY =
  "(?:(?<!長|主任|主査|主幹|参事|務)代理|代理(?=出席|参加|:))(?!店|人|権|業|商|母|決裁|申請|請求|購入|受領|受給|納付|投票|署名|手続|サーバ)";
/** Words that say it by themselves. */
export const PROXY_WORDS = "代出(?:席)?|代参|名代";
/** 出張所 and 代沢 are places, 千代 is a name. */
const DEPUTY = `${PROXY}|${PROXY_WORDS}|代わ(?:り|って)|代打|代役|ピンチヒッター|(?<!務)代行|代替(?=出席|参加|[:\\s]|$)|代(?=[:・\\s])|(?<=\\s)代(?=$)`;
/** By what somebody is called who came: 次長, 担当者 */
export const OFFICER =
  "(?:部長|次長|局長|室長|所長|課長|補佐|係長|主幹|主査|主任|主事|参事|担当者?|部下|職員)";
/** A name or an office; 午後に変更 and 本人が対応 are of nobody else. */
export const PERSON =
  "(?<![^、,\\s])(?!午[前後]|対面|電話|書面|翌|来[週月年]|別|当日|全日|中止|延期|予[定約]|場所|時[間刻]|日[程時]|本人|全員|双方|両[名者]|[^、,\\s]*(?:会議室|庁舎|会場|室(?!長)|階|棟))[\\p{Script=Han}\\p{Script=Hiragana}々ヶ]{2,8}?(?:さん|氏|様)?";
/** That another one came, without a word for it: 春野に変更, 課長が対応 */
const OTHER_CAME = `(?:出席|参加|面談|対象)者の?(?:変更|交[代替])|[にと](?:変更|交[代替])$|が(?:出席|参加|対応)|${OFFICER}(?:のみ|だけ)?(?:出席|参加|対応)`;
const ABSENT =
  "欠席|不参加|不在|都合|急用|体調不良|病欠|出張(?!所)|休み|欠勤|来られ|出られ|absent";
const NOTE = new RegExp(
  `${DEPUTY}|${ABSENT}|${OTHER_CAME}|^[代欠休]$|^代\\s|^交[代替]`,
  "iu",
);
const BRACKETS = /\(([^()]*)\)?/gu;
/** Without brackets: 朝霧正道 欠席, 朝霧正道 代理:春野和則, 代理 春野和則 */
const BEHIND = new RegExp(
  `^(?<named>\\S.*?)\\s+(?<note>(?:${DEPUTY}|${ABSENT}).*)$`,
  "iu",
);
const BEFORE = new RegExp(`^(?<note>(?:${DEPUTY}))[:\\s]*(?<named>.+)$`, "iu");
/** Without a space, only by what no name has in it: 朝霧正道※代理 春野和則, 朝霧正道は欠席 */
const JOINED = new RegExp(
  `^(?<named>.{2,}?)[※*＊]?\\s*(?<note>(?:${PROXY}|${PROXY_WORDS}|代打|代役|欠席|不参加).*)$`,
  "u",
);
const ARROW = /^(.+?)\s*(?:[→⇒➡⇨]|[-=]>)\s*(.+)$/u;

/**
 * What a text says of who stood in for whom: 朝霧正道（代理：春野和則）, 小夜美月
 * （欠席）, 朝霧正道（欠席のため春野和則）, 朝霧正道→春野和則. Whoever it names may not
 * be who attended.
 * @returns undefined for a text that says nothing of it, as 鈴木太郎（総務課）
 */
export const stoodIn = (text: string): StoodIn | undefined => {
  const plain = visibleText(text.normalize("NFKC"))
    .replace(/[[【〔]/gu, "(")
    .replace(/[\]】〕]/gu, ")");
  const notes = [...plain.matchAll(BRACKETS)].filter(([, note = ""]) =>
    NOTE.test(note.trim()),
  );
  const [first] = notes;
  if (first !== undefined) {
    const outside = (part: string) => part.replace(BRACKETS, " ").trim();
    const before = outside(plain.slice(0, first.index));
    const behind = outside(plain.slice(first.index + first[0].length));
    const deputies = notes.flatMap(([, note = ""]) => deputiesIn(note.trim()));
    // 朝霧正道（代）春野和則; of （代）春野和則 it is not told for whom.
    return before === "" || behind === ""
      ? { deputies, named: `${before}${behind}` }
      : { deputies: [...deputies, behind], named: before };
  }
  const [, from, to] = ARROW.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    // 春野和則に変更 behind an arrow is 春野和則.
    return {
      deputies: deputiesIn(to).length > 0 ? deputiesIn(to) : [to],
      named: from,
    };
  const apart = (BEHIND.exec(plain) ?? BEFORE.exec(plain))?.groups;
  if (apart?.named !== undefined && apart.note !== undefined)
    return { deputies: deputiesIn(apart.note), named: apart.named.trim() };
  const { named, note } = JOINED.exec(plain)?.groups ?? {};
  return named === undefined || note === undefined
    ? undefined
    : whoJoined(named.trim(), note);
};

const FOR_ANOTHER = new RegExp(`${DEPUTY}|\\(代\\)`, "u");
const NOT_THERE = new RegExp(ABSENT, "u");

/**
 * Who came in the place of somebody whom the text doesn't name: （代）春野和則,
 * 春野和則（代理）; undefined for any other text.
 */
export const deputyAlone = (text: string): string | undefined => {
  const plain = text.normalize("NFKC");
  const { deputies = [], named = "" } = stoodIn(text) ?? {};
  const [name, ...others] = [...deputies, named].filter((one) => one !== "");
  const isDeputy = FOR_ANOTHER.test(plain) && !NOT_THERE.test(plain);
  return isDeputy && others.length === 0 ? name : undefined;
};

/** 朝霧正道は代理で出席 names the deputy; 朝霧正道は代理で春野和則 and 朝霧正道の代理 for whom. */
const whoJoined = (named: string, note: string): StoodIn => {
  const deputies = deputiesIn(note);
  const name = named.replace(/(?:さん|氏|様)?[はがの]$/u, "");
  const isDeputy =
    deputies.length === 0 && /[はが]$/u.test(named) && BY_PROXY.test(note);
  return isDeputy ? { deputies: [name], named: "" } : { deputies, named: name };
};

const BY_PROXY = new RegExp(`^(?:${DEPUTY})`, "u");

/** Where a note has the name: behind its words, or before them. */
const PLACES: readonly RegExp[] = [
  new RegExp(
    `(?:${DEPUTY})(?:出席|参加)?(?:に|で|は|として|者)?[:・、,\\s]*(.+)$`,
    "u",
  ),
  /(?:ため|により|につき|ので|[:、,])(?:に)?[:・、,\s]*(.+)$/u,
  new RegExp(`^(.+?)(?:さん|氏|様)?(?:が|の|は)?[:\\s]*(?:${DEPUTY})`, "u"),
  /^(.+?)(?:さん|氏|様)?(?:[にと](?:変更|交[代替])|が(?:出席|参加|対応))/u,
];
const ENDING =
  /(?:さん|氏|様)?(?:が|に|で)?(?:代理)?(?:で|として)?(?:出席|参加|対応)(?:した|しました|する)?$/u;

const deputiesIn = (note: string): readonly string[] => {
  for (const place of PLACES) {
    const name = (place.exec(note)?.[1] ?? "").replace(ENDING, "").trim();
    const isName = samenessKey(name).length >= LEAST_OF_NAME;
    if (isName && !NOTE.test(name)) return [name];
  }
  return [];
};

/** One letter is what is left of a word. */
const LEAST_OF_NAME = 2;
