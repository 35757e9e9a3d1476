import { button, element } from "../form/page/element";
import { ensureFormStyle } from "../form/page/form-style";
import { publishedImportMessages } from "../i18n/summary/published-import-messages";
import { loadSettings } from "../kintone/page/config-store";
import { pageLanguage } from "../kintone/page/page";
import { holdsPublishedFigures } from "../kintone/published/holds-published-figures";
import type { RecordShown } from "./show-on-record";

/** On the page of a 年度まとめ record: a button that opens the dialog for 公表値; nothing where the app can't hold them. */
export const offerPublishedImport = (
  { appId, record }: RecordShown,
  pluginId: string,
  space: HTMLElement | null | undefined,
): void => {
  const stored = loadSettings(pluginId);
  if (stored.state !== "valid" || !space) return;
  const { settings } = stored;
  const source = settings.sources.summaries;
  if (source?.appId !== String(appId) || !holdsPublishedFigures(source)) return;
  space.querySelector("[data-nendo-published]")?.remove();
  ensureFormStyle();
  const language = pageLanguage();
  const messages = publishedImportMessages[language];
  const place = element("div", { "data-nendo-published": "" });
  const answer = element("span", { role: "status" });
  const opener = button(messages.open, () => {
    answer.textContent = "";
    import("../ui/published/open-published-import")
      .then(({ openPublishedImport }) =>
        openPublishedImport({ space: place, record, settings, language }),
      )
      .catch((error: unknown) => {
        console.error(error);
        answer.textContent = messages.openFailed;
      });
  });
  const row = element("div", { class: "nendo-form-actions" });
  row.append(opener, answer);
  place.append(row);
  space.append(place);
};
