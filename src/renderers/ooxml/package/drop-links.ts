import { dropRelationship, isContent } from "./drop-relationship";
import type { OfficePackage } from "./office-package";

/** Addresses that text may lead to; others lead into the network of whoever made the file. */
const OPEN = /^(https?:|mailto:)/iu;

/**
 * Takes out what a file fetches from elsewhere when it is opened: linked
 * pictures, objects and templates, and links that are no addresses of the web.
 * A link in its text stays.
 */
export const dropLinks = (file: OfficePackage): void => {
  for (const part of ["", ...file.names.filter(isContent)]) {
    const dropped = file
      .relationships(part)
      .filter(
        ({ type, target, isExternal }) =>
          isExternal && !(type.endsWith("/hyperlink") && OPEN.test(target)),
      );
    for (const { id } of dropped) dropRelationship(file, part, id);
  }
};
