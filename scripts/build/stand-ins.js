import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const packages = path.join(root, "node_modules");

/**
 * What the plugin's scripts have of `src/stand-ins` instead of a file of a
 * package that does far more than is asked of it. `test/stand-ins` holds each
 * against what it stands for.
 */
const REPLACED = {
  "qs/lib/index.js": "query-string.ts",
  "mime/lite.js": "media-type.ts",
  "js-base64/base64.mjs": "base64.ts",
  "@xmldom/xmldom/lib/entities.js": "xml-entities.ts",
  "hucre/dist/xlsx/crypto/agile.mjs": "no-encryption.ts",
  "hucre/dist/xlsx/chart-reader.mjs": "unread-parts.ts",
  "hucre/dist/xlsx/pivot-reader.mjs": "unread-parts.ts",
  "hucre/dist/xlsx/slicer-reader.mjs": "unread-parts.ts",
  "d3-interpolate/dist/d3-interpolate.mjs": "number-interpolation.ts",
};

/** Cybozu's client as modules, with one axios of modules for it and for us. */
const AS_MODULES = {
  "@kintone/rest-api-client$":
    "@kintone/rest-api-client/esm/src/index.browser.js",
  "axios/dist/browser/axios.cjs": "axios/index.js",
};

/** @param {string} file of a package */
const inPackages = (file) => {
  const whole = path.join(packages, file);
  // A newer version may keep it elsewhere: nothing would be replaced, and nobody told.
  if (!existsSync(whole)) throw new Error(`There is no ${whole} to replace.`);
  return whole;
};

/** @param {string} file of src/stand-ins */
const standIn = (file) => path.join(root, "src/stand-ins", file);

/** Paths of files, and names of modules, with what is loaded for them (webpack: resolve.alias). */
export const STAND_INS = {
  ...Object.fromEntries(
    Object.entries(REPLACED).map(([file, by]) => [
      inPackages(file),
      standIn(by),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(AS_MODULES).map(([name, file]) => [name, inPackages(file)]),
  ),
  "@swc/helpers/_/_ts_decorate": standIn("decorate.ts"),
};
