import { FormulaError } from "./formula";

/** Function → how many arguments it takes (from, to). */
const ARITY: Readonly<Record<string, readonly [number, number]>> = {
  SUM: [1, Infinity],
  IF: [3, 3],
  AND: [2, 32],
  OR: [2, 32],
  NOT: [1, 1],
  ROUND: [2, 2],
  ROUNDUP: [2, 2],
  ROUNDDOWN: [2, 2],
  YEN: [2, 2],
  DATE_FORMAT: [3, 3],
  CONTAINS: [2, 2],
};

/** Throws FormulaError for an unknown function or a wrong number of arguments. */
export function checkArity(name: string, count: number): void {
  const arity = ARITY[name];
  if (arity === undefined) {
    throw new FormulaError(`${name}関数は使用できません。`);
  }
  const [least, most] = arity;
  if (count < least) {
    const needed = least === most ? `${least}個` : `${least}個以上`;
    throw new FormulaError(`${name}関数には${needed}の引数が必要です。`);
  }
  if (count > most) {
    throw new FormulaError(`${name}関数に指定できる引数は${most}個までです。`);
  }
}
