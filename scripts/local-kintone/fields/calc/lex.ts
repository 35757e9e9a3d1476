import { FormulaError } from "./formula";

export interface Token {
  readonly kind: "number" | "text" | "name" | "symbol";
  readonly text: string;
}

const TOKEN =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)|"(?<text>(?:[^"\\]|\\.)*)"|(?<wrong>==|&&|\|\|)|(?<symbol><>|!=|<=|>=|[-+*/^&=<>(),])|(?<name>[\p{L}\p{M}ー々_＿･・＄￥$¥€][\p{L}\p{M}\p{N}ー々_＿･・＄￥$¥€]*)/uy;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  "＋": "+",
  "－": "-",
  "＊": "*",
  "／": "/",
  "＾": "^",
  "＆": "&",
  "＝": "=",
  "＜": "<",
  "＞": ">",
  "（": "(",
  "）": ")",
  "，": ",",
};

/** Splits a formula into tokens; throws FormulaError. */
export function lexFormula(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw unexpected(source.charAt(start));
    const { number, text, wrong, symbol, name } = match.groups ?? {};
    if (wrong !== undefined) throw wrongOperator(wrong);
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) {
      tokens.push({ kind: "text", text: text.replace(/\\(.)/g, "$1") });
    } else if (symbol !== undefined) {
      tokens.push({ kind: "symbol", text: symbol });
    } else if (name !== undefined) tokens.push({ kind: "name", text: name });
  }
  return tokens;
}

function unexpected(character: string): FormulaError {
  const half = FULL_WIDTH[character];
  return new FormulaError(
    half === undefined
      ? "計算式の文法が正しくありません。"
      : `全角記号「${character}」が入力されています。半角記号「${half}」を入力してください。`,
  );
}

function wrongOperator(operator: string): FormulaError {
  if (operator === "||") {
    return new FormulaError("計算式の文法が正しくありません。");
  }
  const right = operator.charAt(0);
  const verb = right === "=" ? "判定" : "計算";
  return new FormulaError(
    `「${operator}」が入力されています。「${right}」を${verb}するには「${right}」を入力してください。`,
  );
}
