/** A colour `#RRGGBB` on its way to white. @param share 0 (the colour itself) to 1 (white) */
export const tintOf = (color: string, share: number): string =>
  `#${[1, 3, 5]
    .map((start) => {
      const part = Number.parseInt(color.slice(start, start + 2), 16);
      return Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0")
        .toUpperCase();
    })
    .join("")}`;
