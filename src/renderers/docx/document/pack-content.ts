import { Packer } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { accentOf } from "../../accent-of";
import { DESIGN } from "../../design-values";
import { buildDocument } from "./build-document";
import type { DocxContext } from "./docx-context";
import { settingsXml } from "../styles/settings-xml";
import { stylesXml } from "../styles/styles-xml";

/** Main part of the packages that the library writes. */
export const CONTENT_PART = "word/document.xml";

/** The parts of the document as the library packs it, still without its charts. */
export const packContent = async (
  context: DocxContext,
): Promise<Readonly<Record<string, Uint8Array>>> => {
  const { pause } = context.options;
  const document = await buildDocument(context);
  await pause?.();
  const packed = await Packer.toArrayBuffer(document);
  await pause?.();
  const parts = unzipSync(new Uint8Array(packed));
  const all = {
    ...parts,
    // The library's own hold styles that the document has no use for.
    "word/styles.xml": strToU8(stylesXml()),
    "word/settings.xml": strToU8(settingsXml),
  };
  return inAccent(all, accentOf(context.report));
};

/** Styles, lists and text in the city's colour, where they are in our blue. */
const inAccent = (
  parts: Readonly<Record<string, Uint8Array>>,
  accent: string,
): Readonly<Record<string, Uint8Array>> => {
  if (accent === DESIGN.colors.accent) return parts;
  const ours = `"${DESIGN.colors.accent.slice(1)}"`;
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      name.endsWith(".xml")
        ? strToU8(strFromU8(bytes).replaceAll(ours, `"${accent.slice(1)}"`))
        : bytes,
    ]),
  );
};
