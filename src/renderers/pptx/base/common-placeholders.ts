import type { BasePlaceholder } from "./base-shapes";
import { hint, placeholderXml, slideNumberField } from "./base-shapes";

type Place = Omit<BasePlaceholder, "name" | "content">;

/** The placeholders that the master has and its layouts repeat: what differs is where and how they stand. */
export const titlePlaceholder = (place: Place): string =>
  placeholderXml({ ...place, name: "タイトル", content: hint("タイトル") });

export const footerPlaceholder = (place: Place): string =>
  placeholderXml({
    ...place,
    name: "フッター",
    content: `<a:endParaRPr lang="ja-JP"/>`,
  });

export const slideNumberPlaceholder = (place: Place): string =>
  placeholderXml({
    ...place,
    name: "スライド番号",
    content: slideNumberField,
  });
