import { inflateSync } from "node:zlib";

/** One page of a PDF file as Chromium writes it. */
export interface PdfPage {
  /** Points, width and height. */
  readonly size: readonly [number, number];
  /** Its texts in the order of drawing, without spaces between runs. */
  readonly text: string;
}

/**
 * Pages and texts of a PDF that Chromium made: objects one after another, each
 * font with a table back to Unicode. Not a reader for other PDFs.
 */
export const readPdf = (bytes: Buffer): readonly PdfPage[] => {
  const objects = readObjects(bytes);
  const get = (reference: string | undefined): PdfObject =>
    objects.get(Number(reference)) ?? { head: "", stream: undefined };
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b(?!s)/u.test(head))
    .map((page) => {
      const [, , , width = 0, height = 0] = numbersOf(page.head, "MediaBox");
      const resources = valueOf(page.head, "Resources", get);
      const fonts = fontsOf(resources, get);
      const content = get(/\/Contents (\d+)/u.exec(page.head)?.[1]).stream;
      return {
        size: [width, height],
        text: content === undefined ? "" : textOf(content, fonts),
      };
    });
};

/** What helps a reader who does not see the pages. */
export interface PdfAids {
  readonly title: string;
  /** As the document's catalogue says; "" when it says none. */
  readonly language: string;
  /** Titles of the bookmarks, from the first to the last. */
  readonly bookmarks: readonly string[];
  /** Kinds of the elements that its structure has, each once. */
  readonly structure: readonly string[];
  /** Fonts that a reader's machine would have to have. */
  readonly fontsOutside: number;
}

/** Reads what a PDF of Chromium says besides its pages. */
export const readPdfAids = (bytes: Buffer): PdfAids => {
  const objects = readObjects(bytes);
  const heads = [...objects.values()].map(({ head }) => head);
  const get = (reference: string | undefined): PdfObject | undefined =>
    objects.get(Number(reference));
  const titles = (of: RegExp): readonly string[] =>
    heads
      .filter((head) => of.test(head))
      .map((head) =>
        textString(/\/Title\s*([(<][^>)]*)/u.exec(head)?.[1] ?? ""),
      );
  const catalogue = heads.find((head) => /\/Type\s*\/Catalog\b/u.test(head));
  return {
    title: titles(/\/Creator\b/u)[0] ?? "",
    language: textString(
      /\/Lang\s*([(<][^>)]*)/u.exec(catalogue ?? "")?.[1] ?? "",
    ),
    bookmarks: titles(/\/Title\b[\s\S]*\/Parent\b|\/Parent\b[\s\S]*\/Title\b/u),
    structure: [
      ...new Set(
        heads.flatMap((head) =>
          [...head.matchAll(/\/S\s*\/([A-Za-z0-9]+)/gu)].map(
            ([, kind = ""]) => kind,
          ),
        ),
      ),
    ],
    fontsOutside: heads.filter(
      (head) =>
        /\/Type\s*\/Font\b/u.test(head) &&
        // A font of drawings, or one that other objects describe.
        !/\/Subtype\s*\/(?:Type3|Type0)\b/u.test(head) &&
        !/\/FontFile/u.test(
          get(/\/FontDescriptor (\d+)/u.exec(head)?.[1])?.head ?? "",
        ),
    ).length,
  };
};

/** A string as PDF writes it: (letters) or <FEFF and hexadecimal. */
const textString = (written: string): string =>
  written.startsWith("<")
    ? fromUtf16(written.slice(1).replace(/^FEFF/iu, ""))
    : written.slice(1);

interface PdfObject {
  readonly head: string;
  readonly stream: string | undefined;
}

type Get = (reference: string | undefined) => PdfObject;
/** Glyph codes in hexadecimal, upper case, as long as the font writes them. */
type Font = ReadonlyMap<string, string>;

const readObjects = (bytes: Buffer): ReadonlyMap<number, PdfObject> => {
  const source = bytes.toString("latin1");
  const objects = new Map<number, PdfObject>();
  for (const found of source.matchAll(
    /(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?:stream\r?\n|endobj)/gu,
  )) {
    const [whole, number = "", head = ""] = found;
    objects.set(Number(number), {
      head,
      stream: whole.endsWith("endobj")
        ? undefined
        : readStream(bytes, head, found.index + whole.length),
    });
  }
  return objects;
};

const readStream = (
  bytes: Buffer,
  head: string,
  start: number,
): string | undefined => {
  const length = Number(/\/Length (\d+)/u.exec(head)?.[1]);
  const raw = bytes.subarray(start, start + length);
  return head.includes("FlateDecode")
    ? inflateSync(raw).toString("latin1")
    : raw.toString("latin1");
};

const numbersOf = (head: string, name: string): readonly number[] =>
  (new RegExp(`/${name} ?\\[([^\\]]*)\\]`, "u").exec(head)?.[1] ?? "")
    .trim()
    .split(/\s+/u)
    .reduce<number[]>((all, text) => [...all, Number(text)], [0]);

/** A dictionary in place or one that is referred to. */
const valueOf = (head: string, name: string, get: Get): string => {
  const after = head.slice(head.indexOf(`/${name}`) + name.length + 1);
  const reference = /^\s*(\d+) 0 R/u.exec(after)?.[1];
  return reference === undefined ? after : get(reference).head;
};

const fontsOf = (resources: string, get: Get): ReadonlyMap<string, Font> =>
  new Map(
    [...valueOf(resources, "Font", get).matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(
      ([, name = "", reference]) => {
        const table = /\/ToUnicode (\d+) 0 R/u.exec(get(reference).head)?.[1];
        return [name, unicodeTable(get(table).stream ?? "")];
      },
    ),
  );

const unicodeTable = (cmap: string): Font => {
  const table = new Map<string, string>();
  for (const [, block = ""] of cmap.matchAll(
    /beginbfchar([\s\S]*?)endbfchar/gu,
  ))
    for (const [, glyph = "", text = ""] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
    ))
      table.set(glyph.toUpperCase(), fromUtf16(text));
  for (const [, block = ""] of cmap.matchAll(
    /beginbfrange([\s\S]*?)endbfrange/gu,
  ))
    for (const [, first = "", last = "", text = ""] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
    )) {
      const start = Number.parseInt(first, 16);
      const code = Number.parseInt(text, 16);
      for (let step = 0; start + step <= Number.parseInt(last, 16); step += 1)
        table.set(
          (start + step).toString(16).toUpperCase().padStart(first.length, "0"),
          String.fromCharCode(code + step),
        );
    }
  return table;
};

const fromUtf16 = (hex: string): string =>
  (hex.match(/.{4}/gu) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join("");

const textOf = (content: string, fonts: ReadonlyMap<string, Font>): string => {
  let font: Font | undefined;
  let text = "";
  for (const [, actual, name, hex = ""] of content.matchAll(
    /\/ActualText <FEFF([0-9A-F]+)>[\s\S]*?EMC|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gu,
  )) {
    if (actual !== undefined) text += fromUtf16(actual);
    if (name !== undefined) font = fonts.get(name);
    const [anyCode = "00"] = font?.keys() ?? [];
    for (let at = 0; at < hex.length; at += anyCode.length)
      text += font?.get(hex.slice(at, at + anyCode.length)) ?? "";
  }
  return text;
};
