/**
 * Width of a text in pixels, estimated without a font: East Asian characters
 * are as wide as high, others a little more than half.
 */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, character) => sum + widthInEm(character), 0) *
  fontSize;

const widthInEm = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x1100 || (code >= 0xff61 && code <= 0xff9f) ? 0.6 : 1;
};

/** Lines that fit into a width, broken between characters; always one line at least. */
export const wrapText = (
  text: string,
  width: number,
  fontSize: number,
): readonly string[] => {
  const lines = [""];
  for (const character of text.replace(/\s+/gu, " ")) {
    const extended = `${lines.at(-1)}${character}`;
    if (lines.at(-1) !== "" && textWidth(extended, fontSize) > width) {
      lines.push(character);
    } else {
      lines[lines.length - 1] = extended;
    }
  }
  return lines;
};
