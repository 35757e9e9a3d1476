import { setTimeout as wait } from "node:timers/promises";
import { toldStepMessage } from "../../src/i18n/setup/setup-step-messages";
import { DEPLOYING, type SetupHost } from "../../src/setup/setup-host";
import type { SetupStep } from "../../src/setup/setup-step";
import { guessFields } from "../../src/ui/settings/guessing/guess-fields";
import type { KintoneAccess } from "./connection";
import { pluginConfigApi } from "./plugin/plugin-config-api";
import type { PluginFile } from "./plugin/plugin-file";

/** The setup run by a command, with a password. */
export const commandHost = ({
  access,
  plugin,
  say,
  deploying = DEPLOYING,
}: {
  readonly access: KintoneAccess;
  /** Absent: only the apps are set up. */
  readonly plugin?: PluginFile | undefined;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
  readonly deploying?: SetupHost["deploying"];
}): SetupHost => {
  const { client, systemClient, connection, waiting } = access;
  const { guestSpaceId } = connection;
  return {
    client,
    outside: systemClient,
    guestSpaceId,
    ...(waiting.patience ? { patience: waiting.patience } : {}),
    tell: (told) =>
      say(`${toldStepMessage(told, "ja")}${HINTS[told.step.what] ?? ""}`),
    wait: (milliseconds) => wait(milliseconds),
    deploying,
    guess: (source, form) => guessFields(source, form, {}),
    ...(plugin ? { plugin: pluginHost(access, plugin) } : {}),
  };
};

/** By which option the command does it. */
const HINTS: Partial<Record<SetupStep["what"], string>> = {
  ranksLocked:
    "。--unlock-ranks を付けて実行すると、写さないように変えます（記録の値は変わりません）",
};

const pluginHost = (
  access: KintoneAccess,
  { id, names, version, name, bytes }: PluginFile,
): NonNullable<SetupHost["plugin"]> => ({
  id,
  names,
  file: {
    version,
    upload: async () => {
      const { fileKey } = await access.systemClient.file.uploadFile({
        file: { name, data: Buffer.from(bytes) },
      });
      return fileKey;
    },
  },
  ...pluginConfigApi(access, id),
});
