import { readFileSync } from "node:fs";
import path from "node:path";
import WebpackLicensePlugin from "webpack-license-plugin";

const root = path.resolve(import.meta.dirname, "../..");

/** What webpack-license-plugin finds out about a package that is in the plugin. */
export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression */
  readonly license: string;
  readonly author: string;
  /** Null when the package comes without the file. */
  readonly licenseText: string | null;
  readonly noticeText?: string | null;
}

/** Where the build leaves the list, relative to plugin/js. */
const LIST = "../../dist/third-party.json";

/** Licences that let the plugin be passed on under its own (MIT). */
const ACCEPTABLE =
  /^(0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|ISC|MIT|Zlib)$/u;

/**
 * Lists the packages that are in the bundles, with the texts of their
 * licences. The build fails when one of them may not be passed on.
 */
export const thirdPartyPlugin = (): WebpackLicensePlugin =>
  new WebpackLicensePlugin({
    outputFilename: LIST,
    includeNoticeText: true,
    excludedPackageTest: (name) => name === "nendo-matome",
    unacceptableLicenseTest: (license) => !ACCEPTABLE.test(license),
  });

/** The packages of the newest build, by name; the build must have run. */
export const thirdPartyPackages = (): readonly ThirdPartyPackage[] => {
  const list = JSON.parse(
    readFileSync(path.join(root, "plugin/js", LIST), "utf8"),
  ) as readonly ThirdPartyPackage[];
  return [...list].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
};
