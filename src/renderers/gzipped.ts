import type { Pause } from "../domain/steps";
import { joined } from "./byte-list";

/** Bytes deflated, with what zip and gzip alike say of those that went in. */
export interface Gzipped {
  readonly content: readonly Uint8Array[];
  /** CRC-32 */
  readonly crc: number;
}

/** Bytes that are packed at once: some milliseconds. */
const PIECE = 1 << 16;
/** RFC 1952, 2.3: ten bytes before what is deflated where no flag says that there are more, eight after it. */
const FLAGS = 3;
const HEAD = 10;
const TAIL = 8;

/**
 * Packs bytes with what the browser has for it, which takes a tenth of the time
 * of a program of ours that runs for the first time.
 * @param pause awaited before each piece; what it throws stops the work
 */
export const gzipped = async (
  bytes: Uint8Array,
  pause?: Pause,
): Promise<Gzipped> => {
  const file = await gathered(
    piecesOf(bytes, pause).pipeThrough(new CompressionStream("gzip")),
  );
  const view = new DataView(file.buffer);
  if (view.getUint8(FLAGS) !== 0)
    throw new Error("The browser writes other heads of gzip.");
  return {
    content: [file.subarray(HEAD, -TAIL)],
    crc: view.getUint32(file.length - TAIL, true),
  };
};

const piecesOf = (
  bytes: Uint8Array,
  pause: Pause | undefined,
): ReadableStream<BufferSource> => {
  let start = 0;
  return new ReadableStream<BufferSource>({
    pull: async (controller) => {
      if (start > 0) await pause?.();
      if (start < bytes.length) {
        controller.enqueue(
          bytes.subarray(start, start + PIECE) as Uint8Array<ArrayBuffer>,
        );
      }
      start += PIECE;
      if (start >= bytes.length) controller.close();
    },
  });
};

const gathered = async (
  stream: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
  }
  return joined(parts);
};
