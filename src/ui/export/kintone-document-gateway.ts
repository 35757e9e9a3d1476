import { exportMessages } from "../../i18n/summary/export-messages";
import type { Language } from "../../i18n/language";
import { publishingSentence } from "../../i18n/publishing/publishing-messages";
import { keepsAcknowledgements } from "../../kintone/acknowledgements/acknowledgement-table";
import { keepAcknowledgements } from "../../kintone/acknowledgements/keep-acknowledgements";
import { now } from "../../kintone/page/now";
import { readTemplates } from "../../kintone/attachments/read-templates";
import { freezingMessages } from "../../i18n/publishing/freezing-messages";
import { commentOnRecord } from "../../kintone/freezing/comment-on-record";
import { recordUrl } from "../../kintone/page/record-url";
import { SaveError } from "../../kintone/attachments/save-error";
import { saveFiles } from "../../kintone/attachments/save-files";
import { sessionClient } from "../../kintone/rest/session-client";
import { unlessStopped } from "../../kintone/rest/unless-stopped";
import { wordsIn } from "../../domain/words/words";
import type { Settings } from "../../settings/settings";
import { askSameName } from "./ask-same-name";
import type { DocumentGateway } from "./document-gateway";
import { explainFailure } from "./explain-failure";

/** Templates and records of the 年度まとめ app, with the rights of whoever is logged in. */
export const kintoneDocumentGateway = (
  settings: Settings,
  language: Language,
): DocumentGateway => {
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
    keepsAcknowledgements: keepsAcknowledgements(settings),
    acknowledge: (items, reason, recordId, signal) =>
      keepAcknowledgements(
        items.map(({ key, fact }) => ({
          key,
          text: publishingSentence(
            fact,
            language,
            wordsIn(settings.words, language, settings.appNames),
          ),
          reason,
          by: kintone.getLoginUser().name,
        })),
        { settings, connect: sessionClient, recordId, at: now(), signal },
      ),
    tellPublication: async (recordId, names, signal) => {
      if (source === undefined) return;
      const { appId, guestSpaceId } = source;
      const commented = commentOnRecord(
        { client: sessionClient(guestSpaceId), appId, recordId },
        freezingMessages[language].publishedComment(names),
      );
      await unlessStopped(commented, signal).catch(() => false);
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
