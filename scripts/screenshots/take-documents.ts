import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { reducePng } from "./reduce-png";
import { savePicture } from "./save-picture";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";
import { tell } from "../tell";

/** Words of the pages that show most: the overview of a year, and its chart. */
const SHOWN_PAGES = [
  { name: "overview", words: "庁舎見学及び意見交換" },
  { name: "chart", words: "課長級も対象" },
] as const;

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
  await page
    .getByRole("heading", { name: "令和5年度の主な実施内容" })
    .evaluate((heading) => heading.scrollIntoView());
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
    tell(`No LibreOffice here: ${extension} gets no picture.`);
    return;
  }
  const pdf = file.replace(/\.[^.]+$/u, ".pdf");
  for (const { name, words } of SHOWN_PAGES) {
    const number = pageWith(pdf, words);
    if (number === undefined) {
      tell(`No page of ${extension} says ${words}: no picture.`);
      continue;
    }
    const prefix = path.join(temporary, `${extension}-${name}`);
    execFileSync("pdftoppm", [
      ...["-png", "-singlefile", "-r", "80"],
      ...["-f", String(number), "-l", String(number)],
      pdf,
      prefix,
    ]);
    writeFileSync(
      path.join(folder, `document-${extension}-${name}.png`),
      reducePng(readFileSync(`${prefix}.png`)),
    );
  }
};

/** Number of the first page that says the words, however they are spaced. */
const pageWith = (pdf: string, words: string): number | undefined => {
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  const index = text
    .split("\f")
    .findIndex((page) => page.replace(/\s/gu, "").includes(words));
  return index < 0 ? undefined : index + 1;
};
