/** Hue, saturation and lightness, each 0 to 1. */
export interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly light: number;
}

/** @param color `#RRGGBB` */
export const toHsl = (color: string): Hsl => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(color.slice(start, start + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0, light };
  const sector = (): number => {
    if (most === red) return (green - blue) / span + (green < blue ? 6 : 0);
    return most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  };
  return {
    hue: sector() / 6,
    saturation: span / (1 - Math.abs(2 * light - 1)),
    light,
  };
};

/** @returns `#RRGGBB` */
export const fromHsl = ({ hue, saturation, light }: Hsl): string => {
  const reach = saturation * Math.min(light, 1 - light);
  const channel = (start: number): string => {
    const place = (start + hue * 12) % 12;
    const value =
      light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
};
