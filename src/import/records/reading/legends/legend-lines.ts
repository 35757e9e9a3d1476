import { OWN_WORDS } from "../../../../i18n/entering/own-words";
import type { CellColours } from "../../../found-table";

/** What a colour of cells stands for, as a list says it. */
export interface LegendLine {
  /** 灰色：中止 */
  readonly text: string;
  /** Whether cells of such colours are meant, as far as it can be told. */
  readonly mayMean: (colours: CellColours) => boolean;
}

const COLOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  赤: [320, 380],
  朱: [320, 380],
  桃: [270, 380],
  ピンク: [270, 380],
  茶: [0, 60],
  橙: [0, 60],
  オレンジ: [0, 60],
  黄: [30, 75],
  緑: [70, 180],
  水: [160, 260],
  青: [160, 280],
  紫: [230, 340],
};
const GREYS = ["灰", "グレー", "グレイ", "黒"];
const FILLED =
  "網[掛か]け|あみかけ|ハッチ(?:ング)?|塗り(?:つぶし|潰し)?|着色|色(?:付き?|つき|塗り)|背景色?|マーカー";
const FORMAT = `(?:${[...Object.keys(COLOURS), ...GREYS].join("|")})(?:色|い)?(?:字|文字|書き?|系|の?(?:${FILLED}))?|${FILLED}`;
/** グレーの行は中止, 灰色：中止, 赤字＝代理; one that says nothing of a colour is none. */
const LINE = new RegExp(
  `(${FORMAT})(?:の?(?:行|欄|列|セル|部分|箇所|もの|ところ|日|人|方|名前|氏名))?\\s*(?:[はが:=]|→|⇒|…+|・{2,}|-)\\s*([^、。,;()\\n]+)`,
  "gu",
);

/** The legend that a text tells: its title （グレーの行は中止、赤字は代理） has two lines. */
export const legendLines = (text: string): readonly LegendLine[] =>
  [...text.normalize("NFKC").matchAll(LINE)].map(
    ([, format = "", meaning = ""]) => ({
      text: `${format}：${meaning.trim()}`,
      mayMean: ({ fill, letters }) =>
        isLike(/字|書/u.test(format) ? letters : fill, format),
    }),
  );

/** A line by the fill that stands beside it, or that it has itself. */
export const legendByFill = (text: string, fill: string): LegendLine => ({
  text: OWN_WORDS.legend(text),
  mayMean: (colours) => colours.fill === fill,
});

/** What a line says that the colour stands for. */
export const meaningOf = (text: string): string =>
  text.slice(text.indexOf("：") + 1);

/** A colour of a theme may be any. */
const isLike = (colour: string | undefined, format: string): boolean => {
  if (colour === undefined) return false;
  const hue = hueOf(colour);
  if (hue === undefined) return true;
  if (GREYS.some((grey) => format.startsWith(grey))) return hue === "grey";
  const range = Object.entries(COLOURS).find(([name]) =>
    format.startsWith(name),
  )?.[1];
  if (range === undefined) return true;
  const [from, to] = range;
  return (
    hue !== "grey" &&
    [hue, hue + 360].some((angle) => angle >= from && angle <= to)
  );
};

/** Less colourful than that it looks grey. */
const LEAST_CHROMA = 24;

/** In degrees from red; undefined where it is not known. */
const hueOf = (colour: string): number | "grey" | undefined => {
  if (!/^[\dA-F]{6}$/u.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return "grey";
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return most === green
    ? 60 * ((blue - red) / chroma) + 120
    : 60 * ((red - green) / chroma) + 240;
};
