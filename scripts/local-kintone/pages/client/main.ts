import { createKintoneObject } from "./api/kintone-object";
import { EventRegistry } from "./api/event-registry";
import { PageHost } from "./api/page-host";
import { type AppForm, loadAppForm } from "./app-form";
import { type PageName, readBoot } from "./boot";
import type { PageContext } from "./page-context";
import { openCreatePage } from "./pages/create-page";
import { openListPage } from "./pages/list-page";
import { openPrintPage } from "./pages/print-page";
import { openShowPage } from "./pages/show-page";
import { openPortalPage } from "./pages/portal-page";
import { reportFailure } from "./report-failure";
import { RestClient } from "./rest";
import { textsFor } from "./text/texts";

type OpenPage = (context: PageContext) => Promise<void>;

const PAGES: Readonly<Partial<Record<PageName, OpenPage>>> = {
  PORTAL_TOP: openPortalPage,
  PORTAL_TOP_MOBILE: openPortalPage,
  APP_INDEX: openListPage,
  APP_INDEX_MOBILE: openListPage,
  APP_SHOW: openShowPage,
  APP_SHOW_MOBILE: openShowPage,
  APP_CREATE: openCreatePage,
  APP_CREATE_MOBILE: openCreatePage,
  APP_PRINT: openPrintPage,
};

const boot = readBoot();
const rest = new RestClient(boot.requestToken, boot.user.language);
const guestSpaceId = boot.app?.guestSpaceId ?? null;
const apiRoot = guestSpaceId === null ? "/k/v1" : `/k/guest/${guestSpaceId}/v1`;

let form: Promise<AppForm> | null = null;
let loadedForm: AppForm | null = null;

const context: PageContext = {
  boot,
  rest,
  apiRoot,
  registry: new EventRegistry(),
  host: new PageHost(),
  texts: textsFor(boot.user.language),
  form: () => {
    form ??= loadAppForm(rest, apiRoot, boot.app?.id ?? 0).then((loaded) => {
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
  const open = PAGES[boot.page];
  open?.(context).catch((error: unknown) => reportFailure(context, error));
});
