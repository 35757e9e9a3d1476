import { readFileSync } from "node:fs";
import path from "node:path";

const read = (root: string, file: string): string =>
  readFileSync(path.join(root, file), "utf8");

const versionIn = (root: string, file: string): string =>
  (JSON.parse(read(root, file)) as { readonly version: string }).version;

/**
 * The version that is released, when all places say the same.
 * @param tag name of the tag that is released, `v1.2.3`; absent when none is
 * @throws Error naming the place that says something else
 */
export const releaseVersion = (root: string, tag?: string): string => {
  const version = versionIn(root, "package.json");
  const manifest = versionIn(root, "manifest.json");
  if (manifest !== version) {
    throw new Error(
      `manifest.json says ${manifest}, package.json says ${version}: set both to the version to release.`,
    );
  }
  if (!read(root, "CHANGELOG.md").includes(`\n## ${version}\n`)) {
    throw new Error(
      `CHANGELOG.md has no heading "## ${version}": write what is new, then release.`,
    );
  }
  if (tag !== undefined && tag !== `v${version}`) {
    throw new Error(
      `The tag ${tag} does not fit version ${version}: tag the commit v${version}.`,
    );
  }
  return version;
};
