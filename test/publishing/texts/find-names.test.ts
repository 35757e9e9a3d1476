import { atOnce } from "../../../src/domain/steps";
import { describe, expect, it } from "vitest";
import { nameFinder } from "../../../src/publishing/texts/names/find-names";
import type { NamedPerson } from "../../../src/publishing/texts/names/person-names";

const person = (
  name: string,
  code?: string,
  ranks: readonly string[] = ["課長級"],
): NamedPerson => ({ name, ranks, ...(code === undefined ? {} : { code }) });

const STAFF = [
  person("山田 太郎", "10234"),
  person("髙橋　花子", "2001"),
  person("林 進"),
  person("森 臨太郎", undefined, ["特別職"]),
  person("山口 次郎"),
  person("宮崎 三郎"),
  person("原 四郎"),
  person("長 五郎"),
  person("多 六郎"),
  person("東 公平"),
  person("佐々木一郎"),
  person("スミス ジョン"),
  person("Taro Yamada", "t-yamada"),
];
const OTHERS = [person("石原 弘子"), person("宮崎 光世"), person("林")];
const RANKS = [
  { label: "特別職", synonyms: ["市長"] },
  { label: "理事・部長級", synonyms: [] },
  { label: "課長級", synonyms: ["課長"] },
];
const find = atOnce(nameFinder(STAFF, OTHERS, RANKS));
const told = (text: string) =>
  find(text).map(({ from, to, level }) => [text.slice(from, to), level]);

describe("nameFinder", () => {
  it.each([
    ["山田太郎が発表した。", "山田太郎"],
    ["山田 太郎が発表した。", "山田 太郎"],
    ["山田　太郎さんの発表", "山田　太郎さん"],
    ["山 田 太 郎", "山 田 太 郎"],
    ["財政課山田太郎主査", "山田太郎主査"],
    ["課長山田太郎", "山田太郎"],
    ["高橋花子", "高橋花子"],
    ["髙橋花子", "髙橋花子"],
    ["高橋課長の提案", "高橋課長"],
    ["財政課の山田課長が", "山田課長"],
    ["財政課山田課長が", "山田課長"],
    ["（山田さん）", "山田さん"],
    ["山田\u200b氏と", "山田\u200b氏"],
    ["山田係長", "山田係長"],
    ["山田部長", "山田部長"],
    ["林課長、", "林課長"],
    ["財政課林課長", "林課長"],
    ["林 進が", "林 進"],
    ["森市長のあいさつ", "森市長"],
    ["東公平が", "東公平"],
    ["佐々木一郎さん", "佐々木一郎さん"],
    ["スミスさんの話", "スミスさん"],
    ["Taro Yamada joined", "Taro Yamada"],
    ["職員番号10234", "10234"],
    ["（10234）", "10234"],
    ["１０２３４の職員", "１０２３４"],
    ["職員番号：2001", "2001"],
    ["t-yamadaに連絡", "t-yamada"],
  ])("finds a name in %s", (text, name) => {
    expect(told(text)).toEqual([[name, "error"]]);
  });

  it.each([
    ["佐々木課長", "佐々木課長"],
    ["関東公平委員会", "東公平"],
  ])("is not sure of %s", (text, name) => {
    expect(told(text)).toEqual([[name, "warning"]]);
  });

  it.each([
    "課長が参加した。",
    "会長と部長",
    "課長さんと係長さん",
    "部長級の職員",
    "山口県と宮崎県",
    "山口市長と宮崎市長",
    "森林課長の会議",
    "大森さんの話",
    "多様な働き方",
    "同様に多様性を",
    "原理事業",
    "東部長寿センター",
    "山田錦の栽培",
    "山田町の事例",
    "山田理事会",
    "造林進行表",
    "長期計画",
    "石原弘子さんの研修",
    "石原補佐官の助言",
    "宮崎 光世 氏",
    "宮崎さんの研修",
    "2001年の取組",
    "2001回",
    "110234号",
    "10234.5",
    "令和5年2001号",
    "x10234",
    "no-t-yamada-here",
  ])("finds nobody in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("puts the title in the place of the name", () => {
    expect(
      ["山田課長が", "山田さんが", "山田太郎が", "10234です"].map(
        (text) => find(text)[0]?.replacement,
      ),
    ).toEqual(["課長", "職員", "職員", undefined]);
  });

  it("finds nothing without people", () => {
    expect(atOnce(nameFinder([], [], RANKS))("山田太郎")).toEqual([]);
  });

  it("lets no name of 500 rosters through", () => {
    const random = randomOf(20_260_401);
    for (let round = 0; round < 500; round += 1) {
      const staff = Array.from({ length: 5 }, () => randomPerson(random));
      const finder = atOnce(nameFinder(staff, [], RANKS));
      for (const { name = "" } of staff) {
        const [family = "", given = ""] = name.split(" ");
        const spelling = random.pick([
          `${family}${given}`,
          `${family} ${given}`,
          `${family}\u3000${given}さん`,
          `${family}課長`,
          `${family}さん`,
          `${family} 氏`,
          `${family}係長`,
        ]);
        const text = random.pick(SENTENCES).replace("＿", spelling);
        const found = finder(text).map(({ from, to }) => text.slice(from, to));
        expect(
          found.some((part) => part.includes(family)),
          text,
        ).toBe(true);
      }
    }
  });
});

const SENTENCES = [
  "＿が発表しました。",
  "庁内で＿の提案を試した。",
  "財政課の＿、ほか3名",
  "（＿）",
  "相談者：＿",
  "参加者は＿と補佐官です。",
  "1行目\n＿の取組",
];

const FAMILIES =
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 清水 斎藤 森 阿部 池田 橋本 石川 前田 藤田 小川 岡田 後藤 長谷川 村上 近藤 石井 東 南 原 中 堀 関 辻 五十嵐 勅使河原".split(
    " ",
  );
const GIVENS =
  "一 進 誠 清 太郎 花子 一郎 健太 美咲 陽菜 さくら りょう 英二 三千代 倫太郎 ケイ".split(
    " ",
  );

const randomOf = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    pick: <T>(items: readonly T[]): T =>
      items[Math.floor(next() * items.length)] as T,
  };
};

const randomPerson = (random: ReturnType<typeof randomOf>): NamedPerson =>
  person(`${random.pick(FAMILIES)} ${random.pick(GIVENS)}`);
