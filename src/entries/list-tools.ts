import type { EnteredKind } from "../entering/enterable-fields";
import { button, element } from "../form/page/element";
import { ensureFormStyle } from "../form/page/form-style";
import { gridMessages } from "../i18n/entering/grid-messages";
import { loadSettings } from "../kintone/page/config-store";
import type { Page } from "../kintone/page/page";
import { pageLanguage } from "../kintone/page/page";
import { settingsAt } from "../settings/settings-at";
import type { Source } from "../settings/settings";
import type { ListShown } from "./show-on-list";

/**
 * Offers above the lists of meetings and activities to enter many of them in a
 * table; nothing above the summary and the lists of other apps. What is open
 * stays while kintone turns a list's pages.
 */
export const showListTools = (
  { appId, viewName }: ListShown,
  pluginId: string,
  page: Page,
): void => {
  const space = page.headerSpace();
  const stored = loadSettings(pluginId);
  if (space === null || stored.state !== "valid") return;
  const settings = settingsAt(stored.settings, String(appId));
  if (shown?.querySelector("nendo-grid") && shownApp === appId) {
    // kintone may have made the space anew.
    if (!space.contains(shown)) space.prepend(shown);
    return;
  }
  shown?.remove();
  if (settings.summaryViews.includes(viewName)) return;
  const { meetings, activities } = settings.sources;
  const kinds: readonly (readonly [EnteredKind, Source<string> | undefined])[] =
    [
      ["meetings", meetings],
      ["activities", activities],
    ];
  const own = kinds.flatMap(([kind, source]) =>
    source?.appId === String(appId) ? [{ kind, source }] : [],
  );
  if (own.length === 0) return;
  ensureFormStyle();
  const language = pageLanguage();
  const messages = gridMessages[language];
  const answer = element("span", { role: "status" });
  const place = element("div", { "data-nendo-list-tools": "" });
  const openers = own.map(({ kind, source }) => {
    const opener = button(messages.open, () => {
      opener.disabled = true;
      answer.textContent = messages.reading;
      void open(kind, source)
        .catch((error: unknown) => {
          console.error(error);
          return messages.openFailed;
        })
        .then((sentence) => {
          answer.textContent = sentence ?? "";
          opener.disabled = sentence === undefined;
        });
    });
    return opener;
  });
  const open = async (
    kind: EnteredKind,
    source: Source<string>,
  ): Promise<string | undefined> => {
    const { openGrid } = await import("../ui/grid/open-grid");
    return openGrid({
      space: place,
      kind,
      source,
      settings,
      language,
      page,
      closed: () => {
        for (const opener of openers) opener.disabled = false;
        openers[own.findIndex((one) => one.kind === kind)]?.focus();
      },
    });
  };
  place.append(
    element("div", { class: "nendo-form-actions" }, ...openers, answer),
  );
  space.prepend(place);
  shown = place;
  shownApp = appId;
};

let shown: HTMLElement | undefined;
let shownApp: number | undefined;
