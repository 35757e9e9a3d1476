import { badQuery } from "../query-errors";

export interface QueryToken {
  readonly kind: "text" | "number" | "word" | "symbol" | "end";
  readonly text: string;
}

/** Full-width space counts as space; a raw tab or newline in a text does not. */
const TOKEN =
  /[ \t\r\n\u3000]+|"(?<text>(?:[^"\\\t\r\n]|\\["\\tnr])*)"|(?<symbol>!=|>=|<=|[=<>(),])|(?<word>[^\s\u3000"'=!<>(),\\`]+)/uy;

const ESCAPES: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
};

/** Splits a query into tokens; throws CB_VA01. */
export function lexQuery(source: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const groups = TOKEN.exec(source)?.groups;
    if (groups === undefined) throw badQuery();
    const { text, symbol, word } = groups;
    if (text !== undefined) {
      tokens.push({ kind: "text", text: unescape(text) });
    } else if (symbol !== undefined) {
      tokens.push({ kind: "symbol", text: symbol });
    } else if (word !== undefined) {
      const isNumber = /^[+-]?\d+(\.\d+)?$/.test(word);
      tokens.push({ kind: isNumber ? "number" : "word", text: word });
    }
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c);
}
