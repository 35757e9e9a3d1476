import type { Settings } from "../../../settings/settings";
import type { SetupGateway } from "./setup-gateway";
import { goOn } from "./go-on";
import type { SettingsOffer } from "./settings-offer";

/** Settings that the setup made in another app's screen, on this one. */
export interface Carried {
  readonly offer: SettingsOffer;
  /** This app has them already. */
  readonly isSame: boolean;
  /** Puts the saved settings in force. */
  readonly update: () => Promise<void>;
  /**
   * To the next app, or to the summary.
   * @param saved what this app has now: what was chosen here is carried on
   */
  readonly goOn: (saved: Settings) => void;
  readonly giveUp: () => void;
}

/**
 * What was offered to this app.
 * @param stored what it has; undefined when nothing, or nothing readable
 * @param gaveUp called when the administrator doesn't want it
 */
export const carriedTo = (
  gateway: SetupGateway,
  appId: string,
  stored: Settings | undefined,
  gaveUp: () => void,
): Carried | undefined => {
  const offer = gateway.offers.read();
  if (offer === undefined || !offer.appIds.includes(appId)) return undefined;
  const held = stored && withoutNoted(stored);
  return {
    offer,
    isSame:
      JSON.stringify(held) === JSON.stringify(withoutNoted(offer.settings)),
    update: () => gateway.updateApp(),
    goOn: (saved) => {
      const appIds = offer.appIds.filter((id) => id !== appId);
      const rest = { ...offer, appIds, settings: withoutNoted(saved) };
      gateway.offers.write(rest);
      goOn(gateway, rest);
    },
    giveUp: () => {
      gateway.offers.clear();
      gaveUp();
    },
  };
};

/** Without what every app notes for itself when the settings are saved there. */
const withoutNoted = ({
  recordRights,
  appNames,
  ...settings
}: Settings): Settings => settings;
