import type { TextOrigin, WrittenText } from "../text-origin";

/** Each text once, where it first stands, with everyone who wrote it. */
export const eachOnce = (
  texts: readonly WrittenText[],
): readonly WrittenText[] => {
  const byText = new Map<string, Map<string, TextOrigin>>();
  for (const { text, origins = [] } of texts) {
    const known = byText.get(text) ?? new Map<string, TextOrigin>();
    byText.set(text, known);
    for (const origin of origins) known.set(keyOf(origin), origin);
  }
  return [...byText].map(([text, origins]) => ({
    text,
    origins: [...origins.values()],
  }));
};

/** A text for all years is met in each of them. */
const keyOf = ({ source, recordId, field, rowId, text }: TextOrigin): string =>
  JSON.stringify([source, recordId, field, rowId, text]);
