import type { SettingsOffer } from "./settings-offer";
import type { SetupGateway } from "./setup-gateway";

/** To the next app that doesn't have the settings yet, or to the summary. */
export const goOn = (
  { offers, settingsUrl, go }: SetupGateway,
  { appIds: [next], summaryUrl }: SettingsOffer,
): void => {
  if (next === undefined) {
    offers.clear();
    if (summaryUrl !== undefined) go(summaryUrl);
    return;
  }
  const url = settingsUrl(next);
  if (url !== undefined) go(url);
};
