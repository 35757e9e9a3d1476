/** The pieces one after the other. */
export const joined = (
  pieces: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> => {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
