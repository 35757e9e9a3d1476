import { generateKeyPairSync } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";
import { checkRelease } from "../../scripts/release/check-release";
import type { Release } from "../../scripts/release/make-release";
import { makeRelease } from "../../scripts/release/make-release";
import { releaseKey } from "../../scripts/release/release-key";
import { releaseVersion } from "../../scripts/release/release-version";

const root = path.resolve(import.meta.dirname, "../..");
const version = releaseVersion(root);

const { privateKey: key } = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

describe("a release", () => {
  const place = mkdtempSync(path.join(tmpdir(), "nendo-release-"));
  const folder = path.join(place, "first");
  const zipOf = (of: string): Buffer =>
    readFileSync(path.join(of, `nendo-matome-${version}.zip`));
  let release: Release;

  beforeAll(async () => {
    await ensureBuilt();
    release = await makeRelease(version, key, folder);
  }, 300_000);

  afterAll(() => rmSync(place, { recursive: true }));

  it("has all that an administrator downloads", () => {
    expect(release.files).toEqual([
      `nendo-matome-${version}.zip`,
      `nendo-matome-${version}.cdx.json`,
      "THIRD-PARTY-NOTICES.txt",
      "README.html",
      "admin.html",
      "secretariat.html",
      "staff.html",
      "messages.html",
      "CHANGELOG.html",
      "SHA256SUMS",
    ]);
  });

  it("is the same byte for byte when it is made again", async () => {
    const again = path.join(place, "again");
    await makeRelease(version, key, again);
    for (const file of release.files) {
      expect(
        readFileSync(path.join(again, file)).equals(
          readFileSync(path.join(folder, file)),
        ),
        file,
      ).toBe(true);
    }
  });

  it("names the packages that are in the plugin with their licences", () => {
    const notices = readFileSync(
      path.join(folder, "THIRD-PARTY-NOTICES.txt"),
      "utf8",
    );
    for (const name of ["lit ", "docx ", "@kintone/rest-api-client "]) {
      expect(notices).toContain(`\n${name}`);
    }
    expect(notices).toContain("Cybozu, Inc.");
    // Tools that only build are no part of what is passed on.
    expect(notices).not.toContain("\nwebpack ");
  });

  it("has manuals that need nothing beside them", () => {
    const admin = readFileSync(path.join(folder, "admin.html"), "utf8");
    expect(admin).toContain("<h1");
    expect(admin).toContain("data:image/png;base64,");
    expect(admin).not.toMatch(/(src|href)="images\//u);
    expect(admin).not.toMatch(/href="[^"]+\.md/u);
    expect(admin).toContain(version);
    const names = release.files;
    for (const file of names.filter((name) => name.endsWith(".html"))) {
      const page = readFileSync(path.join(folder, file), "utf8");
      const links = [...page.matchAll(/href="(?!https?:|#)([^"#]+)/gu)];
      for (const [, target] of links) expect(names).toContain(target);
    }
  });

  it("is refused when a file was changed after it was made", () => {
    const changed = path.join(place, "changed");
    mkdirSync(changed);
    for (const file of release.files) {
      writeFileSync(
        path.join(changed, file),
        readFileSync(path.join(folder, file)),
      );
    }
    const zip = zipOf(changed);
    const at = zip.indexOf("SIGNATURE") + "SIGNATURE".length + 3;
    zip.writeUInt8(zip.readUInt8(at) ^ 1, at);
    writeFileSync(path.join(changed, `nendo-matome-${version}.zip`), zip);
    writeFileSync(
      path.join(changed, "THIRD-PARTY-NOTICES.txt"),
      "\nleft-pad 1.3.0 (MIT)\n",
    );
    expect(() => checkRelease(changed, version)).toThrow(
      /checksum of nendo-matome[^]*the signature does not fit[^]*leaves out left-pad/u,
    );
  });
});

describe("what a release asks for", () => {
  const place = mkdtempSync(path.join(tmpdir(), "nendo-release-"));
  const write = (file: string, text: string): void =>
    writeFileSync(path.join(place, file), text);

  afterAll(() => rmSync(place, { recursive: true }));

  it("takes the key from the environment or the file, and never makes one", () => {
    expect(() => releaseKey(place, {})).toThrow("NENDO_PLUGIN_KEY");
    expect(releaseKey(place, { NENDO_PLUGIN_KEY: key })).toBe(key);
    write("private.ppk", "a key\n");
    expect(releaseKey(place, {})).toBe("a key\n");
  });

  it("wants one version in package, manifest, changelog and tag", () => {
    write("package.json", '{"version":"1.2.3"}');
    write("manifest.json", '{"version":"1.2.2"}');
    write("CHANGELOG.md", "# Changelog\n\n## 1.2.2\n\n- x\n");
    expect(() => releaseVersion(place)).toThrow("manifest.json says 1.2.2");
    write("manifest.json", '{"version":"1.2.3"}');
    expect(() => releaseVersion(place)).toThrow('no heading "## 1.2.3"');
    write("CHANGELOG.md", "# Changelog\n\n## 1.2.3\n\n- x\n");
    expect(() => releaseVersion(place, "v1.2.4")).toThrow("tag the commit");
    expect(releaseVersion(place, "v1.2.3")).toBe("1.2.3");
  });
});
