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

/** Something to do with a 年度まとめ record. */
export interface RecordTool {
  readonly text: (language: Language) => string;
  readonly failed: (language: Language) => string;
  /** Done without being asked, for whoever was led here for it. */
  readonly isAsked?: boolean;
  /** Whether the app has what it needs; absent: always. */
  readonly fits?: (settings: Settings) => boolean;
  /**
   * Shows it; its code is loaded then.
   * @param space below the buttons
   * @param opener the button that was pressed
   * @returns the sentence that says why it can't be shown
   */
  readonly open: (place: {
    readonly space: HTMLElement;
    readonly opener: HTMLButtonElement;
    readonly settings: Settings;
    readonly language: Language;
  }) => Promise<string | undefined>;
}

/**
 * Offers what can be done with a 年度まとめ record on its page, and nothing on
 * pages of other apps.
 * @param tools none on a phone, which leads to the PC's page
 */
export const showOnRecord = (
  { appId, record }: RecordShown,
  pluginId: string,
  space: HTMLElement | null | undefined,
  tools: readonly RecordTool[],
): void => {
  const stored = loadSettings(pluginId);
  if (stored.state !== "valid" || !space) return;
  const { settings } = stored;
  const source = settings.sources.summaries;
  if (source?.appId !== String(appId)) return;
  space.querySelector("[data-nendo-documents]")?.remove();
  ensureFormStyle();
  const language = pageLanguage();
  const messages = exportMessages[language];
  const place = element("div", { "data-nendo-documents": "" });
  const row = element("div", { class: "nendo-form-actions" });
  place.append(row);
  space.append(place);
  if (tools.length === 0) {
    const recordId = String(record.$id?.value);
    const href = recordUrl({ ...source, recordId });
    row.append(
      messages.makeOnPc,
      element("a", { href }, messages.makeOnPcLink),
    );
    return;
  }
  const answer = element("span", { role: "status" });
  for (const tool of tools) {
    if (tool.fits?.(settings) === false) continue;
    const opener = button(tool.text(language), () => {
      opener.disabled = true;
      tool
        .open({ space: place, opener, settings, language })
        .catch((error: unknown) => {
          console.error(error);
          return tool.failed(language);
        })
        .then((sentence) => {
          answer.textContent = sentence ?? "";
          opener.disabled = false;
        });
    });
    row.append(opener);
    if (tool.isAsked) opener.click();
  }
  row.append(answer);
};
