import { samenessKey } from "../../../../domain/sameness/sameness";

/** The code of an era before its year, as systems write it: 4 of 平成, 5 of 令和. */
const ERAS: Readonly<Partial<Record<string, string>>> = {
  3: "昭和",
  4: "平成",
  5: "令和",
};
const CODED = /^([345])(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;

/** That the first digit is the code of an era, or that it stays as it is written. */
export const BY_ERA_CODE = ["eraCode", "asTyped"] as const;

/** 令和4年4月12日 of 5040412; undefined for any other text. */
export const withEraOfCode = (text: string): string | undefined => {
  const [, code = "", year, month, day] = CODED.exec(samenessKey(text)) ?? [];
  const era = ERAS[code];
  return era === undefined || Number(year) === 0
    ? undefined
    : `${era}${Number(year)}年${Number(month)}月${Number(day)}日`;
};
