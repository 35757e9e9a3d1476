import { leftOutPictureMessages } from "../../../i18n/documents/picture-messages";
import { imagesLeftOut } from "../../../report/images-left-out";
import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../office-options";
import { officePicture } from "./office-picture";

/** What to tell whoever saves an Office document whose pictures could not all be shown; empty when they are. */
export const pictureNotices = (
  report: Report,
  { pictures }: Pick<OfficeOptions, "pictures">,
  format: "pptx" | "docx" | "xlsx",
): readonly string[] =>
  leftOutPictureMessages(
    imagesLeftOut(
      report,
      (fileKey) => officePicture(pictures.get(fileKey)) !== undefined,
    ),
    format,
    report.language,
  );
