import type { SettingsFile } from "../../../settings/settings-file";
import { decodeSettingsFile } from "../../../settings/settings-codec";
import { download } from "../../download";

/** Offers a text as a JSON file. */
export const saveTextFile = (text: string, name: string): void =>
  download(new Blob([text], { type: "application/json" }), `${name}.json`);

/** Offers the settings as a file that can be read in another app. */
export const exportSettings = (file: SettingsFile, name: string): void =>
  saveTextFile(`${JSON.stringify(file, null, 2)}\n`, name);

/** A settings file that was chosen, with what it says. */
export interface ChosenFile {
  readonly name: string;
  readonly content: ReturnType<typeof decodeSettingsFile>;
}

/**
 * Asks for a settings file and reads it.
 * @returns undefined when none was chosen
 */
export const chooseSettingsFile = async (): Promise<ChosenFile | undefined> => {
  const file = await askForFile();
  return file === undefined
    ? undefined
    : { name: file.name, content: decodeSettingsFile(await file.text()) };
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
