const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/u;
const ANCHOR = /<(?:\w+:)?twoCellAnchor\b[\s\S]*?<\/(?:\w+:)?twoCellAnchor>/gu;
const FROM =
  /(<(?:\w+:)?from>[\s\S]*?<(?:\w+:)?row>)(\d+)(<\/(?:\w+:)?row>\s*<(?:\w+:)?rowOff>)(\d+)/u;
const TO =
  /(<(?:\w+:)?to>[\s\S]*?<(?:\w+:)?row>)(\d+)(<\/(?:\w+:)?row>\s*<(?:\w+:)?rowOff>)(\d+)/u;
/** Half of the height that rows have unless somebody sets it, 15 to 19 points, in EMU. */
const HALF_A_ROW = 105_000;

/**
 * A workbook in which each box of text begins and ends with a row that it lies over by
 * half: hands draw them from the foot of the row above, and what reads the file keeps
 * rows without how far down in them. The same bytes where it has no such box.
 * @throws for what is no zip
 */
export const withWholeAnchors = async (
  bytes: Uint8Array,
): Promise<Uint8Array> => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const drawings = unzipSync(bytes, {
    filter: ({ name }) => DRAWING.test(name),
  });
  const changed = Object.entries(drawings).flatMap(([name, content]) => {
    const text = strFromU8(content);
    const whole = text.replace(ANCHOR, wholeAnchor);
    return whole === text ? [] : [[name, strToU8(whole)] as const];
  });
  return changed.length === 0
    ? bytes
    : zipSync(
        { ...unzipSync(bytes), ...Object.fromEntries(changed) },
        { level: 0 },
      );
};

const wholeAnchor = (anchor: string): string => {
  const [, , from = "", , fromOff] = FROM.exec(anchor) ?? [];
  const [, , to = "", , toOff] = TO.exec(anchor) ?? [];
  if (from === "" || to === "" || !anchor.includes("txBody")) return anchor;
  const first = Number(from) + (Number(fromOff) > HALF_A_ROW ? 1 : 0);
  const last = Number(to) - (Number(toOff) < HALF_A_ROW ? 1 : 0);
  // It lies over less than half of any row.
  if (first > last) return anchor;
  return anchor.replace(FROM, `$1${first}$3$4`).replace(TO, `$1${last}$3$4`);
};
