import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Settings } from "../src/settings/settings";
import { personAtTerminal } from "./secrets/person-at-terminal";
import { withPassword } from "./secrets/with-password";
import { connect } from "./setup/connection";
import { describeFailure } from "./setup/describe-failure";
import { loadSample } from "./setup/load-sample";
import {
  parseSetupArguments,
  USAGE,
  type SetupArguments,
} from "./setup/parse-setup-arguments";
import { readPluginFile, type PluginFile } from "./setup/plugin/plugin-file";
import { setUpApps } from "./setup/set-up-apps";
import { SetupError } from "./setup/setup-error";
import { setupFailures } from "./setup/setup-failures";

let baseUrl = "";
try {
  const argv = process.argv.slice(2);
  const env = await withPassword(argv, process.env, {
    language: "ja",
    warn: (line) => console.error(line),
    ask: personAtTerminal(),
    fail: (message) => new SetupError(message),
  });
  const parsed = parseSetupArguments(argv, env);
  if (parsed === undefined) {
    console.log(USAGE);
  } else {
    baseUrl = parsed.connection.baseUrl;
    await run(parsed);
  }
} catch (error) {
  console.error(`エラー：${describeFailure(error, baseUrl)}`);
  process.exitCode = 1;
}

async function run(options: SetupArguments): Promise<void> {
  const { isDryRun, isUnlocking, settingsPath, wishes } = options;
  const say = (line: string): void => console.log(line);
  const access = connect(options.connection);
  const plugin = await loadPlugin(options.pluginPath);
  const result = await setUpApps({
    access,
    plugin,
    wishes,
    say,
    isDryRun,
    isUnlocking,
  });
  if (isDryRun || result === undefined) return;
  await writeSettings(settingsPath, result.settings);
  say(`完了：設定ファイルの保存（${settingsPath}）`);
  if (options.withSample) await loadSample(access.client, result.appIds, say);
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
