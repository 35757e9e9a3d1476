import type { Report } from "../report";

/** Characters that Windows, macOS or a shell would not keep in a file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Characters of a name; file systems allow 255 bytes, a kanji takes three. */
const LONGEST = 60;

/**
 * Name of the file of a document: 令和4・5年度_CXO補佐官活動まとめ.html. White space
 * becomes _, what file systems refuse is left out.
 * @param extension without the dot
 */
export const fileName = (
  { title }: Pick<Report, "title">,
  extension: string,
): string => {
  const name = Array.from(
    title.replace(FORBIDDEN, " ").trim().replace(/\s+/gu, "_"),
  )
    .slice(0, LONGEST)
    .join("")
    .replace(/[._]+$/u, "");
  return `${name === "" ? "summary" : name}.${extension}`;
};
