import { crc32 } from "./crc32";
import { deflateSync, inflateSync } from "node:zlib";

/** Colours of a palette (PNG: PLTE). */
const MOST_COLORS = 256;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * A screenshot with at most 256 colours, which is what screens of few colours
 * need: a third of the size. Rare shades go to the nearest frequent one.
 * @param png as Chromium makes it: 8 bits a channel, RGB or RGBA, not interlaced
 */
export const reducePng = (png: Buffer): Buffer => {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined) return png;
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = header[9] === 6 ? 4 : 3;
  const data = inflateSync(
    Buffer.concat(
      chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data),
    ),
  );
  const colors = unfilter(data, width, height, channels);
  const palette = frequentColors(colors);
  const indexOf = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = indexOf(colors[y * width + x] ?? 0);
  const reduced = Buffer.from(header);
  reduced[8] = 8;
  reduced[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", reduced),
    chunk("PLTE", Buffer.from(palette.flatMap(partsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const readChunks = (
  png: Buffer,
): readonly { readonly type: string; readonly data: Buffer }[] => {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** Each pixel as 0xRRGGBB (PNG: filters 0 to 4). */
const unfilter = (
  data: Buffer,
  width: number,
  height: number,
  channels: number,
): Uint32Array => {
  const stride = width * channels;
  const colors = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const row = Buffer.from(
      data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)),
    );
    for (let at = 0; at < stride; at += 1) {
      const left = at < channels ? 0 : (row[at - channels] ?? 0);
      const up = above[at] ?? 0;
      const corner = at < channels ? 0 : (above[at - channels] ?? 0);
      row[at] = (row[at] ?? 0) + predicted(filter, left, up, corner);
    }
    for (let x = 0; x < width; x += 1)
      colors[y * width + x] = row.readUIntBE(x * channels, 3);
    above = row;
  }
  return colors;
};

const predicted = (
  filter: number,
  left: number,
  up: number,
  corner: number,
): number => {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) =>
    Math.abs(guess - value),
  ) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

const frequentColors = (colors: Uint32Array): readonly number[] => {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLORS)
    .map(([color]) => color);
};

const nearestIn = (palette: readonly number[]): ((color: number) => number) => {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const found = known.get(color);
    if (found !== undefined) return found;
    const distances = palette.map((each) => distance(each, color));
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(color, nearest);
    return nearest;
  };
};

const distance = (one: number, other: number): number => {
  const b = partsOf(other);
  return partsOf(one).reduce(
    (sum, part, index) => sum + (part - (b[index] ?? 0)) ** 2,
    0,
  );
};

const partsOf = (color: number): readonly number[] => [
  color >> 16,
  (color >> 8) & 255,
  color & 255,
];

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
