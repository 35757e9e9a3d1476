import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { componentsPath } from "../build/bundle";
import { signPlugin } from "../build/pack";
import { thirdPartyPackages } from "../build/third-party";
import { thirdPartyNotices } from "../build/third-party-notices";
import { checkRelease } from "./check-release";
import { manualPage } from "./manual-page";

const root = path.resolve(import.meta.dirname, "../..");

/** What people read, as Markdown files of the repository. */
const MANUALS = [
  "README.md",
  "docs/admin.md",
  "docs/secretariat.md",
  "docs/staff.md",
  "docs/messages.md",
  "CHANGELOG.md",
];

const pageName = (manual: string): string =>
  `${path.basename(manual, ".md")}.html`;

export interface Release {
  readonly pluginId: string;
  /** Names of the files, the zip first. */
  readonly files: readonly string[];
}

/**
 * Signs and checks all that is attached to a release: the plugin, its list of
 * components (CycloneDX), notices, manuals and checksums. The bundles must
 * have been built. The same bundles and key give the same zip.
 * @param key PEM
 * @param folder emptied first
 * @throws Error when a file is not what it should be
 */
export const makeRelease = async (
  version: string,
  key: string,
  folder: string,
): Promise<Release> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { id, zip } = await signPlugin(key);
  const name = `nendo-matome-${version}`;
  const contents: Readonly<Record<string, Uint8Array | string>> = {
    [`${name}.zip`]: zip,
    [`${name}.cdx.json`]: readFileSync(componentsPath),
    "THIRD-PARTY-NOTICES.txt": thirdPartyNotices(thirdPartyPackages()),
    ...Object.fromEntries(
      MANUALS.map((manual) => [
        pageName(manual),
        manualPage(path.join(root, manual), version, MANUALS.map(pageName)),
      ]),
    ),
  };
  for (const [file, content] of Object.entries(contents)) {
    writeFileSync(path.join(folder, file), content);
  }
  writeFileSync(path.join(folder, "SHA256SUMS"), checksums(contents));
  checkRelease(folder, version);
  return {
    pluginId: id,
    files: [...Object.keys(contents), "SHA256SUMS"],
  };
};

const checksums = (
  contents: Readonly<Record<string, Uint8Array | string>>,
): string =>
  Object.entries(contents)
    .map(
      ([file, content]) =>
        `${createHash("sha256").update(content).digest("hex")}  ${file}\n`,
    )
    .join("");
