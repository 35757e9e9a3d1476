const STYLES = "xl/styles.xml";

/**
 * Formats of dates that Excel in Japanese has by their numbers alone (ECMA-376
 * 18.8.30, ja-jp): files don't write them out.
 */
const FORMATS: ReadonlyMap<number, string> = new Map([
  ...[27, 36, 50, 57].map((id) => [id, "[$-411]ge.m.d"] as const),
  ...[28, 29, 51, 54, 58].map(
    (id) => [id, '[$-411]ggge"年"m"月"d"日"'] as const,
  ),
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  ...[34, 52, 55].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[35, 53, 56].map((id) => [id, 'm"月"d"日"'] as const),
]);

/**
 * A workbook that writes out the Japanese formats that it uses by number, so that
 * a month (2023年5月) can be told from its first day; the same bytes where it uses none.
 * @throws for what is no zip
 */
export const withJapaneseFormats = async (
  bytes: Uint8Array,
): Promise<Uint8Array> => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const only = unzipSync(bytes, { filter: ({ name }) => name === STYLES });
  const styles = only[STYLES] && strFromU8(only[STYLES]);
  if (styles === undefined) return bytes;
  const written = idsIn(styles, /<numFmt\b[^>]*?numFmtId="(\d+)"/gu);
  const used = [...idsIn(styles, /<xf\b[^>]*?numFmtId="(\d+)"/gu)].filter(
    (id) => FORMATS.has(id) && !written.has(id),
  );
  if (used.length === 0) return bytes;
  const defined = used
    .map((id) => {
      const code = (FORMATS.get(id) ?? "").replaceAll('"', "&quot;");
      return `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    })
    .join("");
  const told = /<numFmts\b[^>]*>/u.test(styles)
    ? styles.replace(/<numFmts\b[^>]*>/u, (tag) => tag + defined)
    : styles.replace(
        /<styleSheet\b[^>]*>/u,
        (tag) => `${tag}<numFmts>${defined}</numFmts>`,
      );
  return zipSync(
    { ...unzipSync(bytes), [STYLES]: strToU8(told) },
    { level: 0 },
  );
};

const idsIn = (text: string, pattern: RegExp): ReadonlySet<number> =>
  new Set([...text.matchAll(pattern)].map(([, id]) => Number(id)));
