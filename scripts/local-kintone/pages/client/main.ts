import { createKintoneObject } from "./api/kintone-object";
import { EventRegistry } from "./api/event-registry";
import { PageHost } from "./api/page-host";
import { type AppForm, loadAppForm } from "./app-form";
import { type PageName, readBoot } from "./boot";
import { PageParts } from "./parts";
import type { PageContext } from "./page-context";
import { openCreatePage } from "./pages/create-page";
import { openListPage } from "./pages/list-page";
import { openPrintPage } from "./pages/print-page";
import { openReportPage } from "./pages/report-page";
import { openPluginSettingsPage } from "./pages/plugin-settings-page";
import { openPluginsPage } from "./pages/plugins-page";
import { openSettingsPage } from "./pages/settings-page";
import { openShowPage } from "./pages/show-page";
import { openSystemPluginsPage } from "./pages/system-plugins-page";
import { openPortalPage } from "./pages/portal-page";
import { reportFailure } from "./report-failure";
import { RestClient } from "./rest";
import { textsFor } from "./text/texts";

type OpenPage = (context: PageContext) => Promise<void>;

const PAGES: Readonly<Record<PageName, OpenPage>> = {
  PORTAL_TOP: openPortalPage,
  PORTAL_TOP_MOBILE: openPortalPage,
  APP_INDEX: openListPage,
  APP_INDEX_MOBILE: openListPage,
  APP_SHOW: openShowPage,
  APP_SHOW_MOBILE: openShowPage,
  APP_CREATE: openCreatePage,
  APP_CREATE_MOBILE: openCreatePage,
  APP_PRINT: openPrintPage,
  APP_REPORT: openReportPage,
  APP_REPORT_MOBILE: openReportPage,
  APP_SETTINGS_FLOW: openSettingsPage,
  APP_SETTINGS_PLUGINS: openPluginsPage,
  APP_SETTINGS_PLUGIN_SETTINGS: openPluginSettingsPage,
  SYSTEM_PLUGINS: openSystemPluginsPage,
};

const boot = readBoot();
const guestSpaceId = boot.app?.guestSpaceId ?? null;
const apiRoot = guestSpaceId === null ? "/k/v1" : `/k/guest/${guestSpaceId}/v1`;
const rest = new RestClient(boot.requestToken, boot.user.language, apiRoot);

let form: Promise<AppForm> | null = null;
let loadedForm: AppForm | null = null;

const context: PageContext = {
  boot,
  rest,
  apiRoot,
  registry: new EventRegistry(),
  parts: new PageParts(),
  host: new PageHost(),
  texts: textsFor(boot.user.language),
  form: () => {
    // A plugin's settings page works on the form that is not live yet.
    const root =
      boot.page === "APP_SETTINGS_PLUGIN_SETTINGS"
        ? `${apiRoot}/preview`
        : apiRoot;
    form ??= loadAppForm(rest, root, boot.app?.id ?? 0).then((loaded) => {
      loadedForm = loaded;
      return loaded;
    });
    return form;
  },
};

// Plugins' scripts follow this one in the document: the object comes first,
// the page itself when they all have run.
Object.assign(window, {
  kintone: createKintoneObject(context, () => loadedForm?.properties ?? null),
});
document.addEventListener("DOMContentLoaded", () => {
  PAGES[boot.page](context).catch((error: unknown) =>
    reportFailure(context, error),
  );
});
