import path from "node:path";
import { bundle } from "./build/bundle";
import { makeRelease } from "./release/make-release";
import { releaseKey } from "./release/release-key";
import { releaseVersion } from "./release/release-version";

const root = path.resolve(import.meta.dirname, "..");

try {
  const version = releaseVersion(root, process.argv[2]);
  const key = releaseKey(root, process.env);
  const folder = path.join(root, "dist/release");
  await bundle("production");
  const { files, pluginId } = await makeRelease(version, key, folder);
  console.log(`Plugin ${pluginId}, version ${version}, in ${folder}:`);
  for (const file of files) console.log(`  ${file}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
