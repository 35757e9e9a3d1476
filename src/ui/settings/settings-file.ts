import type { Settings } from "../../settings/settings";
import { decodeSettingsText } from "../../settings/settings-codec";
import { download } from "../download";

const FILE_NAME = "nendo-matome-settings.json";

/** Offers the settings as a file that can be read in another app. */
export const exportSettings = (settings: Settings): void =>
  download(
    new Blob([`${JSON.stringify(settings, null, 2)}\n`], {
      type: "application/json",
    }),
    FILE_NAME,
  );

/** A settings file that was chosen, with what it says. */
export interface ImportedSettings {
  readonly name: string;
  readonly content: ReturnType<typeof decodeSettingsText>;
}

/**
 * Asks for a settings file and reads it.
 * @returns undefined when none was chosen
 */
export const importSettings = async (): Promise<
  ImportedSettings | undefined
> => {
  const file = await askForFile();
  return file === undefined
    ? undefined
    : { name: file.name, content: decodeSettingsText(await file.text()) };
};

const askForFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
