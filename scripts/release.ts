import path from "node:path";
import { bundle } from "./build/bundle";
import { makeRelease } from "./release/make-release";
import { releaseKey } from "./release/release-key";
import { releaseVersion } from "./release/release-version";
import { complain, tell } from "./tell";

const root = path.resolve(import.meta.dirname, "..");

try {
  const version = releaseVersion(root, process.argv[2]);
  const key = releaseKey(root, process.env);
  const folder = path.join(root, "dist/release");
  await bundle("production");
  const { files, pluginId } = await makeRelease(version, key, folder);
  tell(`Plugin ${pluginId}, version ${version}, in ${folder}:`);
  for (const file of files) tell(`  ${file}`);
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
