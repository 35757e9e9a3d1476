import type { SetupHost } from "../../../setup/setup-host";
import type { SettingsOffer } from "./settings-offer";

/** What making apps needs from the world; kintone in use, a double in tests. */
export interface SetupGateway {
  readonly pluginId: string;
  /** The settings screen as host of the setup. */
  host(
    run: Pick<SetupHost, "tell" | "guess" | "held"> & {
      readonly signal: AbortSignal;
    },
  ): SetupHost;
  /** Ids of other copies of the plugin in this app, made with another key. */
  otherCopies(): Promise<readonly string[]>;
  /** Address of the list of an app that shows the summary. */
  summaryUrl(appId: string): Promise<string>;
  /** Address of the settings screen in another app; undefined where it is not known. */
  settingsUrl(appId: string): string | undefined;
  /** Puts what is prepared in this app in force. */
  updateApp(): Promise<void>;
  /** Leaves the screen for a page of this kintone. */
  go(url: string): void;
  /** Settings that the setup made for several apps, on their way from screen to screen of this tab. */
  readonly offers: {
    read(): SettingsOffer | undefined;
    write(offer: SettingsOffer): void;
    clear(): void;
  };
}
