import type { INumberingOptions } from "docx";
import { LevelFormat } from "docx";
import { accent } from "./colors";

/** Name of the bullet list. */
export const BULLETS = "nendo-bullets";

/** The lists of the document: bullets of two levels. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: ["•", "–"].map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: "left",
        style: {
          run: { color: accent, bold: true },
          paragraph: {
            indent: { left: 312 * (level + 1), hanging: 255 },
          },
        },
      })),
    },
  ],
};
