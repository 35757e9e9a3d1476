const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  webp: "image/webp",
  zip: "application/zip",
};

/**
 * In place of mime/lite, by which Cybozu's client tells the type of an upload
 * from its name: the types of what the plugin uploads, of a thousand (10 KB).
 * Like there, files of Office have none, and kintone goes by the name.
 */
const getType = (name: string): string | null =>
  TYPES[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? ""] ?? null;

const mediaType = { getType };

// The client imports it so.
// eslint-disable-next-line import-x/no-default-export
export default mediaType;
