import { button, element } from "../form/page/element";
import { ensureFormStyle } from "../form/page/form-style";
import type { EnteredKind } from "../entering/enterable-fields";
import type { Language } from "../i18n/language";
import { loadSettings } from "../kintone/page/config-store";
import { desktopPage, pageLanguage } from "../kintone/page/page";
import { settingsAt } from "../settings/settings-at";
import type { Settings } from "../settings/settings";
import type { ListShown } from "./show-on-list";

/** Something that adds records to the app of a list. */
export interface ListTool {
  readonly text: (
    kind: EnteredKind,
    settings: Settings,
    language: Language,
  ) => string;
  readonly failed: (language: Language) => string;
  /** Shows it; its code is loaded then. */
  readonly open: (place: {
    readonly kind: EnteredKind;
    /** As the records of the app are entered by. */
    readonly settings: Settings;
    readonly language: Language;
    /** Where it may stand, and go on standing. */
    readonly space: HTMLElement;
  }) => Promise<void>;
}

const KINDS: readonly EnteredKind[] = ["meetings", "activities"];

/**
 * Offers what adds records above a list of meetings or activities, to those who
 * may add some (kintone: getPermissions), and nothing above others. Sends
 * nothing until a button is pressed.
 */
export const showListTools = async (
  { appId, viewName }: ListShown,
  pluginId: string,
  tools: readonly ListTool[],
): Promise<void> => {
  const space = desktopPage.headerSpace();
  space?.querySelector("[data-nendo-list-tools]")?.remove();
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
  const place = element("div", { "data-nendo-list-tools": "" });
  const buttons = kinds.flatMap((kind) =>
    tools.map((tool) => {
      const opener = button(tool.text(kind, settings, language), () => {
        opener.disabled = true;
        tool
          .open({ kind, settings, language, space: place })
          .then(
            () => "",
            (error: unknown) => {
              console.error(error);
              return tool.failed(language);
            },
          )
          .then((sentence) => {
            answer.textContent = sentence;
            opener.disabled = false;
          });
      });
      return opener;
    }),
  );
  place.append(
    element("div", { class: "nendo-form-actions" }, ...buttons, answer),
  );
  // Two lists may be shown before kintone answers.
  space.querySelector("[data-nendo-list-tools]")?.remove();
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
