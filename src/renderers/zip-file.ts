import { joined, lengthOf } from "./byte-list";

/** A file in a zip, packed already. */
export interface ZipEntry {
  readonly name: string;
  /** Deflated, or as it is. */
  readonly content: readonly Uint8Array[];
  readonly isDeflated: boolean;
  /** Of the file as it is. */
  readonly crc: number;
  readonly size: number;
}

/** PKWARE's APPNOTE 4.3.7, 4.3.12, 4.3.16; 4.4.4: the name is UTF-8; 4.4.6: the first day that a zip knows, so that the same files give the same bytes. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const IN_UTF8 = 0x0800;
const DEFLATED = 8;
const FIRST_DAY = 0x21;

/**
 * The bytes of a zip of less than 4 GB, its files in their order. fflate's own
 * container for pieces writes the sizes behind each file,
 * also behind pictures that are stored as they are, where a reader from front to
 * back can't tell their end.
 */
export const zipFile = (entries: readonly ZipEntry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const about = aboutOf(entry, name.length);
    const head = bytesOf([4, LOCAL], ...about);
    // No comment, on the first disk, no attributes.
    const none = [2, 2, 2, 4].map((size) => [size, 0] as const);
    directory.push(
      bytesOf([4, CENTRAL], [2, VERSION], ...about, ...none, [4, at]),
      name,
    );
    for (const part of [head, name, ...entry.content]) {
      files.push(part);
      at += part.length;
    }
  }
  const size = lengthOf(directory);
  const count = [2, entries.length] as const;
  const end = bytesOf(
    [4, END],
    [2, 0],
    [2, 0],
    count,
    count,
    [4, size],
    [4, at],
    [2, 0],
  );
  return joined([...files, ...directory, end]);
};

type Field = readonly [bytes: number, value: number];

const aboutOf = (
  { name, content, isDeflated, crc, size }: ZipEntry,
  nameLength: number,
): readonly Field[] => [
  [2, VERSION],
  [2, nameLength === name.length ? 0 : IN_UTF8],
  [2, isDeflated ? DEFLATED : 0],
  [2, 0],
  [2, FIRST_DAY],
  [4, crc],
  [4, lengthOf(content)],
  [4, size],
  [2, nameLength],
  [2, 0],
];

/** Numbers one after the other, the lowest byte first. */
const bytesOf = (...fields: readonly Field[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
};
