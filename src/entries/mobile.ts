import { registerFormHelp } from "../form/register-form-help";
import { mobilePage } from "../kintone/page";
import type { ListShown } from "./show-on-list";
import { showOnList } from "./show-on-list";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

kintone.events.on("mobile.app.record.index.show", (event: ListShown) => {
  showOnList(event, pluginId, { page: mobilePage, isMobile: true });
  return event;
});

registerFormHelp({ pluginId, platform: "mobile" });
