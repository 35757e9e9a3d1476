import { leftOutPictureMessages } from "../../i18n/documents/picture-messages";
import { imagesLeftOut } from "../../report/images-left-out";
import type { Report } from "../../report/report";
import type { HtmlAssets } from "./html-assets";
import { shownPicture } from "./shown-picture";

/** What to tell whoever saves an HTML file whose pictures could not all be shown; empty when they are. */
export const pictureNotices = (
  report: Report,
  { pictures }: HtmlAssets,
): readonly string[] =>
  leftOutPictureMessages(
    imagesLeftOut(
      report,
      (fileKey) => shownPicture(pictures?.get(fileKey)) !== undefined,
    ),
    "html",
    report.language,
  );
