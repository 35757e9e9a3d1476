import { en } from "./en";
import { ja, type Texts } from "./ja";

/** The texts of a user's language; other languages read English. */
export function textsFor(language: string): Texts {
  return language === "ja" ? ja : en;
}
