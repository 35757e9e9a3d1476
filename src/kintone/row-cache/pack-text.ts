const ALGORITHM = "AES-GCM";
/** Bytes that make every encryption differ (NIST SP 800-38D: 96 bits). */
const NONCE_LENGTH = 12;

/**
 * A text compressed and encrypted, a character a byte: web storage takes text
 * only. Its pieces are taken one by one, so that the whole never stands in
 * memory, and no further ones once it is too long.
 * @returns undefined when it would be longer than that
 * @throws DOMException where a page may not encrypt (plain http to another machine)
 */
export const packText = async (
  pieces: AsyncIterable<string> | Iterable<string>,
  secret: string,
  longest = Infinity,
): Promise<string | undefined> => {
  const compressed = await gathered(
    streamOf(pieces).pipeThrough(new CompressionStream("gzip")),
    longest - NONCE_LENGTH,
  );
  if (compressed === undefined) return undefined;
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv: nonce },
    await keyOf(secret),
    await compressed.arrayBuffer(),
  );
  return textOf(nonce) + textOf(new Uint8Array(sealed));
};

/**
 * The text again, in pieces of any length.
 * @throws when it was not packed with the secret, or only a part of it is left
 */
export async function* unpackText(
  packed: string,
  secret: string,
): AsyncGenerator<string> {
  const bytes = bytesOf(packed);
  const opened = await crypto.subtle.decrypt(
    { name: ALGORITHM, iv: bytes.subarray(0, NONCE_LENGTH) },
    await keyOf(secret),
    bytes.subarray(NONCE_LENGTH),
  );
  const pieces = new Blob([opened])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

const keyOf = async (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)),
    ALGORITHM,
    false,
    ["encrypt", "decrypt"],
  );

const streamOf = (
  pieces: AsyncIterable<string> | Iterable<string>,
): ReadableStream<BufferSource> => {
  const encoder = new TextEncoder();
  const taken = (async function* () {
    yield* pieces;
  })();
  return new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const { done, value } = await taken.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

/** All that a stream brings; undefined when it is more than wanted, of which no more is made. */
const gathered = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Blob | undefined> => {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
  }
};

/** A call takes a limited number of arguments. */
const STEP = 8192;

const textOf = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP) {
    // Spread out they would go through an iterator, at a tenth of the speed.
    const codes = bytes.subarray(start, start + STEP);
    parts.push(Reflect.apply(String.fromCharCode, undefined, codes) as string);
  }
  return parts.join("");
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};
