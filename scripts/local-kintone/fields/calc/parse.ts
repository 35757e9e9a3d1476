import { type Formula, FormulaError } from "./formula";
import { lexFormula, type Token } from "./lex";

const COMPARISONS = new Set(["=", "!=", "<>", "<", "<=", ">", ">="]);

const CACHE = new Map<string, Formula>();

/**
 * Parses a formula. Strongest first: sign, ^ (from the right), * /, + -, &,
 * comparison (which does not chain). Throws FormulaError.
 */
export function parseFormula(source: string): Formula {
  let formula = CACHE.get(source);
  if (formula === undefined) {
    formula = new Parser(lexFormula(source)).parse();
    CACHE.set(source, formula);
  }
  return formula;
}

class Parser {
  #position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Formula {
    const formula = this.#comparison();
    if (this.#position < this.tokens.length) throw this.#syntaxError();
    return formula;
  }

  #comparison(): Formula {
    const left = this.#joined();
    const operator = this.#symbol();
    if (operator === null || !COMPARISONS.has(operator)) return left;
    this.#position += 1;
    return {
      kind: "binary",
      operator: operator === "<>" ? "!=" : operator,
      left,
      right: this.#joined(),
    };
  }

  #joined(): Formula {
    return this.#chain(["&"], () =>
      this.#chain(["+", "-"], () =>
        this.#chain(["*", "/"], () => this.#power()),
      ),
    );
  }

  #chain(operators: readonly string[], next: () => Formula): Formula {
    let left = next();
    for (;;) {
      const operator = this.#symbol();
      if (operator === null || !operators.includes(operator)) return left;
      this.#position += 1;
      left = { kind: "binary", operator, left, right: next() };
    }
  }

  #power(): Formula {
    const left = this.#sign();
    if (!this.#take("^")) return left;
    return { kind: "binary", operator: "^", left, right: this.#power() };
  }

  #sign(): Formula {
    if (this.#take("-")) {
      return { kind: "sign", operator: "-", operand: this.#sign() };
    }
    if (this.#take("+")) {
      return { kind: "sign", operator: "+", operand: this.#sign() };
    }
    return this.#primary();
  }

  #primary(): Formula {
    if (this.#take("(")) {
      const inner = this.#comparison();
      this.#expect(")");
      return inner;
    }
    const token = this.tokens[this.#position];
    this.#position += 1;
    if (token?.kind === "number") return { kind: "number", text: token.text };
    if (token?.kind === "text") return { kind: "text", value: token.text };
    if (token?.kind !== "name") throw this.#syntaxError();
    if (!this.#take("(")) return { kind: "field", code: token.text };
    return { kind: "call", name: token.text.toUpperCase(), args: this.#args() };
  }

  #args(): Formula[] {
    const args: Formula[] = [];
    if (this.#take(")")) return args;
    do args.push(this.#comparison());
    while (this.#take(","));
    this.#expect(")");
    return args;
  }

  #symbol(): string | null {
    const token = this.tokens[this.#position];
    return token?.kind === "symbol" ? token.text : null;
  }

  #take(symbol: string): boolean {
    if (this.#symbol() !== symbol) return false;
    this.#position += 1;
    return true;
  }

  #expect(symbol: string): void {
    if (!this.#take(symbol)) throw this.#syntaxError();
  }

  #syntaxError(): FormulaError {
    return new FormulaError("計算式の文法が正しくありません。");
  }
}
