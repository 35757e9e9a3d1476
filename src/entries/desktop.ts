import { registerFormHelp } from "../form/register-form-help";
import { desktopPage } from "../kintone/page";
import type { ListShown } from "./show-on-list";
import { showOnList } from "./show-on-list";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

kintone.events.on("app.record.index.show", (event: ListShown) => {
  showOnList(event, pluginId, {
    page: desktopPage,
    isMobile: false,
    loadTools: async (settings, language) => {
      const { kintoneSavingTools } =
        await import("../ui/export/kintone-saving-tools");
      return kintoneSavingTools(settings, language);
    },
  });
  return event;
});

registerFormHelp({ pluginId, platform: "desktop" });
