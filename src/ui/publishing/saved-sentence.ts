import type { WorkbenchMessages } from "../../i18n/publishing/workbench-messages";
import type { TextsSaved } from "../../kintone/texts/save-texts";

/** What is said once texts were saved, or why they were not; empty when there was nothing to save. */
export const savedSentence = (
  answer: TextsSaved | undefined,
  messages: WorkbenchMessages,
): string => {
  switch (answer?.state) {
    case undefined:
      return "";
    case "saved":
      return answer.isMerged ? messages.savedMerged : messages.saved;
    case "conflict":
      return messages.conflictsTitle(answer.merged.conflicts.length);
    case "frozen":
      return messages.frozenMeanwhile;
    case "noOption": {
      const { field, value } = answer.noOption;
      return messages.noOption(field, value);
    }
    case "keepsChanging":
      return messages.keepsChanging;
    case "unknown":
      return messages.saveUnknown;
    default:
      return answer satisfies never;
  }
};
