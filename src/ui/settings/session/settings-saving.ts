import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { Carried } from "../setup/carried-settings";
import { failureSentences } from "../setup/failure-sentences";
import type { EditedSettings } from "./edited-settings";
import type { SettingsGateway } from "./settings-gateway";

/** Saves the settings as they are edited; what became of it is their message. */
export class SettingsSaving {
  private stopper: AbortController | undefined;

  /** @param redraw called when there is something new to show */
  constructor(
    private readonly gateway: SettingsGateway,
    private readonly language: Language,
    private readonly edited: EditedSettings,
    private readonly redraw: () => void,
  ) {}

  /**
   * @param carried settings that came from another app's screen: what is saved takes effect too
   * @returns whether all is done, so that the page may close
   */
  async save(carried: Carried | undefined): Promise<boolean> {
    const { signal } = (this.stopper = new AbortController());
    const { gateway, edited } = this;
    const messages = edited.messagesIn(this.language);
    try {
      const saved = await gateway.save(
        edited.settings,
        () => gateway.confirm(messages.replaceQuestion),
        signal,
        carried !== undefined,
      );
      if (saved === "saved")
        return carried === undefined || (await this.putInForce(carried));
      edited.message =
        saved === "kept" ? messages.saveKept : messages.saveUnknown;
    } catch (error) {
      const { title, advice } = gateway.explain(error);
      edited.message = `${messages.saveFailed}: ${title} ${advice}`;
    }
    return false;
  }

  /** Gives up waiting for kintone. */
  stop(): void {
    this.stopper?.abort();
  }

  /** What was saved takes effect, and the next app has its turn. */
  private async putInForce(carried: Carried): Promise<boolean> {
    const words = setupScreenMessages[this.language];
    const { edited } = this;
    edited.message = words.updating;
    this.redraw();
    try {
      await carried.update();
      carried.goOn(edited.settings);
      return true;
    } catch (error) {
      const [reason = ""] = failureSentences(error, this.language, (other) =>
        this.gateway.explain(other),
      );
      edited.adopt(edited.settings);
      edited.message = `${words.updateFailed} ${reason}`;
      return false;
    }
  }
}
