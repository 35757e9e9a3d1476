import { SPACE_IDS } from "../apps/space-ids";
import { registerFormHelp } from "../form/session/register-form-help";
import { desktopPage } from "../kintone/page/page";
import { claimPage } from "./claim-page";
import defer * as listTools from "./list-tools/list-tools";
import type { ListShown } from "./show-on-list";
import defer * as list from "./show-on-list";
import defer * as recordTools from "./record-tools";
import type { RecordShown } from "./show-on-record";
import defer * as record from "./show-on-record";
import { TemplateChanges } from "./template-changes";
import defer * as templateTools from "./template-tools";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;

const isOurs = claimPage(pluginId);

kintone.events.on("app.record.index.show", (event: ListShown) => {
  if (!isOurs()) return event;
  list.showOnList(event, pluginId, {
    page: desktopPage,
    isMobile: false,
    loadTools: async (settings, language) => {
      const { kintoneSavingTools } =
        await import("../ui/export/kintone-saving-tools");
      return kintoneSavingTools({ pluginId, settings, language });
    },
  });
  listTools.showListTools(event, pluginId, desktopPage);
  return event;
});

const recordSpace = (): HTMLElement | null =>
  kintone.app.record.getSpaceElement(SPACE_IDS.summaryFigures) ??
  kintone.app.record.getHeaderMenuSpaceElement();

kintone.events.on("app.record.detail.show", (event: RecordShown) => {
  if (!isOurs()) return event;
  record.showOnRecord(
    event,
    pluginId,
    recordSpace(),
    recordTools.recordTools(event),
  );
  return event;
});

const templates = new TemplateChanges();

kintone.events.on(
  ["app.record.create.show", "app.record.edit.show"],
  (event: RecordShown) => {
    if (!isOurs()) return event;
    templates.open(event);
    record.showOnRecord(event, pluginId, recordSpace(), [
      templateTools.templateTool(),
    ]);
    return event;
  },
);

kintone.events.on(
  ["app.record.create.submit.success", "app.record.edit.submit.success"],
  (event: RecordShown) => {
    if (isOurs()) templates.saved(event);
    return event;
  },
);

registerFormHelp({ pluginId, platform: "desktop", isOurs });
