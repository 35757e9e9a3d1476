import { PROGRAMMES } from "../../../apps/programmes/programmes";
import { withProgramme } from "../../../apps/programmes/with-programme";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { EditedSettings } from "../session/edited-settings";
import type { SettingsGateway } from "../session/settings-gateway";
import type { SetupGateway } from "./setup-gateway";
import { SetupSession } from "./setup-session";

/** Making apps on a settings screen: what is made is of the settings that are edited there. */
export const setupOf = ({
  setup,
  gateway,
  language,
  edited,
  leaving,
  redraw,
}: {
  readonly setup: SetupGateway;
  readonly gateway: SettingsGateway;
  readonly language: Language;
  readonly edited: EditedSettings;
  /** The page is left, and what was edited is on its way to be saved. */
  readonly leaving: () => void;
  readonly redraw: () => void;
}): SetupSession =>
  new SetupSession({
    gateway: setup,
    thisApp: gateway.thisApp,
    language,
    settings: () => edited.settings,
    adoptBegun: (begun) => {
      const settings =
        "settings" in begun
          ? begun.settings
          : withProgramme(edited.settings, PROGRAMMES[begun.programme]);
      const { goesOnAs } = setupScreenMessages[language];
      edited.change(settings, {
        isUndoable: true,
        message: goesOnAs(settings.words.programme[language]),
      });
    },
    hold: (settings) => edited.adopt(settings),
    leaving,
    explain: (error) => gateway.explain(error),
    redraw,
  });
