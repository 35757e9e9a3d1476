import type { FieldProperties } from "../../../state/field-property";
import type { PageContext } from "../page-context";
import { createAppApi, type AppApiSource } from "./app-api";
import { createFeedbackApi } from "./feedback-api";
import { addMissing, notImplemented } from "./not-implemented";
import { pageType } from "./page-type";
import { buildPageUrl } from "./page-url";
import { createPluginApi } from "./plugin-api";
import { createRestApi } from "./rest-api";

/** Builds the object that plugins find as `kintone`. */
export function createKintoneObject(
  context: PageContext,
  properties: () => FieldProperties | null,
): Record<string, unknown> {
  const { boot, registry, host, texts } = context;
  const source = (mobile: boolean): AppApiSource => ({
    host,
    registry,
    form: () => context.form(),
    properties,
    appId: boot.app?.id ?? null,
    mobile,
    active: boot.mobile === mobile,
  });
  const desktop = createFeedbackApi(texts, "dialog");
  const mobile = createFeedbackApi(texts, "sheet");
  const rejectProxy = (): Promise<never> =>
    Promise.reject(notImplemented("kintone.proxy"));
  const kintone: Record<string, unknown> = {
    events: {
      on: registry.on.bind(registry),
      off: registry.off.bind(registry),
    },
    api: createRestApi(context.rest, boot.app?.guestSpaceId ?? null),
    proxy: Object.assign(rejectProxy, { upload: rejectProxy }),
    Promise,
    app: {
      ...createAppApi(source(false)),
      isTestEnvironment: async () => false,
      isMaintenanceMode: async () => false,
    },
    mobile: {
      app: createAppApi(source(true)),
      showNotification: mobile.showNotification,
      showLoading: mobile.showLoading,
      showConfirmBottomSheet: mobile.confirm,
      createBottomSheet: mobile.create,
    },
    plugin: { app: createPluginApi(boot, context.rest) },
    getRequestToken: () => boot.requestToken,
    getLoginUser: () => ({ ...boot.user }),
    getUiVersion: () => 2,
    getPageType: async () => pageType(boot.page, host),
    isMobilePage: async () => boot.mobile,
    isMobileApp: async () => false,
    isRevampedUI: async () => false,
    isUsersAndSystemAdministrator: async () => boot.isSystemAdministrator,
    buildPageUrl,
    showNotification: desktop.showNotification,
    showLoading: desktop.showLoading,
    showConfirmDialog: desktop.confirm,
    createDialog: desktop.create,
    $PLUGIN_ID: "",
  };
  addMissing(kintone);
  return kintone;
}
