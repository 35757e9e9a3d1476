import { OfficePackage } from "../../ooxml/package/office-package";
import { CONTENT_PART } from "../document/pack-content";

/** Content types by the endings that the library gives pictures. */
const types: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
};

/**
 * Copies the pictures of our content into the city's file.
 * @returns their relationships there by those of the content
 */
export const copyPictures = (
  parts: Readonly<Record<string, Uint8Array>>,
  file: OfficePackage,
  mainPart: string,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { id, type, target } of new OfficePackage(parts).relationships(
    CONTENT_PART,
  )) {
    const bytes = parts[target];
    if (!type.endsWith("/image") || bytes === undefined) continue;
    const extension = target.slice(target.lastIndexOf(".") + 1);
    const name = file.freeName("word/media/image", extension);
    file.setDefaultType(extension, types[extension] ?? "");
    file.set(name, bytes);
    ids.set(id, file.relate(mainPart, type, name));
  }
  return ids;
};
