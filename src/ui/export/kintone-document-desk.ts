import { exportMessages } from "../../i18n/export-messages";
import type { Language } from "../../i18n/language";
import { readTemplates } from "../../kintone/read-templates";
import { recordUrl } from "../../kintone/record-url";
import { SaveError } from "../../kintone/save-error";
import { saveFiles } from "../../kintone/save-files";
import { sessionClient } from "../../kintone/session-client";
import type { Settings } from "../../settings/settings";
import { askSameName } from "./ask-same-name";
import type { DocumentDesk } from "./document-desk";
import { explainFailure } from "./explain-failure";

/** Templates and records of the 年度まとめ app, with the rights of whoever is logged in. */
export const kintoneDocumentDesk = (
  settings: Settings,
  language: Language,
): DocumentDesk => {
  const source = settings.sources.summaries;
  const messages = exportMessages[language];
  return {
    readTemplates: (kinds, recordId) =>
      readTemplates({ settings, connect: sessionClient, kinds, recordId }),
    attach: async (files, recordId, listener) => {
      const field = source?.fields.outputs;
      if (source === undefined || field === undefined) {
        throw new SaveError({ code: "fieldNotSet", recordId, field: "" });
      }
      const client = sessionClient(source.guestSpaceId);
      return saveFiles(
        { client, appId: source.appId, recordId, field },
        files,
        { ...listener, askSameName: (names) => askSameName(names, messages) },
      );
    },
    recordUrl: (recordId) =>
      recordUrl({
        appId: source?.appId ?? "",
        guestSpaceId: source?.guestSpaceId,
        recordId,
      }),
    explain: (error) => explainFailure(error, language),
  };
};
