import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { reducePng } from "./reduce-png";
import { savePicture } from "./save-picture";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

/** Pages that show most: the overview of a year, and its chart. */
const SHOWN_PAGES: Readonly<Record<string, readonly number[]>> = {
  pptx: [3, 5],
  docx: [2],
};

/** Pages of the documents; those of Office need LibreOffice and are left out without it. */
export const takeDocuments = async (
  studio: Studio,
  files: readonly string[],
): Promise<void> => {
  for (const file of files) {
    const extension = path.extname(file).slice(1);
    if (extension === "html") await takePage(studio, file);
    else takeOfficePages(studio, file, extension);
  }
};

const takePage = async (studio: Studio, file: string): Promise<void> => {
  const page = await studio.browser.newPage({ viewport: DESKTOP });
  await page.goto(pathToFileURL(file).href);
  await savePicture(studio, page, "document-html");
  await page.close();
};

const takeOfficePages = (
  { folder, temporary }: Studio,
  file: string,
  extension: string,
): void => {
  try {
    execFileSync(
      "soffice",
      ["--headless", "--convert-to", "pdf", "--outdir", temporary, file],
      { stdio: "ignore" },
    );
  } catch {
    console.log(`No LibreOffice here: ${extension} gets no picture.`);
    return;
  }
  const pdf = file.replace(/\.[^.]+$/u, ".pdf");
  for (const number of SHOWN_PAGES[extension] ?? []) {
    const prefix = path.join(temporary, `${extension}-${number}`);
    execFileSync("pdftoppm", [
      ...["-png", "-r", "80", "-f", String(number), "-l", String(number)],
      pdf,
      prefix,
    ]);
    const made = readdirSync(temporary).find((name) =>
      name.startsWith(`${extension}-${number}-`),
    );
    if (made === undefined) continue;
    const png = readFileSync(path.join(temporary, made));
    writeFileSync(
      path.join(folder, `document-${extension}-${number}.png`),
      reducePng(png),
    );
  }
};
