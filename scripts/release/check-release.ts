import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
}

const nameOf = ({ group, name, version }: Component): string =>
  `${group ? `${group}/` : ""}${name} ${version}`;

/** Lines like `lit 3.3.3 (BSD-3-Clause)`. */
const packagesIn = (notices: string): readonly string[] =>
  [...notices.matchAll(/^(\S+ \d\S*) \([^()]+\)$/gmu)].map(
    ([, name = ""]) => name,
  );

/**
 * Looks at the files of a release as whoever downloads them would: checksums,
 * the signature of the plugin, its version, whether the notices are in the zip
 * too, and whether the list of components has every package that they name.
 * @throws Error with everything that is wrong
 */
export const checkRelease = (folder: string, version: string): void => {
  const read = (file: string): Uint8Array =>
    readFileSync(path.join(folder, file));
  const text = (file: string): string => strFromU8(read(file));
  const name = `nendo-matome-${version}`;
  const outer = unzipSync(read(`${name}.zip`));
  const contents = outer["contents.zip"] ?? new Uint8Array();
  const inner = unzipSync(contents);
  const notices = text("THIRD-PARTY-NOTICES.txt");
  const { components } = JSON.parse(text(`${name}.cdx.json`)) as {
    readonly components: readonly Component[];
  };
  const problems = [
    ...wrongChecksums(text("SHA256SUMS"), read),
    ...(isSigned(outer, contents) ? [] : ["the signature does not fit"]),
    ...(manifestVersion(inner) === version
      ? []
      : [`the manifest does not say ${version}`]),
    ...(strFromU8(inner["plugin/js/config.js"] ?? new Uint8Array()).includes(
      notices.replaceAll("*/", "* /"),
    )
      ? []
      : ["the plugin does not hold the notices"]),
    ...packagesIn(notices)
      .filter((wanted) => !components.some((known) => nameOf(known) === wanted))
      .map((missing) => `the list of components leaves out ${missing}`),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
};

const wrongChecksums = (
  sums: string,
  read: (file: string) => Uint8Array,
): readonly string[] =>
  sums
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [sum, file = ""] = line.split("  ");
      const actual = createHash("sha256").update(read(file)).digest("hex");
      return sum === actual ? [] : [`the checksum of ${file} does not fit`];
    });

const isSigned = (
  { PUBKEY, SIGNATURE }: Readonly<Record<string, Uint8Array>>,
  contents: Uint8Array,
): boolean =>
  PUBKEY !== undefined &&
  SIGNATURE !== undefined &&
  verify(
    "RSA-SHA1",
    contents,
    createPublicKey({ key: Buffer.from(PUBKEY), format: "der", type: "spki" }),
    SIGNATURE,
  );

const manifestVersion = (
  inner: Readonly<Record<string, Uint8Array>>,
): unknown =>
  (
    JSON.parse(strFromU8(inner["manifest.json"] ?? new Uint8Array())) as {
      readonly version?: unknown;
    }
  ).version;
