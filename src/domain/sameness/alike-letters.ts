/**
 * Letters of Japanese names that are written for each other, a group a word,
 * the common one first. Old and new forms: 常用漢字表 (内閣告示第2号, 2010), the
 * letters in brackets. Popular forms in surnames: 誤字俗字・正字一覧表 (法務省
 * 民事局長通達, 2004) and MJ縮退マップ. Only those met in names of people and of
 * places are taken. They stay different letters (domain: Sameness): two
 * spellings that differ in nothing else are probably one, and are reported.
 */
export const ALIKE_LETTERS = `
  高髙 崎﨑嵜 辺邊邉 浜濱濵 斎齋斉齊 沢澤 桜櫻 広廣 国國 真眞 徳德 恵惠 島嶋嶌
  富冨 館舘 吉𠮷 柳栁 桑桒 橋槗𣘺 瀬瀨 万萬 条條 栄榮 円圓 増增 曽曾 黒黑 戸戶
  青靑 清淸 滝瀧 竜龍 関關 塩鹽 鉄鐵 宝寶寳 寿壽 豊豐 来來 礼禮 静靜 尭堯 槙槇
  遥遙 実實 弥彌 寛寬 郎郞 横橫 内內 緑綠 児兒 峰峯 秋穐 淵渕 桧檜 船舩 野埜
  剣劍 亀龜 会會 学學 区區 県縣 仏佛 蔵藏 凛凜 衛衞 為爲 巌巖 与與 団團 伝傳
  岳嶽 顔顏 教敎 栃杤
`;

const COMMON: ReadonlyMap<string, string> = new Map(
  ALIKE_LETTERS.trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [common = "", ...others] = Array.from(group);
      return others.map((other) => [other, common] as const);
    }),
);

/** A text with the common letter in the place of each that is alike; for comparing. */
export const foldAlike = (text: string): string =>
  text.replace(LIKE_ANOTHER, (letter) => COMMON.get(letter) ?? letter);

/** Few texts have one: the others are told at a glance. */
const LIKE_ANOTHER = new RegExp(`[${[...COMMON.keys()].join("")}]`, "gu");
