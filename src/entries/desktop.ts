import { SPACE_IDS } from "../apps/space-ids";
import { registerFormHelp } from "../form/session/register-form-help";
import { desktopPage } from "../kintone/page/page";
import { claimPage } from "./claim-page";
import type { ListShown } from "./show-on-list";
import { showOnList } from "./show-on-list";
import { recordTools } from "./record-tools";
import type { RecordShown } from "./show-on-record";
import { showOnRecord } from "./show-on-record";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

const isOurs = claimPage(pluginId);

kintone.events.on("app.record.index.show", (event: ListShown) => {
  if (!isOurs()) return event;
  showOnList(event, pluginId, {
    page: desktopPage,
    isMobile: false,
    loadTools: async (settings, language) => {
      const { kintoneSavingTools } =
        await import("../ui/export/kintone-saving-tools");
      return kintoneSavingTools({ pluginId, settings, language });
    },
  });
  return event;
});

kintone.events.on("app.record.detail.show", (event: RecordShown) => {
  if (!isOurs()) return event;
  const space =
    kintone.app.record.getSpaceElement(SPACE_IDS.summaryFigures) ??
    kintone.app.record.getHeaderMenuSpaceElement();
  showOnRecord(event, pluginId, space, recordTools(event));
  return event;
});

registerFormHelp({ pluginId, platform: "desktop", isOurs });
