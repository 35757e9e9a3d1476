import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const stamp = path.join(root, "node_modules/.nendo-lock-hash");

/**
 * Installs exactly what package-lock.json says, unless that was already done.
 * Ends the process with a clear message when npm fails.
 */
export const ensurePackages = async () => {
  const hash = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.error("パッケージを入れています… / Installing packages…");
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error(
      "npm ci に失敗しました。上のメッセージと、npm レジストリへの接続を確かめてください。/ npm ci failed: see the message above and check the connection to the npm registry.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, hash);
};
