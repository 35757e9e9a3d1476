/** A grey JPEG of 16 by 8 pixels: baseline, one component. */
export const UPRIGHT_PHOTO = new Uint8Array(
  Buffer.from(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKP/2Q==",
    "base64",
  ),
);

const START_OF_FRAME = 0xffc0;

/** The same with other numbers in its frame: for layouts, which read no more. */
export const photoOf = (width: number, height: number): Uint8Array => {
  const bytes = UPRIGHT_PHOTO.slice();
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint16(at) !== START_OF_FRAME) at += 1;
  view.setUint16(at + 5, height);
  view.setUint16(at + 7, width);
  return bytes;
};

export type ByteOrder = "little" | "big";

/** How a value of TIFF is noted: its tag, its type and itself. */
export interface ExifEntry {
  readonly tag: number;
  readonly type: number;
  readonly value: number;
}

/** A TIFF of one directory. */
export const tiffOf = (
  entries: readonly ExifEntry[],
  order: ByteOrder,
): Uint8Array => {
  const little = order === "little";
  const view = new DataView(new ArrayBuffer(14 + entries.length * 12));
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, entries.length, little);
  entries.forEach(({ tag, type, value }, index) => {
    const at = 10 + index * 12;
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  });
  return new Uint8Array(view.buffer);
};

const segment = (marker: number, content: Uint8Array): Uint8Array => {
  const length = content.length + 2;
  return Uint8Array.from([
    ...[0xff, marker, length >> 8, length & 0xff],
    ...content,
  ]);
};

/** APP1 as a camera writes it. */
export const exifSegment = (tiff: Uint8Array): Uint8Array =>
  segment(0xe1, Uint8Array.from([...Buffer.from("Exif\0\0"), ...tiff]));

/** APP1 of another use, which editing programs write before or behind. */
export const xmpSegment: Uint8Array = segment(
  0xe1,
  Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
);

/** A JPEG with segments put in at its beginning. */
export const withSegments = (
  photo: Uint8Array,
  ...segments: readonly Uint8Array[]
): Uint8Array =>
  Uint8Array.from([
    ...photo.slice(0, 2),
    ...segments.flatMap((each) => [...each]),
    ...photo.slice(2),
  ]);

/** Make and model stand before the orientation in what phones write. */
export const orientationTiff = (
  orientation: number,
  order: ByteOrder = "big",
): Uint8Array =>
  tiffOf(
    [
      { tag: 0x0100, type: 4, value: 16 },
      { tag: 0x0112, type: 3, value: orientation },
    ],
    order,
  );

/** A JPEG whose camera noted how it was held. */
export const turnedPhoto = (
  orientation: number,
  photo: Uint8Array = UPRIGHT_PHOTO,
  order: ByteOrder = "big",
): Uint8Array =>
  withSegments(photo, exifSegment(orientationTiff(orientation, order)));

type Side = "top" | "bottom" | "left" | "right";

/** Orientations, each with the sides on which the first row and the first column of the stored pixels are seen (Exif 2.32, 4.6.5.1.6). */
export const ORIENTATIONS: readonly (readonly [number, Side, Side])[] = [
  [1, "top", "left"],
  [2, "top", "right"],
  [3, "bottom", "right"],
  [4, "bottom", "left"],
  [5, "left", "top"],
  [6, "right", "top"],
  [7, "right", "bottom"],
  [8, "left", "bottom"],
];

/** What Office does with a picture. */
export interface OfficeTurn {
  /** Clockwise. */
  readonly degrees: number;
  /** From left to right, before it is turned. */
  readonly isMirrored: boolean;
}

/** The sides on which first row and first column are seen once Office has mirrored and turned a picture. */
export const seenSides = ({
  degrees,
  isMirrored,
}: OfficeTurn): readonly [Side, Side] => {
  const clockwise: readonly Side[] = ["top", "right", "bottom", "left"];
  const turned = (side: Side): Side => {
    const at = clockwise.indexOf(side) + degrees / 90;
    return clockwise[at % 4] ?? side;
  };
  return [turned("top"), turned(isMirrored ? "right" : "left")];
};

/** An a:xfrm as numbers. */
export interface PlacedTurn extends OfficeTurn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface AttributeSource {
  getAttribute(name: string): string | null;
}

/** @param place a:xfrm @param offset its a:off @param extent its a:ext */
export const placedTurn = (
  place: AttributeSource | undefined,
  offset: AttributeSource | undefined,
  extent: AttributeSource | undefined,
): PlacedTurn => ({
  degrees: Number(place?.getAttribute("rot")) / 60_000,
  isMirrored: ["1", "true"].includes(place?.getAttribute("flipH") ?? ""),
  x: Number(offset?.getAttribute("x")),
  y: Number(offset?.getAttribute("y")),
  width: Number(extent?.getAttribute("cx")),
  height: Number(extent?.getAttribute("cy")),
});

/** The box that is seen when a box is turned about its centre. */
export const boundingBox = ({ degrees, x, y, width, height }: PlacedTurn) => {
  const radians = (degrees * Math.PI) / 180;
  const across = Math.abs(Math.cos(radians));
  const along = Math.abs(Math.sin(radians));
  const seen = {
    width: width * across + height * along,
    height: width * along + height * across,
  };
  return {
    x: x + (width - seen.width) / 2,
    y: y + (height - seen.height) / 2,
    ...seen,
  };
};

/** A photo of every orientation, as a phone of today takes it. */
export const PHONE_PHOTOS: readonly Uint8Array[] = ORIENTATIONS.map(
  ([orientation]) => turnedPhoto(orientation, photoOf(4032, 3024)),
);

/** The same photos as if their pixels were stored as they are seen. */
export const STRAIGHT_PHOTOS: readonly Uint8Array[] = ORIENTATIONS.map(
  ([, row]) =>
    row === "top" || row === "bottom"
      ? photoOf(4032, 3024)
      : photoOf(3024, 4032),
);
