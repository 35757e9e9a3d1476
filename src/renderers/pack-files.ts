import { Deflate, deflateSync } from "fflate";
import type { Steps } from "../domain/steps";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-file";
import { zipFile } from "./zip-file";

/** Kinds of files that are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/iu;
const HOW = { level: 6 } as const;
/** Bytes that are packed at once: some milliseconds. */
const PIECE = 1 << 16;

/**
 * Files by their names as one zip, in their order: the parts of an Office
 * file, or what is published together. The same files give the same bytes.
 */
export function* packFiles(
  files: Readonly<Record<string, Uint8Array>>,
): Steps<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const isDeflated = !PACKED.test(name);
    let crc = 0;
    for (const piece of piecesOf(bytes)) {
      crc = crc32(piece, crc);
      yield;
    }
    const content = isDeflated ? yield* deflated(bytes) : [bytes];
    entries.push({ name, content, isDeflated, crc, size: bytes.length });
  }
  return zipFile(entries);
}

function* deflated(bytes: Uint8Array): Steps<readonly Uint8Array[]> {
  // The way in pieces takes more memory, which is much for each of many slides.
  if (bytes.length <= PIECE) return [deflateSync(bytes, HOW)];
  const parts: Uint8Array[] = [];
  const stream = new Deflate(HOW, (part) => parts.push(part));
  for (const piece of piecesOf(bytes)) {
    stream.push(piece);
    yield;
  }
  stream.push(new Uint8Array(), true);
  return parts;
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}
