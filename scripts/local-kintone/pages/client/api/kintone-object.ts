import type { FieldProperties } from "../../../state/field-property";
import type { PageContext } from "../page-context";
import {
  type AppApiSource,
  createDesktopAppApi,
  createMobileAppApi,
} from "./app-api";
import { createEnvironmentApi } from "./environment-api";
import { createFeedbackApi } from "./feedback-api";
import { addMissing, notImplemented } from "./not-implemented";
import { pageType } from "./page-type";
import { runningPluginId } from "./plugin-id";
import { buildPageUrl } from "./page-url";
import { createPluginApi } from "./plugin-api";
import { createRestApi } from "./rest-api";
import { createUserApi } from "./user-api";

/** Builds the object that plugins find as `kintone`. */
export function createKintoneObject(
  context: PageContext,
  properties: () => FieldProperties | null,
): Record<string, unknown> {
  const { boot, registry, host, texts } = context;
  const source = (mobile: boolean): AppApiSource => ({
    context,
    properties,
    mobile,
    active: boot.mobile === mobile,
  });
  const desktop = createFeedbackApi(texts, "dialog");
  const mobile = createFeedbackApi(texts, "sheet");
  const rejectProxy = (): Promise<never> =>
    Promise.reject(notImplemented("kintone.proxy"));
  const portalSpace = (isMobile: boolean) => () =>
    boot.mobile === isMobile ? host.portalSpace : null;
  // There are no pages of spaces here.
  const space = () => ({ portal: { getContentSpaceElement: () => null } });
  const kintone: Record<string, unknown> = {
    ...createEnvironmentApi(boot),
    events: {
      on: registry.on.bind(registry),
      off: registry.off.bind(registry),
    },
    api: createRestApi(context.rest, boot.app?.guestSpaceId ?? null),
    proxy: Object.assign(rejectProxy, { upload: rejectProxy }),
    Promise,
    app: createDesktopAppApi(source(false)),
    portal: { getContentSpaceElement: portalSpace(false) },
    space: space(),
    mobile: {
      app: createMobileAppApi(source(true)),
      portal: { getContentSpaceElement: portalSpace(true) },
      space: space(),
      showNotification: mobile.showNotification,
      showLoading: mobile.showLoading,
      showConfirmBottomSheet: mobile.confirm,
      createBottomSheet: mobile.create,
    },
    plugin: { app: createPluginApi(boot, context.rest) },
    user: createUserApi(boot, context.rest),
    getRequestToken: () => boot.requestToken,
    getPageType: async () => pageType(boot.page, host),
    buildPageUrl: async (...parameters: Parameters<typeof buildPageUrl>) => {
      if (boot.page === "APP_SETTINGS_PLUGIN_SETTINGS")
        throw new Error(
          "buildPageUrl() does not work on the plug-in settings page.",
        );
      return buildPageUrl(...parameters);
    },
    showNotification: desktop.showNotification,
    showLoading: desktop.showLoading,
    showConfirmDialog: desktop.confirm,
    createDialog: desktop.create,
    get $PLUGIN_ID() {
      return runningPluginId();
    },
  };
  addMissing(kintone);
  return kintone;
}
