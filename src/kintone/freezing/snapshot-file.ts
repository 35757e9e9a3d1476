import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ParsedSnapshot } from "../../publishing/freezing/parse-snapshot";
import { parseSnapshot } from "../../publishing/freezing/parse-snapshot";
import type { Snapshot } from "../../publishing/freezing/snapshot";
import type {
  ReadSnapshot,
  SnapshotPictureBytes,
} from "../../publishing/freezing/snapshot-reading";

/** What the file holds besides pictures. */
const CONTENT = "snapshot.json";
/** The same content gives the same bytes. */
const MADE_AT = "2000-01-01T00:00:00";

/**
 * A snapshot and its pictures as one zip.
 * @param pictures bytes by file key
 */
export const packSnapshot = (
  snapshot: Snapshot,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> => {
  const files = new Map<string, Uint8Array>([
    [CONTENT, strToU8(JSON.stringify(snapshot))],
  ]);
  for (const { fileKey, path } of snapshot.pictures) {
    files.set(path, pictures.get(fileKey) ?? new Uint8Array());
  }
  const packed = zipSync(Object.fromEntries(files), { mtime: MADE_AT });
  return new Uint8Array(packed);
};

/** What unpackSnapshot() made of a file. */
export type UnpackedSnapshot =
  | ({ readonly ok: true } & ReadSnapshot)
  | Extract<ParsedSnapshot, { ok: false }>;

/** A file of packSnapshot(), of any version of the plugin; a picture that is missing makes it broken. */
export const unpackSnapshot = (file: Uint8Array): UnpackedSnapshot => {
  try {
    const files = unzipSync(file);
    const content: unknown = JSON.parse(
      strFromU8(files[CONTENT] ?? new Uint8Array()),
    );
    const parsed = parseSnapshot(content);
    if (!parsed.ok) return parsed;
    const pictures = new Map<string, SnapshotPictureBytes>();
    for (const { fileKey, contentType, path } of parsed.snapshot.pictures) {
      const bytes = files[path];
      if (bytes === undefined) return { ok: false, problem: "broken" };
      pictures.set(fileKey, { contentType, bytes: new Uint8Array(bytes) });
    }
    return { ok: true, snapshot: parsed.snapshot, pictures };
  } catch {
    // No zip, or no JSON in it.
    return { ok: false, problem: "broken" };
  }
};
