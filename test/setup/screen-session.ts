import { commandHost } from "../../scripts/setup/command-host";
import type { KintoneAccess } from "../../scripts/setup/connection";
import type { PluginFile } from "../../scripts/setup/plugin/plugin-file";
import { PROGRAMMES } from "../../src/apps/programmes/programmes";
import { withProgramme } from "../../src/apps/programmes/with-programme";
import { toldStepMessage } from "../../src/i18n/setup/setup-step-messages";
import type { Settings } from "../../src/settings/settings";
import { findings } from "../../src/setup/findings";
import { newSettings } from "../../src/ui/settings/session/settings-draft";
import type { SettingsOffer } from "../../src/ui/settings/setup/settings-offer";
import { SetupSession } from "../../src/ui/settings/setup/setup-session";

/** The setup as the settings screen runs it, against a local kintone. */
export const screenSession = (
  access: KintoneAccess,
  plugin: PluginFile,
  initial: Settings = newSettings(),
) => {
  const edited: { settings: Settings; offer: SettingsOffer | undefined } = {
    settings: initial,
    offer: undefined,
  };
  const session = new SetupSession({
    gateway: {
      pluginId: plugin.id,
      host: (run) => ({
        ...commandHost({
          access,
          plugin,
          say: () => undefined,
          deploying: { pollMs: 1, limitMs: 60_000 },
        }),
        ...run,
      }),
      otherCopies: () => Promise.resolve([]),
      summaryUrl: (app) => Promise.resolve(`/k/${app}/?view=1`),
      settingsUrl: (app) => `/k/admin/app/${app}/plugin/config`,
      updateApp: () => Promise.resolve(),
      go: () => undefined,
      offers: {
        read: () => edited.offer,
        write: (offer) => {
          edited.offer = offer;
        },
        clear: () => undefined,
      },
    },
    thisApp: { appId: "99999" },
    language: "ja",
    settings: () => edited.settings,
    adoptBegun: (begun) => {
      edited.settings =
        "settings" in begun
          ? begun.settings
          : withProgramme(edited.settings, PROGRAMMES[begun.programme]);
      session.follow();
    },
    hold: () => undefined,
    leaving: () => undefined,
    explain: (error) => ({ title: String(error), advice: "" }),
    redraw: () => undefined,
  });
  return {
    session,
    edited,
    /** What will happen, an app each: how and with which name. */
    plan: (): readonly string[] =>
      (session.plan?.apps ?? []).map((app) => {
        const name = app.way === "complete" ? app.definition.name : app.name;
        const isMade = app.way === "complete" && app.existing === undefined;
        return `${isMade ? "make" : app.way} ${name}`;
      }),
    /** What the screen notes about the plan. */
    notes: (state: "note" | "byHand" = "note"): readonly string[] =>
      session.plan === undefined
        ? []
        : findings(session.plan, plugin.id)
            .filter((found) => found.state === state)
            .map((told) => toldStepMessage(told, "ja")),
  };
};
