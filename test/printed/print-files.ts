import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { PrintedPage } from "./read-pages";
import { readPages } from "./read-pages";

/**
 * The pages of Office files, printed in one run of LibreOffice, which takes
 * longer to start than to print.
 * @param files by their names, with extension
 * @returns the pages by the names of the files
 */
export const printFiles = (
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, readonly PrintedPage[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), "printed-"));
  try {
    const names = [...files.keys()];
    for (const [name, bytes] of files)
      writeFileSync(path.join(folder, name), bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
        "--headless",
        ...["--convert-to", "pdf", "--outdir", folder],
        ...names.map((name) => path.join(folder, name)),
      ],
      { stdio: "ignore" },
    );
    return new Map(
      names.map((name) => [
        name,
        readPages(path.join(folder, name.replace(/\.[^.]+$/u, ".pdf"))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
