/** SHA-256 of the bytes, hexadecimal: what the history of a record vouches for a file with. */
export const checksumOf = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
