import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { timeLimits } from "../src/kintone/rest/time-limit";
import type { Settings } from "../src/settings/settings";
import { findings } from "../src/setup/findings";
import { plannedSteps } from "../src/setup/planned-steps";
import { carryOut, prepareSetup } from "../src/setup/set-up";
import { personAtTerminal } from "./secrets/person-at-terminal";
import { withPassword } from "./secrets/with-password";
import { allAppIds } from "./setup/all-app-ids";
import { uploadPictures } from "./sample/upload-pictures";
import { commandHost } from "./setup/command-host";
import { connect } from "./setup/connection";
import { describeFailure } from "./setup/describe-failure";
import { addSample } from "../src/setup/add-sample";
import {
  parseSetupArguments,
  USAGE,
  type SetupArguments,
} from "./setup/parse-setup-arguments";
import { readPluginFile, type PluginFile } from "./setup/plugin/plugin-file";
import { SetupError } from "./setup/setup-error";
import { setupFailures } from "./setup/setup-failures";
import { complain, tell } from "./tell";

let baseUrl = "";
try {
  const argv = process.argv.slice(2);
  const env = await withPassword(argv, process.env, {
    language: "ja",
    warn: complain,
    ask: personAtTerminal(),
    fail: (message) => new SetupError(message),
  });
  const parsed = parseSetupArguments(argv, env);
  if (parsed === undefined) {
    tell(USAGE);
  } else {
    baseUrl = parsed.connection.baseUrl;
    await run(parsed);
  }
} catch (error) {
  complain(`エラー：${describeFailure(error, baseUrl)}`);
  process.exitCode = 1;
}

async function run(options: SetupArguments): Promise<void> {
  const { isDryRun, isUnlocking, settingsPath, wishes, answers } = options;
  const limits = timeLimits(options.timeoutMs);
  const access = connect(options.connection, { limits });
  const plugin = await loadPlugin(options.pluginPath);
  const host = commandHost({ access, plugin, say: tell });
  const plan = await prepareSetup(host, { wishes, answers, isUnlocking });
  if (isDryRun) {
    for (const told of findings(plan, plugin.id)) host.tell(told);
    for (const step of plannedSteps(plan, plugin.id)) {
      host.tell({ state: "planned", step });
    }
    return;
  }
  const result = await carryOut(host, plan);
  await writeSettings(settingsPath, result.settings);
  tell(`完了：設定ファイルの保存（${settingsPath}）`);
  if (options.withSample) {
    await addSample(host, allAppIds(result), uploadPictures(access.client));
  }
}

async function loadPlugin(path: string): Promise<PluginFile> {
  const bytes = await readFile(path).catch(() => {
    throw new SetupError(setupFailures.pluginUnreadable(path));
  });
  return readPluginFile(path, bytes);
}

async function writeSettings(path: string, settings: Settings): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
}
