/** Characters that Windows, macOS or a shell would not keep in a file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Bytes of a name in UTF-8: file systems allow 255, of which a number behind
 * the name and a temporary one in front of it take some.
 */
const LONGEST = 220;

/** What a file is called by. */
export interface FileTitle {
  readonly title: string;
  /** Ends the name, also of a title that has to be cut. */
  readonly ending?: string;
}

/**
 * Name of a file: 令和4・5年度_CXO補佐官活動まとめ.html. White space becomes _,
 * what file systems refuse is left out; a long title is cut.
 * @param extension without the dot
 */
export const fileName = (
  { title, ending = "" }: FileTitle,
  extension: string,
): string => {
  const end = `${allowed(ending)}.${extension}`;
  const cut = cutTo(allowed(title.trim()), LONGEST - byteLength(end));
  const name = cut.replace(/^_+|[._]+$/gu, "");
  return `${name === "" ? "summary" : name}${end}`;
};

const allowed = (text: string): string =>
  text.replace(FORBIDDEN, " ").replace(/\s+/gu, "_");

const cutTo = (text: string, bytes: number): string => {
  let left = bytes;
  let cut = "";
  for (const character of text) {
    left -= byteLength(character);
    if (left < 0) break;
    cut += character;
  }
  return cut;
};

/** In UTF-8; a whole character has one to four bytes. */
const byteLength = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
