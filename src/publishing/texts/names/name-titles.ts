import type { Rank } from "../../../domain/rank";
import { foldedKey } from "./folded-text";

/** What follows a family name where it names somebody. */
const HONORIFICS = ["さん", "氏", "様", "くん", "君", "殿", "ちゃん"];

const TITLES = [
  "課長補佐",
  "副課長",
  "副部長",
  "副市長",
  "担当課長",
  "担当部長",
  "担当次長",
  "課長",
  "部長",
  "次長",
  "室長",
  "係長",
  "局長",
  "所長",
  "館長",
  "園長",
  "校長",
  "班長",
  "主任",
  "主査",
  "主幹",
  "副主幹",
  "主事",
  "主席",
  "参事",
  "理事",
  "技監",
  "教育長",
  "統括監",
  "市長",
  "町長",
  "村長",
  "区長",
  "知事",
];

/** Of these a family name that is a place's, too, names the place: 山口市長. */
const OF_PLACES: ReadonlySet<string> = new Set(
  ["市長", "町長", "村長", "区長", "知事", "教育長", "副市長", "局長"].map(
    foldedKey,
  ),
);

/** Letters that make another word of a title: 部長寿, 理事会, 課長級, 氏名. */
const GOES_ON =
  /^[寿期所久年野岡崎浜谷沼瀬井級会時会者名子神文席短式々相ぽ業]/u;

/** A title after a name. */
export interface NameTitle {
  readonly key: string;
  readonly isOfPlace: boolean;
  readonly isHonorific: boolean;
}

/** Finds the title that a text goes on with; the ranks of the settings are titles, too. */
export type TitleFinder = (key: string, at: number) => NameTitle | undefined;

export const titleFinder = (ranks: readonly Rank[]): TitleFinder => {
  const ofRanks = ranks.flatMap(({ label, synonyms, patterns = [] }) =>
    [
      label,
      ...synonyms,
      ...patterns.flatMap((pattern) => pattern.split(/[*＊]/u)),
    ]
      .flatMap((word) => word.split(/[、・,]/u))
      .map((word) => word.replace(/(?:級|以下|以上)+$/u, "")),
  );
  const titles = [...new Set([...TITLES, ...ofRanks].map(foldedKey))]
    .filter((key) => key.length > 1)
    .map((key) => ({ key, isOfPlace: OF_PLACES.has(key), isHonorific: false }));
  const honorifics = HONORIFICS.map((word) => ({
    key: foldedKey(word),
    isOfPlace: false,
    isHonorific: true,
  }));
  const all = [...titles, ...honorifics].sort(
    (a, b) => b.key.length - a.key.length,
  );
  return (key, at) =>
    all.find(
      (title) =>
        key.startsWith(title.key, at) &&
        !GOES_ON.test(key.slice(at + title.key.length)),
    );
};
