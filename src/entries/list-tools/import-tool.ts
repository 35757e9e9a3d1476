import { wordsIn } from "../../domain/words/words";
import { listToolMessages } from "../../i18n/entering/list-tool-messages";
import type { ListKind } from "./list-kind";
import type { ListTool } from "./list-tool";

/** Imports a list of past years. */
export const importTool = ({
  kind,
  settings,
  language,
}: ListKind): ListTool => {
  const { kinds, importList, importFailed } = listToolMessages[language];
  return {
    label: importList(kinds[kind](wordsIn(settings.words, language))),
    failed: importFailed,
    open: async (space) => {
      const { openRecordImport } =
        await import("../../ui/importing/open-record-import");
      await openRecordImport({ kind, settings, language, space });
      return undefined;
    },
  };
};
