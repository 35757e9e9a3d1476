import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import { encodeSettings } from "../../../src/settings/settings-codec";
import { sampleAppIds } from "../sample-gateway";

/** Runs in the browser: the plugin's desktop entry in a page of kintone's shape. */
type Handler = (event: unknown) => unknown;

const config = encodeSettings(buildDefaultSettings(sampleAppIds));
const stored: Readonly<Record<string, unknown>> = {
  valid: config,
  broken: { settings0: "{" },
};
const asked = new URL(location.href).searchParams;
const handlers: { readonly type: string; readonly handler: Handler }[] = [];
const space = document.createElement("div");
space.id = "space";
const neighbour = document.createElement("p");
neighbour.textContent = "another plugin";
space.append(neighbour);
document.querySelector("main")?.append(space);

const kintone = {
  $PLUGIN_ID: "abcdefghijklmnopabcdefghijklmnop",
  events: {
    on: (types: string | readonly string[], handler: Handler) => {
      for (const type of [types].flat()) handlers.push({ type, handler });
    },
  },
  getLoginUser: () => ({ language: "ja", code: "secretary" }),
  getRequestToken: () => "token",
  api: { url: (path: string) => path },
  app: { getId: () => 1, getHeaderSpaceElement: () => space },
  plugin: {
    app: {
      getConfig: (id: string) =>
        id === "abcdefghijklmnopabcdefghijklmnop"
          ? (stored[asked.get("stored") ?? ""] ?? null)
          : null,
    },
  },
};

/** Tells the plugin that a list is shown; the answers are events kintone goes on with. */
const showList = (viewName: string): readonly unknown[] => {
  const type = "app.record.index.show";
  const event = { type, appId: 1, viewId: viewName.length, viewName };
  return handlers
    .filter((registered) => registered.type === type)
    .map(({ handler }) => handler(event));
};

Object.assign(window, { kintone });
void import("../../../src/entries/desktop").then(() => {
  // kintone goes on to the next plugin.
  kintone.$PLUGIN_ID = "the next plugin";
  Object.assign(window, { showList });
});
