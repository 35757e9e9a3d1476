import type { Language } from "../i18n/language";
import { loadSettings } from "../kintone/page/config-store";
import type { Page } from "../kintone/page/page";
import { pageGuestSpaceId, pageLanguage } from "../kintone/page/page";
import type { Settings } from "../settings/settings";
import { settingsUrl } from "../kintone/page/settings-url";
import { loadSummaryView } from "./load-summary-view";
import type { SummaryTools } from "../ui/summary/summary-tools";

/** What the plugin reads of kintone's event (kintone: app.record.index.show). */
export interface ListShown {
  readonly appId: number;
  readonly viewId: number;
  readonly viewName: string;
}

/** The device whose list it is. */
export interface Device {
  readonly page: Page;
  readonly isMobile: boolean;
  /** What the device offers to do with a summary. */
  readonly loadTools?: (
    settings: Settings,
    language: Language,
  ) => Promise<SummaryTools>;
}

/** The list that kintone told of last: what was loaded for one before it comes too late. */
let latest: ListShown | undefined;

/**
 * Shows the summary above a list that the settings name, and nothing above
 * others. Whatever goes wrong is told in our own space: kintone's page works on.
 */
export const showOnList = (
  list: ListShown,
  pluginId: string,
  device: Device,
): void => {
  latest = list;
  const space = device.page.headerSpace();
  if (!space) return;
  showIn(space, list, pluginId, device).catch(async (error: unknown) => {
    console.error(error);
    const { showNotice } = await import("../ui/show-notice");
    showNotice(space, "failed", pageLanguage());
  });
};

const showIn = async (
  space: HTMLElement,
  list: ListShown,
  pluginId: string,
  { isMobile, loadTools }: Device,
): Promise<void> => {
  const { appId, viewId, viewName } = list;
  const stored = loadSettings(pluginId);
  const place = settingsUrl(String(appId), pluginId, pageGuestSpaceId());
  if (stored.state !== "valid") {
    const { showNotice } = await import("../ui/show-notice");
    showNotice(space, stored.state, pageLanguage(), place);
    return;
  }
  if (!stored.settings.summaryViews.includes(viewName)) {
    space.querySelector("nendo-summary")?.remove();
    return;
  }
  const language = pageLanguage();
  const { mountSummary } = await loadSummaryView();
  const tools = await loadTools?.(stored.settings, language);
  if (list !== latest) return;
  mountSummary({
    space,
    settings: stored.settings,
    language,
    isMobile,
    tools,
    settingsUrl: place,
    key: [appId, viewId, kintone.getLoginUser().code].join("/"),
  });
};
