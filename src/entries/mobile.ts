import { SPACE_IDS } from "../apps/space-ids";
import { registerFormHelp } from "../form/session/register-form-help";
import { mobilePage } from "../kintone/page/page";
import { claimPage } from "./claim-page";
import type { ListShown } from "./show-on-list";
import defer * as list from "./show-on-list";
import type { RecordShown } from "./show-on-record";
import defer * as record from "./show-on-record";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

const isOurs = claimPage(pluginId);

kintone.events.on("mobile.app.record.index.show", (event: ListShown) => {
  if (!isOurs()) return event;
  list.showOnList(event, pluginId, { page: mobilePage, isMobile: true });
  return event;
});

kintone.events.on("mobile.app.record.detail.show", (event: RecordShown) => {
  if (!isOurs()) return event;
  const space =
    kintone.mobile.app.record.getSpaceElement(SPACE_IDS.summaryFigures) ??
    kintone.mobile.app.getHeaderSpaceElement();
  record.showOnRecord(event, pluginId, space, []);
  return event;
});

registerFormHelp({ pluginId, platform: "mobile", isOurs });
