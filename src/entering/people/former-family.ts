import { samenessKey } from "../../domain/sameness/sameness";
import { insideBrackets, outsideBrackets } from "./name-forms";

const FORMER = /^旧姓?[:・]?/u;
/** A given name has so many letters. */
const LONGEST_GIVEN = 3;

/**
 * The names that somebody had who is written with another family name in
 * brackets: 斉藤恵子 of 高橋（斉藤）恵子, 高橋恵子（斉藤） and 高橋恵子（旧姓 斉藤）, for
 * looking up. No space need tell the given name, so some of them are nobody's,
 * and so are all where brackets hold anything else, a division for one.
 */
export const formerNames = (text: string): readonly string[] => {
  const whole = samenessKey(outsideBrackets(text));
  const given = Array.from({ length: LONGEST_GIVEN }, (_, at) =>
    [...whole].slice(-at - 1).join(""),
  ).filter((end) => end !== whole);
  return insideBrackets(text).flatMap((inside) => {
    const family = samenessKey(inside).replace(FORMER, "");
    return family === "" ? [] : given.map((one) => family + one);
  });
};
