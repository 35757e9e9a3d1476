import type { LoadedRows } from "./load-rows";

/** Holds the rows that were read last from one page to the next. */
export interface RowShelf {
  /** @returns undefined when there are none, or none of this owner */
  take(): Promise<LoadedRows | undefined>;
  put(rows: LoadedRows): Promise<void>;
}

const KEY = "nendo-matome:rows";
/** Characters; all pages of the domain share about five millions in a tab. */
const LONGEST = 2_000_000;
/** A tab that stays open over night is not one visit. */
const LONGEST_AGE_MS = 8 * 60 * 60 * 1000;

interface Kept {
  readonly owner: string;
  readonly keptAt: number;
  readonly rows: LoadedRows;
}

/**
 * A shelf in the tab: gone when it is closed. The rows name people, so they
 * go as soon as someone else or other settings ask for them, and after eight
 * hours. Too many rows are not kept, and a browser that forbids storage keeps
 * none: the next page reads them again.
 * @param owner names user, settings and build: the rows of one are none for another
 */
export const tabShelf = (
  owner: string,
  storage: () => Storage = () => sessionStorage,
): RowShelf => ({
  take: async () => {
    try {
      const packed = storage().getItem(KEY);
      if (packed === null) return undefined;
      const kept = JSON.parse(await unpack(packed)) as Kept;
      const isOurs =
        kept.owner === owner && Date.now() - kept.keptAt < LONGEST_AGE_MS;
      if (isOurs) return kept.rows;
    } catch {
      // Cut or of an older build: as good as none.
    }
    clear(storage);
    return undefined;
  },
  put: async (rows) => {
    // First: what does not fit must not leave older rows behind.
    clear(storage);
    const kept: Kept = { owner, keptAt: Date.now(), rows };
    try {
      const packed = await pack(JSON.stringify(kept));
      if (packed.length <= LONGEST) storage().setItem(KEY, packed);
    } catch {
      // Forbidden or full.
    }
  },
});

const clear = (storage: () => Storage): void => {
  try {
    storage().removeItem(KEY);
  } catch {
    // Forbidden: nothing is there either.
  }
};

/** Compressed, a character a byte: storage takes text only. */
const pack = async (text: string): Promise<string> => {
  const bytes = await through(new Blob([text]), new CompressionStream("gzip"));
  const parts: string[] = [];
  // A call takes a limited number of arguments.
  for (let start = 0; start < bytes.length; start += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
  }
  return parts.join("");
};

const STEP = 8192;

const unpack = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(
    await through(new Blob([bytes]), new DecompressionStream("gzip")),
  );
};

const through = async (
  content: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(content.stream().pipeThrough(stream)).arrayBuffer(),
  );
