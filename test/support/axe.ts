import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * What axe-core finds wrong by WCAG 2.2 AA inside of an element, or in the
 * whole page, one line a rule. Half of its time goes into telling where things
 * are: that is asked only when something is wrong.
 * @param only ids of rules; absent: all of WCAG 2.2 AA and of good practice
 */
export const axeProblems = async (
  page: Page,
  selector?: string,
  rules: Axe.RunOptions["rules"] = {},
  only?: readonly string[],
): Promise<readonly string[]> => {
  if (await page.evaluate(() => !("axe" in window)))
    await page.evaluate(await source);
  const asked = { selector, rules, only };
  const { isClean } = await run(page, { ...asked, tellsWhere: false });
  if (isClean) return [];
  // What is switched off once stays off: a new one.
  await page.evaluate(await source);
  return (await run(page, { ...asked, tellsWhere: true })).problems;
};

interface RunOptions {
  readonly selector: string | undefined;
  readonly rules: Axe.RunOptions["rules"];
  readonly only: readonly string[] | undefined;
  readonly tellsWhere: boolean;
}

const run = (
  page: Page,
  options: RunOptions,
): Promise<{ readonly isClean: boolean; readonly problems: string[] }> =>
  page.evaluate(async ({ selector, rules = {}, only, tellsWhere }) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    if (!tellsWhere) axe.configure({ noHtml: true });
    const { violations, passes } = await axe.run(selector ?? document, {
      runOnly:
        only === undefined
          ? {
              type: "tag",
              values: [
                "wcag2a",
                "wcag2aa",
                "wcag21a",
                "wcag21aa",
                "wcag22aa",
                "best-practice",
              ],
            }
          : { type: "rule", values: [...only] },
      // Whoever speaks to the page says what stands on it (WCAG 2.5.3).
      rules: { "label-content-name-mismatch": { enabled: true }, ...rules },
      resultTypes: ["violations"],
      selectors: false,
    });
    const problems = violations.map(
      ({ id, nodes }) =>
        `${id}, ${nodes.length} times: ${nodes
          .slice(0, 3)
          .map((node) => node.html)
          .join(" | ")}`,
    );
    if (passes.length === 0) problems.push("axe-core looked at nothing");
    return { isClean: problems.length === 0, problems };
  }, options);
