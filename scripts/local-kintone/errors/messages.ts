import { type Text, text } from "./text";

// Messages inside the `errors` of CB_VA01. Where only the Japanese wording was
// observed, the English one is a translation.

export const REQUIRED_PARAMETER = text("必須です。", "Required field.");
export const REQUIRED_CELL = text("必須です。", "Required.");
export const BAD_ENUM = text(
  "Enum値のいずれかでなければなりません。",
  "must be one of the enum value",
);
export const BAD_QUERY = text(
  "クエリ記法が間違っています。",
  "The query syntax is wrong.",
);
export const NOT_A_NUMBER = text(
  "数字でなければなりません。",
  "Only numbers are allowed.",
);
export const NOT_AN_INTEGER = text(
  "整数でなければなりません。",
  "must be an integer",
);
export const NOT_A_BOOLEAN = text(
  "真偽値でなければなりません。",
  "must be a boolean",
);
export const TOO_MANY_DIGITS = text(
  "有効桁数を超えています。",
  "The number of significant digits exceeds the limit.",
);
export const DUPLICATE_VALUE = text(
  "値がほかのレコードと重複しています。",
  "This value already exists in another record.",
);
export const BAD_URL = text(
  "URL の形式が正しくありません。",
  "The URL format is not correct.",
);
export const BAD_SHAPE = text("値の形式が正しくありません。", "Invalid value.");

export function atLeast(minimum: number): Text {
  return text(
    `最小でも${minimum}以上です。`,
    `must be greater than or equal to ${minimum}`,
  );
}

export function atMost(maximum: number): Text {
  return text(
    `最大でも${maximum}以下です。`,
    `must be less than or equal to ${maximum}`,
  );
}

export function longerThanMaximum(maximum: string): Text {
  const limit = Number(maximum) + 1;
  return text(
    `${limit}文字より短くなければなりません。`,
    `Enter less than ${limit} characters.`,
  );
}

export function shorterThanMinimum(minimum: string): Text {
  const limit = Number(minimum) - 1;
  return text(
    `${limit}文字より長くなければなりません。`,
    `Enter more than ${limit} characters.`,
  );
}

export function aboveMaximum(maximum: string): Text {
  return text(
    `${maximum}以下である必要があります。`,
    `The value must be ${maximum} or less.`,
  );
}

export function belowMinimum(minimum: string): Text {
  return text(
    `${minimum}以上である必要があります。`,
    `The value must be ${minimum} or more.`,
  );
}

export function unknownOption(value: string): Text {
  return text(
    `"${value}"は選択肢にありません。`,
    `The value, "${value}", is not in options.`,
  );
}

export const TOO_MANY_ADDED = text(
  "一度に100件までのレコードを追加できます。",
  "A maximum of 100 records can be added at one time.",
);
export const TOO_MANY_UPDATED = text(
  "一度に100件までのレコードを更新できます。",
  "A maximum of 100 records can be updated at one time.",
);
/** The two messages of missing ids; their order differs by language. */
export const NO_IDS_TO_DELETE: readonly Text[] = [
  text("必須です。", "Between 1 and 100 records can be deleted at one time."),
  text("一度に1件から100件までのレコードを削除できます。", "Required field."),
];
export const DELETE_COUNT = text(
  "一度に1件から100件までのレコードを削除できます。",
  "Between 1 and 100 records can be deleted at one time.",
);
export const TOO_MANY_REQUESTS_IN_BULK = text(
  "一度に20件までのリクエストを指定できます。",
  "A maximum of 20 requests can be specified at one time.",
);
