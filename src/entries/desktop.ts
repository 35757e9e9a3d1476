import { loadSettings } from "../kintone/config-store";
import { desktopPage, pageLanguage } from "../kintone/page";

/** What the plugin reads of kintone's event (kintone: app.record.index.show). */
interface ListShown {
  readonly appId: number;
  readonly viewId: number;
  readonly viewName: string;
}

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

kintone.events.on("app.record.index.show", (event: ListShown) => {
  const space = desktopPage.headerSpace();
  if (space) {
    showOnList(event, space).catch(async (error: unknown) => {
      console.error(error);
      const { showNotice } = await import("../ui/show-notice");
      showNotice(space, "failed", pageLanguage());
    });
  }
  return event;
});

const showOnList = async (
  { appId, viewId, viewName }: ListShown,
  space: HTMLElement,
): Promise<void> => {
  const stored = loadSettings(pluginId);
  if (stored.state !== "valid") {
    const { showNotice } = await import("../ui/show-notice");
    showNotice(space, stored.state, pageLanguage());
    return;
  }
  if (!stored.settings.summaryViews.includes(viewName)) {
    space.querySelector("nendo-summary")?.remove();
    return;
  }
  const { mountSummary } = await import("../ui/summary/mount-summary");
  mountSummary({
    space,
    settings: stored.settings,
    language: pageLanguage(),
    key: [appId, viewId, kintone.getLoginUser().code].join("/"),
  });
};
