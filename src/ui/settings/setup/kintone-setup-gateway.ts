import { SUMMARY_VIEW_NAME } from "../../../apps/summary-view-name";
import { PLUGIN_NAMES } from "../../../domain/plugin-version";
import { appUrl } from "../../../kintone/page/record-url";
import {
  settingsUrl,
  settingsUrlBeside,
} from "../../../kintone/page/settings-url";
import { requestPage } from "../../../kintone/rest/page-client";
import { wholeSessionClient } from "../../../kintone/rest/session-client";
import { timeLimits } from "../../../kintone/rest/time-limit";
import type { AppPlace } from "../../../settings/place-source";
import { updateApp } from "../../../setup/apps/deploy-changes";
import { pluginConfigBy } from "../../../setup/plugin/plugin-config";
import { setupClient } from "../../../setup/setup-client";
import { DEPLOYING, type SetupHost } from "../../../setup/setup-host";
import type { SetupGateway } from "./setup-gateway";
import { offerStore } from "./settings-offer";

/** The settings page of the plugin in kintone, with the rights of its administrator. */
export const kintoneSetupGateway = (
  pluginId: string,
  { appId, guestSpaceId }: AppPlace,
): SetupGateway => {
  const waiting = { limits: timeLimits() };
  const client = setupClient(wholeSessionClient(guestSpaceId), waiting);
  const root = guestSpaceId === undefined ? "/k" : `/k/guest/${guestSpaceId}`;
  const basis: Omit<SetupHost, "tell" | "guess"> = {
    client,
    outside: setupClient(wholeSessionClient(undefined), waiting),
    guestSpaceId,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
    deploying: DEPLOYING,
    plugin: {
      id: pluginId,
      names: PLUGIN_NAMES,
      ...pluginConfigBy(
        (method, place, parameters) =>
          requestPage(method, `${root}/${place}.json`, parameters),
        pluginId,
      ),
    },
  };
  return {
    pluginId,
    host: (run) => ({ ...basis, ...run }),
    otherCopies: async () => {
      const { plugins } = await client.app.getPlugins({
        app: appId,
        preview: true,
      });
      return plugins
        .filter(
          ({ id, name }) => id !== pluginId && PLUGIN_NAMES.includes(name),
        )
        .map(({ id }) => id);
    },
    summaryUrl: async (app) => {
      const { views } = await client.app.getViews({ app });
      const id = views[SUMMARY_VIEW_NAME]?.id;
      const list = appUrl(app, guestSpaceId);
      return id === undefined ? list : `${list}?view=${id}`;
    },
    settingsUrl: (app) =>
      settingsUrlBeside(location, appId, app) ??
      settingsUrl(app, pluginId, guestSpaceId),
    updateApp: () =>
      updateApp({ ...basis, tell: () => undefined, guess: () => ({}) }, appId),
    go: (url) => {
      location.href = url;
    },
    offers: offerStore(sessionStorage, {
      pluginId,
      user: kintone.getLoginUser().code,
    }),
  };
};
