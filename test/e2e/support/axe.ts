import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Page } from "playwright-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * What axe-core finds wrong inside of an element by WCAG 2.2 AA, one line a
 * rule; the page around it is another's.
 */
export const axeProblems = async (
  page: Page,
  selector: string,
  rules: Axe.RunOptions["rules"] = {},
): Promise<readonly string[]> => {
  await page.evaluate(await readFile(axeFile, "utf8"));
  return page.evaluate(
    async ({ context, changed }) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations, passes } = await axe.run(context, {
        runOnly: [
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22aa",
          "best-practice",
        ],
        rules: changed,
        // Half of its time goes into places and passes that nobody reads.
        resultTypes: ["violations"],
        selectors: false,
      });
      if (passes.length === 0) return ["axe-core looked at nothing"];
      return violations.map(
        ({ id, nodes }) =>
          `${id}, ${nodes.length} times: ${nodes
            .slice(0, 3)
            .map((node) => node.html)
            .join(" | ")}`,
      );
    },
    { context: selector, changed: rules },
  );
};
