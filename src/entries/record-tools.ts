import { workbenchMessages } from "../i18n/publishing/workbench-messages";
import { exportMessages } from "../i18n/summary/export-messages";
import { publishedImportMessages } from "../i18n/summary/published-import-messages";
import { holdsPublishedFigures } from "../kintone/published/holds-published-figures";
import { isWorkbenchAsked } from "../kintone/page/workbench-url";
import { TemplateChanges } from "./template-changes";
import { templateTool } from "./template-tools";
import type { RecordShown, RecordTool } from "./show-on-record";

/** What a PC offers on the page of a 年度まとめ record. */
export const recordTools = ({
  appId,
  record,
}: RecordShown): readonly RecordTool[] => {
  // kintone turns to the next record without a new page: what is open is about the one before.
  document.querySelector("nendo-workbench")?.remove();
  const recordId = String(record.$id?.value);
  return [
    {
      text: (language) => workbenchMessages[language].open,
      failed: (language) => workbenchMessages[language].openFailed,
      isAsked: isWorkbenchAsked(location.search),
      open: async ({ space, opener, settings, language }) => {
        const { mountWorkbench } =
          await import("../ui/publishing/mount-workbench");
        return mountWorkbench({
          // The form is narrow: above it there is the whole width.
          space: kintone.app.record.getHeaderMenuSpaceElement() ?? space,
          record,
          settings,
          language,
          closed: () => opener.focus(),
        });
      },
    },
    {
      text: (language) => exportMessages[language].makeFromRecord,
      failed: (language) => exportMessages[language].makeFromRecordFailed,
      open: async ({ space, settings, language }) => {
        const { mountDocumentMaker } =
          await import("../ui/export/mount-document-maker");
        return mountDocumentMaker({ space, record, settings, language });
      },
    },
    {
      text: (language) => publishedImportMessages[language].open,
      failed: (language) => publishedImportMessages[language].openFailed,
      fits: ({ sources }) => holdsPublishedFigures(sources.summaries),
      open: async ({ space, settings, language }) => {
        const { openPublishedImport } =
          await import("../ui/published/open-published-import");
        return openPublishedImport({ space, record, settings, language });
      },
    },
    templateTool(recordId, TemplateChanges.takeChanged(appId, recordId)),
  ];
};
