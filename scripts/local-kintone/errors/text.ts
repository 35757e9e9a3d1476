export type Language = "ja" | "en";

/** A message in both languages of the local kintone. */
export type Text = Readonly<Record<Language, string>>;

/** A message; without an English wording the Japanese one serves both. */
export function text(ja: string, en: string = ja): Text {
  return { ja, en };
}
