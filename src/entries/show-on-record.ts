import { button, element } from "../form/page/element";
import { ensureFormStyle } from "../form/page/form-style";
import { exportMessages } from "../i18n/summary/export-messages";
import { loadSettings } from "../kintone/page/config-store";
import { pageLanguage } from "../kintone/page/page";
import { recordUrl } from "../kintone/page/record-url";
import type { Settings } from "../settings/settings";
import type { Language } from "../i18n/language";

/** What the plugin reads of kintone's event (kintone: app.record.detail.show). */
export interface RecordShown {
  readonly appId: number | string;
  readonly record: Readonly<Record<string, { readonly value: unknown }>>;
}

type Make = (
  space: HTMLElement,
  settings: Settings,
  language: Language,
) => Promise<string | undefined>;

/**
 * Offers to make the documents of a 年度まとめ record on its page, and nothing on
 * pages of other apps.
 * @param make shows what makes them; absent on a phone, which leads to the PC's page
 */
export const showOnRecord = (
  { appId, record }: RecordShown,
  pluginId: string,
  space: HTMLElement | null | undefined,
  make?: Make,
): void => {
  const stored = loadSettings(pluginId);
  if (stored.state !== "valid" || !space) return;
  const source = stored.settings.sources.summaries;
  if (source?.appId !== String(appId)) return;
  space.querySelector("[data-nendo-documents]")?.remove();
  ensureFormStyle();
  const language = pageLanguage();
  const messages = exportMessages[language];
  const place = element("div", { "data-nendo-documents": "" });
  const row = element("div", { class: "nendo-form-actions" });
  place.append(row);
  space.append(place);
  if (make === undefined) {
    const recordId = String(record.$id?.value);
    const href = recordUrl({ ...source, recordId });
    row.append(
      messages.makeOnPc,
      element("a", { href }, messages.makeOnPcLink),
    );
    return;
  }
  const answer = element("span", { role: "status" });
  const opener = button(messages.makeFromRecord, () => {
    opener.disabled = true;
    make(place, stored.settings, language)
      .catch((error: unknown) => {
        console.error(error);
        return messages.makeFromRecordFailed;
      })
      .then((sentence) => {
        answer.textContent = sentence ?? "";
        opener.disabled = false;
      });
  });
  row.append(opener, answer);
};
