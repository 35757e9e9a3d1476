import { strFromU8, unzipSync } from "fflate";
import type { TemplateKind } from "../../i18n/template-messages";
import { parseXml } from "./parse-xml";
import { TemplateError } from "./template-error";

/** A city's own file, opened. */
export interface TemplatePackage {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Path of the presentation or document: word/document.xml */
  readonly mainPart: string;
}

/** Bytes that a template may unpack to. */
const LARGEST = 200 * 1024 * 1024;

/** What the content type of a main part says of its kind. */
const kinds: Readonly<Record<TemplateKind, RegExp>> = {
  docx: /wordprocessingml\.(?:document|template)\.main\+xml$/u,
  pptx: /presentationml\.(?:presentation|template|slideshow)\.main\+xml$/u,
};

/** @throws TemplateError that says what is wrong with the file */
export const openTemplate = (
  bytes: Uint8Array,
  kind: TemplateKind,
): TemplatePackage => {
  refuseOldAndLocked(bytes, kind);
  const parts = unpack(bytes, kind);
  const types = parts["[Content_Types].xml"];
  const relationships = parts["_rels/.rels"];
  if (types === undefined || relationships === undefined) {
    throw new TemplateError("notOffice", kind, "no content types");
  }
  const mainPart = findMainPart(relationships, kind);
  const type = contentTypeOf(mainPart, types, kind);
  if (/macroEnabled/iu.test(type)) throw new TemplateError("macros", kind);
  if (!kinds[kind].test(type)) throw new TemplateError("otherKind", kind, type);
  if (parts[mainPart] === undefined) {
    throw new TemplateError("damaged", kind, `no ${mainPart}`);
  }
  return { parts, mainPart };
};

/** A compound file holds an old document, or one that a password locks. */
const refuseOldAndLocked = (bytes: Uint8Array, kind: TemplateKind): void => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!compound.every((byte, index) => bytes[index] === byte)) return;
  const isLocked = strFromU8(bytes, true).includes(
    [..."EncryptedPackage"].join("\0"),
  );
  throw new TemplateError(isLocked ? "password" : "oldFormat", kind);
};

const unpack = (
  bytes: Uint8Array,
  kind: TemplateKind,
): Readonly<Record<string, Uint8Array>> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new TemplateError("notOffice", kind);
  }
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new TemplateError("tooLarge", kind);
        return !name.endsWith("/");
      },
    });
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError("damaged", kind, String(error));
  }
};

const findMainPart = (part: Uint8Array, kind: TemplateKind): string => {
  const main = elementsOf(part, "Relationship", kind).find((relationship) =>
    relationship.getAttribute("Type")?.endsWith("/officeDocument"),
  );
  if (main === undefined) throw new TemplateError("notOffice", kind, "no main");
  if (main.getAttribute("Type")?.includes("purl.oclc.org")) {
    throw new TemplateError("strict", kind);
  }
  return (main.getAttribute("Target") ?? "").replace(/^\//u, "");
};

const contentTypeOf = (
  path: string,
  types: Uint8Array,
  kind: TemplateKind,
): string =>
  elementsOf(types, "Override", kind)
    .find((each) => each.getAttribute("PartName") === `/${path}`)
    ?.getAttribute("ContentType") ?? "";

const elementsOf = (part: Uint8Array, name: string, kind: TemplateKind) => {
  try {
    return [...parseXml(part).getElementsByTagNameNS("*", name)];
  } catch (error) {
    throw new TemplateError("damaged", kind, String(error));
  }
};
