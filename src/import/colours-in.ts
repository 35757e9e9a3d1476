import type { Sheet } from "hucre/xlsx";
import type { CellColours, FoundTable } from "./found-table";

type SheetCells = NonNullable<Sheet["cells"]>;
type Style = NonNullable<NonNullable<ReturnType<SheetCells["get"]>>["style"]>;
type Colour = NonNullable<NonNullable<Style["font"]>["color"]>;

/** How cells are filled, and what colour their letters have; plain ones are left out. */
export const coloursIn = ({
  cells = new Map(),
}: Sheet): NonNullable<FoundTable["colours"]> => {
  const found = new Map<number, Map<number, CellColours>>();
  for (const [key, { style }] of cells as SheetCells) {
    const fill = fillOf(style);
    const letters = lettersOf(style);
    if (fill === undefined && letters === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const ofRow = found.get(row) ?? new Map<number, CellColours>();
    found.set(row, ofRow);
    ofRow.set(column, {
      ...(fill === undefined ? {} : { fill }),
      ...(letters === undefined ? {} : { letters }),
    });
  }
  return found;
};

const fillOf = ({ fill }: Style = {}): string | undefined => {
  if (fill === undefined) return undefined;
  if (fill.type !== "pattern") return fill.type;
  if (fill.pattern === "none") return undefined;
  const colour = nameOf(fill.fgColor);
  if (fill.pattern !== "solid") return `${fill.pattern} ${colour ?? ""}`.trim();
  return colour === "FFFFFF" || colour === "theme0" ? undefined : colour;
};

const lettersOf = ({ font }: Style = {}): string | undefined => {
  const colour = nameOf(font?.color);
  return colour === "000000" || colour === "theme1" ? undefined : colour;
};

/** Indexed colours from 64 on are those of the system. */
const nameOf = ({ rgb, theme, tint = 0, indexed }: Colour = {}):
  | string
  | undefined => {
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined)
    return `theme${theme}${tint === 0 ? "" : ` ${tint}`}`;
  return indexed === undefined || indexed >= 64 || indexed === 8
    ? undefined
    : `indexed${indexed}`;
};
