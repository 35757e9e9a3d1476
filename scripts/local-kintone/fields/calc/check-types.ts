import type { LocatedField } from "../../apps/field-map";
import { type Formula, FormulaError } from "./formula";
import { checkArity } from "./function-names";

/**
 * Kind of a value while a formula is checked: "empty" is the literal "", the
 * plural kinds are columns of a table seen from outside.
 */
type Kind =
  | "number"
  | "text"
  | "empty"
  | "options"
  | "numbers"
  | "texts"
  | "any";

const SCALAR_KINDS: Readonly<Record<string, Kind>> = {
  NUMBER: "number",
  CALC: "number",
  DATE: "number",
  TIME: "number",
  DATETIME: "number",
  CREATED_TIME: "number",
  UPDATED_TIME: "number",
  SINGLE_LINE_TEXT: "text",
  DROP_DOWN: "text",
  RADIO_BUTTON: "text",
  CREATOR: "text",
  MODIFIER: "text",
  CHECK_BOX: "options",
  MULTI_SELECT: "options",
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  MULTI_LINE_TEXT: "文字列（複数行）",
  RICH_TEXT: "リッチエディター",
  FILE: "添付ファイル",
  LINK: "リンク",
  USER_SELECT: "ユーザー選択",
  ORGANIZATION_SELECT: "組織選択",
  GROUP_SELECT: "グループ選択",
  REFERENCE_TABLE: "関連レコード一覧",
  GROUP: "グループ",
  SUBTABLE: "テーブル",
  RECORD_NUMBER: "レコード番号",
  STATUS: "ステータス",
  STATUS_ASSIGNEE: "作業者",
  CATEGORY: "カテゴリー",
};

/** Resolves names for the formula of a field that stands in `table`. */
export interface Scope {
  readonly fields: ReadonlyMap<string, LocatedField>;
  readonly table: string | null;
}

/** Kind of a formula's result; throws FormulaError where types don't fit. */
export function kindOf(formula: Formula, scope: Scope): Kind {
  switch (formula.kind) {
    case "number":
      return "number";
    case "text":
      return formula.value === "" ? "empty" : "text";
    case "field":
      return kindOfField(formula.code, scope);
    case "sign": {
      requireNumber(formula.operator, kindOf(formula.operand, scope));
      return "number";
    }
    case "binary":
      return kindOfBinary(formula, scope);
    default:
      return kindOfCall(formula.name, formula.args, scope);
  }
}

function kindOfField(code: string, scope: Scope): Kind {
  const field = scope.fields.get(code);
  if (field === undefined) {
    throw new FormulaError(
      `計算式に含まれるフィールドコード（${code}）が存在しません。`,
    );
  }
  const { type, lookup } = field.property;
  const kind =
    type === "LINK" && lookup !== undefined ? undefined : SCALAR_KINDS[type];
  if (kind === undefined) {
    throw new FormulaError(
      `計算式で利用できないフィールドタイプ(${TYPE_NAMES[type] ?? type})が指定されています。`,
    );
  }
  if (field.table === null || field.table.code === scope.table) return kind;
  if (kind === "number") return "numbers";
  if (kind === "text") return "texts";
  throw arrayMisuse();
}

function kindOfBinary(
  { operator, left, right }: Extract<Formula, { kind: "binary" }>,
  scope: Scope,
): Kind {
  const kinds = [kindOf(left, scope), kindOf(right, scope)] as const;
  kinds.forEach(requireScalar);
  if (operator === "&") return "text";
  if (operator === "=" || operator === "!=") {
    const [a, b] = kinds;
    const fits = a === b || [a, b].some((k) => k === "any" || k === "empty");
    if (!fits) throw operatorMismatch(operator);
    return "number";
  }
  for (const kind of kinds) requireNumber(operator, kind);
  return "number";
}

function kindOfCall(
  name: string,
  args: readonly Formula[],
  scope: Scope,
): Kind {
  checkArity(name, args.length);
  const kinds = args.map((arg) => kindOf(arg, scope));
  const [first, second] = kinds;
  const requireNumbers = (from: number, to = kinds.length): void => {
    for (const kind of kinds.slice(from, to)) {
      requireScalar(kind);
      if (kind !== "number" && kind !== "any") throw functionMismatch(name);
    }
  };
  switch (name) {
    case "SUM":
      requireNumbersOrColumns(name, kinds);
      return "number";
    case "IF": {
      kinds.forEach(requireScalar);
      requireNumbers(0, 1);
      return kinds[1] === kinds[2] ? (kinds[1] ?? "any") : "any";
    }
    case "CONTAINS":
      if (first !== "options" && first !== "texts" && first !== "text") {
        throw first === "numbers" ? arrayMisuse() : functionMismatch(name);
      }
      requireScalar(second ?? "any");
      return "number";
    case "YEN":
      requireNumbers(0);
      return "text";
    case "DATE_FORMAT":
      requireNumbers(0, 1);
      return "text";
    default:
      requireNumbers(0);
      return "number";
  }
}

function requireNumbersOrColumns(name: string, kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    if (kind === "options") throw arrayMisuse();
    if (!["number", "numbers", "any"].includes(kind)) {
      throw functionMismatch(name);
    }
  }
}

function requireScalar(kind: Kind): void {
  if (kind === "numbers" || kind === "texts" || kind === "options") {
    throw arrayMisuse();
  }
}

function requireNumber(operator: string, kind: Kind): void {
  requireScalar(kind);
  if (kind !== "number" && kind !== "any") throw operatorMismatch(operator);
}

function operatorMismatch(operator: string): FormulaError {
  return new FormulaError(
    `演算子「${operator}」とデータ型の組み合わせが正しくありません。`,
  );
}

function functionMismatch(name: string): FormulaError {
  return new FormulaError(
    `${name}関数と引数のデータ型の組み合わせが正しくありません。`,
  );
}

function arrayMisuse(): FormulaError {
  return new FormulaError("配列型の値に対して適切な関数が利用されていません。");
}
