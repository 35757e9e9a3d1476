/**
 * A key tells what an item is about in few characters, so that it fits into a
 * record and into a file: the kind, which a reader understands, and a digest of
 * everything else.
 * @param kind letters and points
 * @param about whatever makes it another item when it changes, in an order that does not depend on how it was read
 */
export const itemKey = (kind: string, about: readonly unknown[]): string =>
  `${kind}-${digest(JSON.stringify(about))}`;

/** What was in front of the digest. */
export const kindOfKey = (key: string): string =>
  key.slice(0, Math.max(key.lastIndexOf("-"), 0));

/**
 * 64 bits in base 36: two hashes of 32 bits (the steps of MurmurHash3's finish)
 * that start apart. Told apart are a few dozen items of one summary; it hides nothing.
 */
const digest = (text: string): string =>
  [0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join("");

const hash = (text: string, seed: number): string => {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x5bd1e995);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(36).padStart(7, "0");
};
