import { charWidth } from "../../lines/char-width";
import { mayBreak, SPACES } from "../../lines/may-break";

/** A line of a wrapped text: where it begins and ends in it, and how wide it is. */
export interface Line {
  /** UTF-16 offsets; the line break or space at the end is not in the line. */
  readonly start: number;
  readonly end: number;
  /** In the unit of the size. */
  readonly width: number;
}

/**
 * Breaks a text into lines as Office would: after any East Asian character,
 * at spaces in other scripts, inside a word only when it is wider than the
 * line. Always one line at least.
 * @param first width of the first line where it differs
 */
export const wrapText = (
  text: string,
  size: number,
  width: number,
  first = width,
): readonly Line[] => {
  const lines: Line[] = [];
  let offset = 0;
  for (const part of text.split("\n")) {
    const isFirst = lines.length === 0;
    for (const line of wrapPart(part, size, width, isFirst ? first : width)) {
      lines.push({
        ...line,
        start: line.start + offset,
        end: line.end + offset,
      });
    }
    offset += part.length + 1;
  }
  return lines;
};

const wrapPart = (
  text: string,
  size: number,
  width: number,
  first: number,
): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const unit of unitsOf(text)) {
    const unitWidth = unit.width * size;
    const room = lines.length === 0 ? first : width;
    if (used + unit.visible * size > room && end > start) {
      lines.push({ start, end, width: used });
      start = end;
      used = 0;
    }
    end += unit.length;
    used += unitWidth;
  }
  lines.push({ start, end, width: used });
  return lines.flatMap((line, index) =>
    breakLong(text, line, size, index === 0 ? Math.min(first, width) : width),
  );
};

interface Unit {
  /** UTF-16 */
  readonly length: number;
  /** em, and em without the spaces at its end. */
  readonly width: number;
  readonly visible: number;
}

/** What stays together on a line: a character, a word with its spaces, a bracket with what follows it. */
const unitsOf = (text: string): readonly Unit[] => {
  const units: Unit[] = [];
  let unit = { length: 0, width: 0, visible: 0 };
  let previous = "";
  for (const character of text) {
    if (previous !== "" && mayBreak(previous, character)) {
      units.push(unit);
      unit = { length: 0, width: 0, visible: 0 };
    }
    const width = unit.width + charWidth(character);
    unit = {
      length: unit.length + character.length,
      width,
      visible: SPACES.has(character) ? unit.visible : width,
    };
    previous = character;
  }
  return unit.length === 0 ? units : [...units, unit];
};

/** A word that is wider than a line is broken between characters. */
const breakLong = (
  text: string,
  line: Line,
  size: number,
  width: number,
): readonly Line[] => {
  if (line.width <= width + size) return [line];
  const lines: Line[] = [];
  let { start } = line;
  let end = start;
  let used = 0;
  for (const character of text.slice(line.start, line.end)) {
    const more = charWidth(character) * size;
    if (used + more > width && end > start) {
      lines.push({ start, end, width: used });
      start = end;
      used = 0;
    }
    end += character.length;
    used += more;
  }
  return [...lines, { start, end, width: used }];
};
