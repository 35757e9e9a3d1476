import { logoMessages } from "../i18n/documents/logo-messages";
import type { Report } from "../report/report";
import type { Picture } from "./ooxml/office-options";
import { pictureSize } from "./ooxml/pictures/picture-size";
import { plainPicture } from "./pictures/plain-picture";

/** Under which documents find the logo among their pictures: no key of kintone's. */
const LOGO = "logo of the city";

/**
 * A report that shows the logo of the city, with its picture; without it, and
 * a sentence that says so, where it can't be read.
 */
export const withLogo = (
  report: Report,
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): {
  readonly report: Report;
  readonly shown: ReadonlyMap<string, Picture>;
  readonly notices: readonly string[];
} => {
  if (file === undefined) return { report, shown: new Map(), notices: [] };
  const { unreadable, alternativeText } = logoMessages[report.language];
  const bytes = plainPicture(file.bytes);
  const kind = bytes && pictureSize(bytes)?.kind;
  if (bytes === undefined || kind === undefined) {
    return { report, shown: new Map(), notices: [unreadable(file.name)] };
  }
  const logo = {
    fileKey: LOGO,
    name: file.name,
    alternativeText: alternativeText(report.city?.name),
  };
  return {
    report: { ...report, logo },
    shown: new Map([[LOGO, { contentType: `image/${kind}`, bytes }]]),
    notices: [],
  };
};
