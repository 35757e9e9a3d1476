/**
 * CJK Radicals Supplement (U+2E80–U+2EFF) → the ideograph that looks the same;
 * PDF files carry radicals where letters were meant (市⻑). Complete but for the
 * two that NFKC maps itself, as it does all Kangxi radicals (U+2F00–U+2FDF).
 * Source: Unicode Character Database 17.0, EquivalentUnifiedIdeograph.txt.
 */
const PAIRS = `
  2E81 厂 2E82 乛 2E83 乚 2E84 乙 2E85 亻 2E86 冂 2E87 𠘨 2E88 刀
  2E89 刂 2E8A 卜 2E8B 㔾 2E8C 小 2E8D 小 2E8E 兀 2E8F 尣 2E90 尢
  2E91 𡯂 2E92 巳 2E93 幺 2E94 彑 2E95 𫜹 2E96 忄 2E97 心 2E98 扌
  2E99 攵 2E9B 旡 2E9C 日 2E9D 月 2E9E 歺 2EA0 民 2EA1 氵 2EA2 氺
  2EA3 灬 2EA4 爫 2EA5 爫 2EA6 丬 2EA7 牛 2EA8 犭 2EA9 王 2EAA 𤴔
  2EAB 目 2EAC 示 2EAD 礻 2EAE 𥫗 2EAF 糹 2EB0 纟 2EB1 罓 2EB2 罒
  2EB3 㓁 2EB4 冗 2EB5 𦉫 2EB6 羊 2EB7 𦍌 2EB8 𦍋 2EB9 耂 2EBA 肀
  2EBB 聿 2EBC 肉 2EBD 𦥑 2EBE 艹 2EBF 艹 2EC0 艹 2EC1 虎 2EC2 衤
  2EC3 覀 2EC4 西 2EC5 见 2EC6 角 2EC7 𧢲 2EC8 讠 2EC9 贝 2ECA 𧾷
  2ECB 车 2ECC 辶 2ECD 辶 2ECE 辶 2ECF 邑 2ED0 钅 2ED1 長 2ED2 镸
  2ED3 长 2ED4 门 2ED5 𨸏 2ED6 阝 2ED7 雨 2ED8 青 2ED9 韦 2EDA 页
  2EDB 风 2EDC 飞 2EDD 食 2EDE 𩙿 2EDF 飠 2EE0 饣 2EE1 𩠐 2EE2 马
  2EE3 骨 2EE4 鬼 2EE5 鱼 2EE6 鸟 2EE7 卤 2EE8 麦 2EE9 黄 2EEA 黾
  2EEB 斉 2EEC 齐 2EED 歯 2EEE 齿 2EEF 竜 2EF0 龙 2EF1 龜 2EF2 亀
`;

let known: ReadonlyMap<string, string> | undefined;

/** Made for the first radical: most pages never see one. */
const ideographs = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    Array.from(
      PAIRS.matchAll(/([0-9A-F]{4}) (\S+)/gu),
      ([, code, ideograph]) => [
        String.fromCodePoint(Number.parseInt(code ?? "", 16)),
        ideograph ?? "",
      ],
    ),
  ));

const RADICAL = /[\u2E80-\u2EF3]/gu;

/** A text with ideographs in the place of radicals; others stay. */
export const radicalsToIdeographs = (text: string): string =>
  text.replace(RADICAL, (radical) => ideographs().get(radical) ?? radical);
