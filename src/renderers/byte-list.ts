/** How many bytes some pieces have together. */
export const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** The pieces one after the other. */
export const joined = (
  pieces: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
