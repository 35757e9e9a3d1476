const ALGORITHM = "AES-GCM";
/** Bytes that make every encryption differ (NIST SP 800-38D: 96 bits). */
const NONCE_LENGTH = 12;

/**
 * Compressed and encrypted, a character a byte: web storage takes text only.
 * @throws DOMException where a page may not encrypt (plain http to another machine)
 */
export const packText = async (
  text: string,
  secret: string,
): Promise<string> => {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv: nonce },
    await keyOf(secret),
    await through(new Blob([text]), new CompressionStream("gzip")),
  );
  return textOf(nonce) + textOf(new Uint8Array(sealed));
};

/** @throws when the text was not packed with the secret, or only a part of it is left */
export const unpackText = async (
  packed: string,
  secret: string,
): Promise<string> => {
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const opened = await crypto.subtle.decrypt(
    { name: ALGORITHM, iv: bytes.subarray(0, NONCE_LENGTH) },
    await keyOf(secret),
    bytes.subarray(NONCE_LENGTH),
  );
  return new TextDecoder().decode(
    await through(new Blob([opened]), new DecompressionStream("gzip")),
  );
};

const keyOf = async (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)),
    ALGORITHM,
    false,
    ["encrypt", "decrypt"],
  );

const through = async (
  content: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> =>
  new Response(content.stream().pipeThrough(stream)).arrayBuffer();

/** A call takes a limited number of arguments. */
const STEP = 8192;

const textOf = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
  }
  return parts.join("");
};
