import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { reducePng } from "./reduce-png";
import type { Studio } from "./studio";

/** Saves what a page or a part of it shows, as small as its colours allow. */
export const savePicture = async (
  { folder }: Studio,
  shown: Page | Locator,
  name: string,
): Promise<void> => {
  const png = await shown.screenshot({ animations: "disabled" });
  await writeFile(path.join(folder, `${name}.png`), reducePng(png));
};
