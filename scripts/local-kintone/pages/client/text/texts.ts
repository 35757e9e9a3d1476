import { en } from "./en";
import { ja } from "./ja";

/** Every sentence of the pages; Japanese is the source. */
export type Texts = typeof ja;

/** The texts of a user's language; other languages read English. */
export function textsFor(language: string): Texts {
  return language === "ja" ? ja : en;
}
