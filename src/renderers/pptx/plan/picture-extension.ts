import type { Picture } from "../../ooxml/office-options";

/** Endings of the kinds of pictures that Office shows, by content type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
};

/** Ending of a picture's part; undefined for a kind that Office does not show. */
export const pictureExtension = ({
  contentType,
}: Picture): string | undefined => EXTENSIONS[contentType];
