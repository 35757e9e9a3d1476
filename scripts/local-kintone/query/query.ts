export type Operator =
  | "="
  | "!="
  | ">"
  | "<"
  | ">="
  | "<="
  | "in"
  | "not in"
  | "like"
  | "not like"
  | "is empty"
  | "is not empty";

export type Operand =
  | { readonly kind: "literal"; readonly text: string }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly args: readonly string[];
    };

export interface Comparison {
  readonly kind: "comparison";
  readonly field: string;
  readonly operator: Operator;
  /** One operand; several for in and not in; none for is (not) empty. */
  readonly operands: readonly Operand[];
}

export type Condition =
  | Comparison
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] };

export interface SortKey {
  readonly field: string;
  readonly direction: "asc" | "desc";
}

/** A parsed query; null where the query says nothing. */
export interface Query {
  readonly condition: Condition | null;
  readonly orderBy: readonly SortKey[];
  readonly limit: number | null;
  readonly offset: number | null;
}
