import { KintoneError } from "../errors/kintone-error";
import { BAD_QUERY } from "../errors/messages";
import { invalidInput } from "../errors/request-errors";
import { text } from "../errors/text";

// Where only the Japanese wording was observed, the English is a translation.

function queryError(code: string, ja: string, en: string): KintoneError {
  return new KintoneError(400, code, text(ja, en));
}

export function badQuery(): KintoneError {
  return invalidInput(new Map([["query", [BAD_QUERY]]]));
}

export function limitTooLarge(): KintoneError {
  return queryError(
    "GAIA_QU01",
    "limit には 500 以下の値を指定してください。",
    "limit must be 500 or less.",
  );
}

export function offsetTooLarge(): KintoneError {
  return queryError(
    "GAIA_QU02",
    "offset には 10,000 以下の値を指定してください。",
    "offset must be 10,000 or less.",
  );
}

export function operatorNotForType(
  code: string,
  operator: string,
): KintoneError {
  return queryError(
    "GAIA_IQ03",
    `${code}フィールドのフィールドタイプには演算子${operator}を使用できません。`,
    `The operator ${operator} can't be used for the type of the field ${code}.`,
  );
}

export function operatorNotInTable(
  code: string,
  operator: string,
): KintoneError {
  return queryError(
    "GAIA_IQ07",
    `テーブルに設定している場合、${code}フィールドのフィールドタイプには、演算子${operator}を使用できません。`,
    `In a table, the operator ${operator} can't be used for the type of the field ${code}.`,
  );
}

export function optionNotFound(code: string, option: string): KintoneError {
  return queryError(
    "GAIA_IQ10",
    `フィールド「${code}」の項目に「${option}」は存在しません。`,
    `The field ${code} has no option ${option}.`,
  );
}

export function queryFieldNotFound(code: string): KintoneError {
  return queryError(
    "GAIA_IQ11",
    `指定されたフィールド（${code}）が見つかりません。`,
    `Specified field (${code}) not found.`,
  );
}

export function badDayOfMonth(day: string): KintoneError {
  return queryError(
    "GAIA_IQ23",
    `指定した日にち（${day}）は無効です。1から31までの整数で指定します。`,
    `The day (${day}) is not valid: use an integer from 1 to 31.`,
  );
}

export function badUnit(): KintoneError {
  return queryError(
    "GAIA_IQ25",
    "FROM_TODAY()の第2引数には、「DAYS」「WEEKS」「MONTHS」「YEARS」のいずれかを指定します。",
    "The second argument of FROM_TODAY() is DAYS, WEEKS, MONTHS or YEARS.",
  );
}

export function badFunctionUse(): KintoneError {
  return queryError(
    "GAIA_IL08",
    "クエリの指定が不正です。",
    "The query is not valid.",
  );
}

export function onlyForRelatedRecords(code: string): KintoneError {
  return queryError(
    "GAIA_IR02",
    `フィールド「${code}」に指定したクエリが正しくありません。指定したクエリは、関連レコード一覧フィールドでのみ使用できます。`,
    `The query on ${code} is not valid: it can be used for related records only.`,
  );
}
