import { lexQuery, type QueryToken } from "./lexer";
import type { Condition, Operand, Operator, Query, SortKey } from "../query";
import { badQuery, limitTooLarge, offsetTooLarge } from "../query-errors";

const MAX_LIMIT = 500;
const MAX_OFFSET = 10_000;

const SYMBOLS: ReadonlySet<string> = new Set(["=", "!=", ">", "<", ">=", "<="]);

/**
 * Parses a query: condition, order by, limit, offset, each optional and in
 * this order. Errors: CB_VA01 (syntax), GAIA_QU01, GAIA_QU02.
 */
export function parseQuery(source: string): Query {
  return new QueryParser(lexQuery(source)).parse();
}

class QueryParser {
  #position = 0;

  constructor(private readonly tokens: readonly QueryToken[]) {}

  parse(): Query {
    const startsWithCondition = !this.#isClause() && !this.#is("end", "");
    const condition = startsWithCondition ? this.#or() : null;
    const orderBy = this.#takeWord("order") ? this.#orderBy() : [];
    const limit = this.#takeWord("limit") ? this.#count() : null;
    const offset = this.#takeWord("offset") ? this.#count() : null;
    if (!this.#is("end", "")) throw badQuery();
    if (limit !== null && limit > MAX_LIMIT) throw limitTooLarge();
    if (offset !== null && offset > MAX_OFFSET) throw offsetTooLarge();
    return { condition, orderBy, limit, offset };
  }

  #isClause(): boolean {
    const next = this.tokens[this.#position + 1];
    if (this.#is("word", "order")) return next?.text === "by";
    return (
      (this.#is("word", "limit") || this.#is("word", "offset")) &&
      next?.kind === "number"
    );
  }

  #or(): Condition {
    return this.#chain("or", () => this.#and());
  }

  #and(): Condition {
    return this.#chain("and", () => this.#primary());
  }

  #chain(kind: "and" | "or", next: () => Condition): Condition {
    const parts = [next()];
    while (this.#takeWord(kind)) parts.push(next());
    return parts.length === 1 ? (parts[0] as Condition) : { kind, parts };
  }

  #primary(): Condition {
    if (this.#takeSymbol("(")) {
      const inner = this.#or();
      this.#expectSymbol(")");
      return inner;
    }
    const field = this.#next();
    if (field.kind !== "word") throw badQuery();
    const operator = this.#operator();
    return {
      kind: "comparison",
      field: field.text,
      operator,
      operands: this.#operands(operator),
    };
  }

  #operator(): Operator {
    const token = this.#next();
    if (token.kind === "symbol" && SYMBOLS.has(token.text)) {
      return token.text as Operator;
    }
    if (token.kind !== "word") throw badQuery();
    switch (token.text) {
      case "in":
      case "like":
        return token.text;
      case "not":
        if (this.#takeWord("in")) return "not in";
        if (this.#takeWord("like")) return "not like";
        throw badQuery();
      case "is": {
        const isNot = this.#takeWord("not");
        if (!this.#takeWord("empty")) throw badQuery();
        return isNot ? "is not empty" : "is empty";
      }
      default:
        throw badQuery();
    }
  }

  #operands(operator: Operator): Operand[] {
    if (operator === "is empty" || operator === "is not empty") return [];
    if (operator !== "in" && operator !== "not in") return [this.#operand()];
    this.#expectSymbol("(");
    const operands = [this.#operand()];
    while (this.#takeSymbol(",")) operands.push(this.#operand());
    this.#expectSymbol(")");
    return operands;
  }

  #operand(): Operand {
    const token = this.#next();
    if (token.kind === "text" || token.kind === "number") {
      return { kind: "literal", text: token.text };
    }
    if (token.kind !== "word" || !this.#takeSymbol("(")) throw badQuery();
    const args: string[] = [];
    if (!this.#takeSymbol(")")) {
      do args.push(this.#argument());
      while (this.#takeSymbol(","));
      this.#expectSymbol(")");
    }
    return { kind: "function", name: token.text, args };
  }

  #argument(): string {
    const token = this.#next();
    if (token.kind !== "word" && token.kind !== "number") throw badQuery();
    return token.text;
  }

  #orderBy(): SortKey[] {
    if (!this.#takeWord("by")) throw badQuery();
    const keys: SortKey[] = [];
    do {
      const field = this.#next();
      if (field.kind !== "word") throw badQuery();
      const isDescending = this.#takeWord("desc");
      if (!isDescending) this.#takeWord("asc");
      keys.push({
        field: field.text,
        direction: isDescending ? "desc" : "asc",
      });
    } while (this.#takeSymbol(","));
    return keys;
  }

  #count(): number {
    const token = this.#next();
    if (token.kind !== "number" || !/^\d+$/.test(token.text)) throw badQuery();
    return Number(token.text);
  }

  #next(): QueryToken {
    const token = this.tokens[this.#position];
    if (token === undefined) throw badQuery();
    this.#position += 1;
    return token;
  }

  #is(kind: QueryToken["kind"], text: string): boolean {
    const token = this.tokens[this.#position];
    return token?.kind === kind && token.text === text;
  }

  #takeWord(text: string): boolean {
    return this.#take("word", text);
  }

  #takeSymbol(text: string): boolean {
    return this.#take("symbol", text);
  }

  #take(kind: QueryToken["kind"], text: string): boolean {
    if (!this.#is(kind, text)) return false;
    this.#position += 1;
    return true;
  }

  #expectSymbol(text: string): void {
    if (!this.#takeSymbol(text)) throw badQuery();
  }
}
