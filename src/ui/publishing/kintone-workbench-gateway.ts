import type { Language } from "../../i18n/language";
import { gateMessages } from "../../i18n/publishing/gate-messages";
import { keepAcknowledgements } from "../../kintone/acknowledgements/keep-acknowledgements";
import { editRecords, undoEdits } from "../../kintone/corrections/edit-records";
import { desktopPage } from "../../kintone/page/page";
import { today } from "../../kintone/page/today";
import { sessionClient } from "../../kintone/rest/session-client";
import { draftStore, draftStoreKey } from "../../kintone/texts/draft-store";
import { unlessStopped } from "../../kintone/rest/unless-stopped";
import { readTexts } from "../../kintone/texts/read-texts";
import { saveTexts } from "../../kintone/texts/save-texts";
import type { TextPlace } from "../../kintone/texts/text-place";
import type { Settings, Source } from "../../settings/settings";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { explainFailure } from "../export/explain-failure";
import type { WorkbenchGateway } from "./workbench-gateway";

/** A 年度まとめ record and the records behind it, with the rights of whoever is logged in. */
export const kintoneWorkbenchGateway = (
  settings: Settings,
  source: Source<SummaryFieldName>,
  recordId: string,
  language: Language,
): WorkbenchGateway => {
  const place: TextPlace = {
    client: sessionClient(source.guestSpaceId),
    source,
    recordId,
    choices: settings.choices,
    sections: settings.sections,
  };
  const records = { settings, connect: sessionClient };
  return {
    readTexts: (signal) => unlessStopped(readTexts(place), signal),
    saveTexts: (draft, revision, signal) =>
      saveTexts(place, draft, revision, signal),
    drafts: draftStore(
      draftStoreKey(source.appId, recordId, kintone.getLoginUser().code),
    ),
    editRecords: (edits, signal) => editRecords(edits, records, signal),
    undoEdits: (name, written, signal) =>
      undoEdits(name, written, records, signal),
    acknowledge: async ({ key, text, reason }, signal) => {
      const { name } = kintone.getLoginUser();
      const kept = { key, text, reason, by: name };
      const problem = await keepAcknowledgements([kept], {
        ...records,
        recordId,
        signal,
        at: new Date().toISOString(),
      });
      return problem === undefined
        ? { ...kept, on: today() }
        : gateMessages[language].notKept[problem];
    },
    confirm: (question) => desktopPage.confirm(question),
    explain: (error) => explainFailure(error, language),
  };
};
