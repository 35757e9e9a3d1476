/**
 * Shift_JIS as Windows knows it (CP932), the encoding that Excel there expects
 * of a CSV file without a BOM. Browsers and Node decode it but don't encode:
 * the table is their decoder's, turned round on first use (12 ms).
 */

/** Codes of one byte: ASCII and halfwidth katakana. */
const SINGLE_BYTES = [...range(0x00, 0x7f), ...range(0xa1, 0xdf)];

/** First bytes of two. NEC's copies of IBM's characters (ED, EE) are read, never written, as on Windows. */
const LEAD_BYTES = [
  ...range(0x81, 0x9f),
  ...range(0xe0, 0xec),
  ...range(0xef, 0xfc),
];
const TRAIL_BYTES = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

/**
 * Characters of JIS that Unicode has twice: macOS types the first, Windows the
 * second. They look alike and mean the same.
 */
const TWINS = [
  ["〜", "～"],
  ["‖", "∥"],
  ["−", "－"],
  ["—", "―"],
  ["¢", "￠"],
  ["£", "￡"],
  ["¬", "￢"],
  ["¥", "￥"],
] as const;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * The bytes of one character (code point).
 * @returns undefined for one that Shift_JIS does not hold
 */
export const shiftJisBytes = (
  character: string,
): readonly number[] | undefined => {
  table ??= invertDecoder();
  return table.get(character);
};

const invertDecoder = (): ReadonlyMap<string, readonly number[]> => {
  const codes = [
    ...SINGLE_BYTES.map((byte) => [byte]),
    ...LEAD_BYTES.flatMap((lead) => TRAIL_BYTES.map((trail) => [lead, trail])),
  ];
  const decoder = new TextDecoder("shift_jis");
  const bytesOf = new Map<string, readonly number[]>();
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    const isOne = [...character].length === 1 && character !== "\ufffd";
    // Where a character has two codes, Windows writes the first.
    if (isOne && !bytesOf.has(character)) bytesOf.set(character, code);
  }
  for (const [mac, windows] of TWINS) {
    const bytes = bytesOf.get(windows) ?? bytesOf.get(mac);
    if (bytes !== undefined && !bytesOf.has(mac)) bytesOf.set(mac, bytes);
  }
  return bytesOf;
};

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
