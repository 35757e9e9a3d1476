import { isBlank, samenessKey } from "../../domain/sameness/sameness";

/** What a text says of a number. */
export type ReadNumber =
  | { readonly state: "blank" }
  | { readonly state: "unreadable" }
  /** @property near the number that it is about; absent: it tells none */
  | { readonly state: "about"; readonly near?: string }
  /**
   * @property number as kintone takes it
   * @property unit as it is written; absent: none is
   */
  | { readonly state: "read"; readonly number: string; readonly unit?: string };

const UNIT =
  /(?<=\d)(?:[回度人名件分枚冊社課校組班日点本]|時間|か?月|団体|部署|コマ|か所)$/u;
const ABOUT =
  /^(?:約|およそ|おおよそ|ほぼ|おおむね|概ね)|[\d十百](?:数|余)|(?:程度|前後|ほど|くらい|ぐらい|余り|以上|以下|弱|強)$/u;

/** 30 of 約30名 and 30名程度; 30数名 and 20～30名 have none. */
const NEAR =
  /^(?:約|およそ|おおよそ|ほぼ|おおむね|概ね)?(\d+)(?:[^\d数余]{0,3}(?:程度|前後|ほど|くらい|ぐらい))?[^\d数余]{0,3}$/u;

/** A number as people write it: ４, 1,234, 4回; 約12名 and 10名程度 are about one. */
export const readNumberText = (text: string | undefined): ReadNumber => {
  if (isBlank(text)) return { state: "blank" };
  const plain = samenessKey(text).replace(/(?<=\d),(?=\d{3})/gu, "");
  const number = plain.replace(UNIT, "");
  const unit = plain.slice(number.length);
  if (/^-?\d+(?:\.\d+)?$/u.test(number))
    return { state: "read", number, ...(unit === "" ? {} : { unit }) };
  if (!ABOUT.test(plain) || !/[\d十百]/u.test(plain))
    return { state: "unreadable" };
  const [, near] = NEAR.exec(plain) ?? [];
  return { state: "about", ...(near === undefined ? {} : { near }) };
};
