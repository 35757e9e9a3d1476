import { buildDefaultSettings } from "../../../src/apps/default-settings";
import { decodeSettingsText } from "../../../src/settings/settings-codec";
import type { StoredSettings } from "../../../src/settings/settings-codec";
import { SettingsView } from "../../../src/ui/settings/settings-view";
import { sampleAppIds, sampleGateway } from "../sample-gateway";

/** Runs in the browser: a settings screen on what the address asks for. */
const asked = new URL(location.href).searchParams;

const stored = (): StoredSettings => {
  const settings = buildDefaultSettings(sampleAppIds);
  const text = JSON.stringify(settings);
  switch (asked.get("stored")) {
    case "valid":
      return { state: "valid", settings };
    case "deleted-field":
      return decodeSettingsText(text.replace('"開催日"', '"消えた日付"'));
    case "broken":
      return decodeSettingsText(
        JSON.stringify({ ...settings, fiscalYearStartMonth: 13 }),
      );
    default:
      return { state: "unset" };
  }
};

const gateway = sampleGateway(stored());
const view = new SettingsView();
view.language = asked.get("language") === "en" ? "en" : "ja";
view.gateway = gateway;
document.querySelector("main")?.append(view);
// What was saved, for the test to read.
Object.assign(window, { savedSettings: gateway.saved });
