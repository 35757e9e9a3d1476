import { isBlank, samenessKey } from "../../domain/sameness/sameness";

/** What a text says of a number. */
export type ReadNumber =
  | { readonly state: "blank" | "unreadable" | "about" }
  /** @property number as kintone takes it */
  | { readonly state: "read"; readonly number: string };

const UNIT = /(?<=\d)(?:回|人|名|件|度)$/u;
const ABOUT =
  /^(?:約|およそ|おおよそ|ほぼ|おおむね|概ね)|[\d十百](?:数|余)|(?:程度|前後|ほど|くらい|ぐらい|余り|以上|以下|弱|強)$/u;

/** A number as people write it: ４, 1,234, 4回; 約12名 and 10名程度 are about one. */
export const readNumberText = (text: string | undefined): ReadNumber => {
  if (isBlank(text)) return { state: "blank" };
  const plain = samenessKey(text).replace(/(?<=\d),(?=\d{3})/gu, "");
  const number = plain.replace(UNIT, "");
  if (/^-?\d+(?:\.\d+)?$/u.test(number)) return { state: "read", number };
  const isAbout = ABOUT.test(plain) && /[\d十百]/u.test(plain);
  return { state: isAbout ? "about" : "unreadable" };
};
