import { strFromU8, unzipSync } from "fflate";
import type { TemplateKind } from "../../../domain/template-kind";
import { brokenEntry } from "./broken-entries";
import { dropLinks } from "./drop-links";
import { dropTraces } from "./drop-traces";
import { OfficePackage } from "./office-package";
import { TemplateError } from "./template-error";

/** Bytes that all parts of a template may have together. */
const LARGEST = 200 * 1024 * 1024;

const STRICT = "http://purl.oclc.org/ooxml/";

interface MainTypes {
  readonly plain: string;
  /** Templates and shows; they become plain documents. */
  readonly alike: readonly string[];
}

const application = "application/vnd.openxmlformats-officedocument";
const mainTypes: Readonly<Record<TemplateKind, MainTypes>> = {
  pptx: {
    plain: `${application}.presentationml.presentation.main+xml`,
    alike: [
      `${application}.presentationml.template.main+xml`,
      `${application}.presentationml.slideshow.main+xml`,
    ],
  },
  docx: {
    plain: `${application}.wordprocessingml.document.main+xml`,
    alike: [`${application}.wordprocessingml.template.main+xml`],
  },
};

/** The city's own file, opened, and the name of its main part. */
export interface OpenTemplate {
  readonly file: OfficePackage;
  readonly mainPart: string;
}

/**
 * Opens a file as the base of a document. A template (.potx, .dotx) or a
 * slide show counts as a document.
 * @throws TemplateError when it can't be one
 */
export const readTemplate = (
  bytes: Uint8Array,
  kind: TemplateKind,
): OpenTemplate => {
  const parts = unpack(bytes, kind);
  const broken = brokenEntry(bytes, parts);
  if (broken !== undefined) throw new TemplateError("damaged", kind, broken);
  const typed = Object.entries(parts).find(
    ([name, part]) => isXml(name) && strFromU8(part).includes("<!DOCTYPE"),
  );
  if (typed !== undefined) {
    throw new TemplateError("damaged", kind, `${typed[0]}: DOCTYPE`);
  }
  const file = new OfficePackage(parts);
  if (!file.has("[Content_Types].xml") || !file.has("_rels/.rels")) {
    throw new TemplateError("notOffice", kind);
  }
  try {
    return checkKind(file, kind);
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError("damaged", kind, String(error));
  }
};

const unpack = (
  bytes: Uint8Array,
  kind: TemplateKind,
): Record<string, Uint8Array> => {
  if (isCompoundFile(bytes)) {
    throw new TemplateError(
      isEncrypted(bytes) ? "password" : "oldFormat",
      kind,
    );
  }
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new TemplateError("tooLarge", kind);
        return !name.endsWith("/") && !leavesFolder(name);
      },
    });
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError("notOffice", kind, String(error));
  }
};

/** Names that no part of an Office file has: they would be written beside the folder that it is unpacked into. */
const isXml = (name: string): boolean => /\.(xml|rels|vml)$/iu.test(name);

const leavesFolder = (name: string): boolean =>
  /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/iu.test(name);

/** The container of files before Office 2007, and of encrypted ones since (MS-CFB). */
const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** An encrypted file has a stream of this name (MS-OFFCRYPTO). */
const isEncrypted = (bytes: Uint8Array): boolean =>
  strFromU8(bytes, true).includes([..."EncryptedPackage"].join("\0"));

const checkKind = (file: OfficePackage, kind: TemplateKind): OpenTemplate => {
  const main = file
    .relationships("")
    .find(({ type }) => type.endsWith("/officeDocument"));
  if (main === undefined) throw new TemplateError("notOffice", kind);
  if (main.type.startsWith(STRICT)) throw new TemplateError("strict", kind);
  const { target: mainPart } = main;
  const type = file.contentType(mainPart) ?? "";
  const { plain, alike } = mainTypes[kind];
  if (
    type.includes("macroEnabled") ||
    file.names.some((name) => name.endsWith("vbaProject.bin"))
  ) {
    throw new TemplateError("macros", kind);
  }
  if (alike.includes(type)) file.setContentType(mainPart, plain);
  else if (type !== plain) throw new TemplateError("otherKind", kind, type);
  // Opened once, so that a part that is no XML shows here.
  file.xml(mainPart);
  dropLinks(file);
  dropTraces(file);
  return { file, mainPart };
};
