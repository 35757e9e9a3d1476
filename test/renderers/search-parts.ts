import { unzipSync } from "fflate";

/** A file of a document, or one that is packed in it. */
export interface FilePart {
  /** word/document.xml; ppt/embeddings/chart-data1.xlsx/xl/workbook.xml */
  readonly name: string;
  /** Its name and its bytes as they stand in the file, with references of XML resolved; places where a line may break are no part of a word. */
  readonly text: string;
}

/** All that a file is made of, also what is packed in its parts: every byte of it as text. */
export const partsOf = (
  bytes: Uint8Array,
  name: string,
): readonly FilePart[] => {
  if (!isZip(bytes)) {
    const encoding = name.includes("Shift_JIS") ? "shift_jis" : "utf-8";
    const text = new TextDecoder(encoding).decode(bytes);
    return [{ name, text: name + resolved(text) }];
  }
  return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) =>
    partsOf(content, `${name}/${inner}`),
  );
};

const isZip = ([first, second]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const resolved = (text: string): string =>
  text
    .replaceAll("<wbr>", "")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/giu, (whole, code: string) => {
      if (!code.startsWith("#")) return NAMED[code] ?? whole;
      const number = code.startsWith("#x")
        ? Number.parseInt(code.slice(2), 16)
        : Number(code.slice(1));
      return String.fromCodePoint(number);
    });
