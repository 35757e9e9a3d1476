import { wordsIn } from "../../domain/words/words";
import { gridMessages } from "../../i18n/entering/grid-messages";
import type { Page } from "../../kintone/page/page";
import type { ListKind } from "./list-kind";
import type { ListTool } from "./list-tool";

/** Enters many records in a table; it names them where the list has those of several kinds. */
export const gridTool = (
  { kind, source, settings, language, isOnly }: ListKind,
  page: Pick<Page, "confirm">,
): ListTool => {
  const messages = gridMessages[language];
  return {
    label: isOnly
      ? messages.open
      : messages.title(wordsIn(settings.words, language))[kind],
    opening: { text: messages.reading, stop: messages.stop },
    failed: messages.openFailed,
    isInPlace: true,
    open: async (space, closed, signal) => {
      const { openGrid } = await import("../../ui/grid/open-grid");
      return openGrid({
        space,
        kind,
        source,
        settings,
        language,
        page,
        closed,
        signal,
      });
    },
  };
};
