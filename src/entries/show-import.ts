import { wordsIn } from "../domain/words/words";
import { button, element } from "../form/page/element";
import { ensureFormStyle } from "../form/page/form-style";
import type { EnteredKind } from "../entering/enterable-fields";
import { listToolMessages } from "../i18n/entering/list-tool-messages";
import { loadSettings } from "../kintone/page/config-store";
import { desktopPage, pageLanguage } from "../kintone/page/page";
import { settingsAt } from "../settings/settings-at";
import type { ListShown } from "./show-on-list";

const KINDS: readonly EnteredKind[] = ["meetings", "activities"];

/**
 * Offers above a list of meetings or activities to import some, to those who
 * may add records (kintone: getPermissions), and nothing above others. Its code
 * is loaded, and anything sent, once the button is pressed.
 */
export const showImport = async (
  { appId, viewName }: ListShown,
  pluginId: string,
): Promise<void> => {
  const space = desktopPage.headerSpace();
  space?.querySelector("[data-nendo-import]")?.remove();
  const stored = loadSettings(pluginId);
  if (stored.state !== "valid" || space === null) return;
  const settings = settingsAt(stored.settings, String(appId));
  const kinds = KINDS.filter(
    (kind) => settings.sources[kind]?.appId === String(appId),
  );
  if (kinds.length === 0 || settings.summaryViews.includes(viewName)) return;
  if (!(await mayAdd())) return;
  ensureFormStyle();
  const language = pageLanguage();
  const answer = element("span", { role: "status" });
  const place = element("div", { "data-nendo-import": "" });
  const { kinds: names, importList, importFailed } = listToolMessages[language];
  const words = wordsIn(settings.words, language);
  const open = async (kind: EnteredKind): Promise<string> => {
    try {
      const { openRecordImport } =
        await import("../ui/importing/open-record-import");
      await openRecordImport({ kind, settings, language, space: place });
      return "";
    } catch (error) {
      console.error(error);
      return importFailed;
    }
  };
  const buttons = kinds.map((kind) => {
    const opener = button(importList(names[kind](words)), () => {
      opener.disabled = true;
      void open(kind).then((sentence) => {
        answer.textContent = sentence;
        opener.disabled = false;
      });
    });
    return opener;
  });
  place.append(
    element("div", { class: "nendo-form-actions" }, ...buttons, answer),
  );
  // Two lists may be shown before kintone answers.
  space.querySelector("[data-nendo-import]")?.remove();
  space.append(place);
};

/** An older kintone does not tell: then it is kintone that refuses. */
const mayAdd = async (): Promise<boolean> => {
  const { app } = kintone as unknown as {
    readonly app: {
      readonly getPermissions?: () => Promise<{ readonly addRecord?: boolean }>;
    };
  };
  try {
    return (await app.getPermissions?.())?.addRecord !== false;
  } catch {
    return true;
  }
};
