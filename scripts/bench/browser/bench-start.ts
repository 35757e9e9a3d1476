import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { ensureBuilt } from "../../build/ensure-built";
import { openBrowser } from "../../../test/support/browser";
import type { Bench, BenchRow } from "../bench-row";
import { median } from "../measure";
import { workOf } from "./main-thread";

const ROUNDS = 9;
const ORIGIN = "https://start.localhost";

/** What a plugin has to do at least: say that it wants to know of a list. */
const EMPTY = `(function(){kintone.events.on("app.record.index.show",function(event){return event})})()`;

/** As much of kintone as a plugin's script touches while the page loads. */
const PAGE = `<!doctype html><meta charset="utf-8"><script>
  var kintone = {
    $PLUGIN_ID: "abcdefghijklmnopabcdefghijklmnop",
    events: { on: function () {} },
    plugin: { app: { getConfig: function () { return null } } },
    getLoginUser: function () { return { language: "ja", code: "clerk" } },
  };
</script><script src="plugin.js"></script>`;

/**
 * What a script costs on a page that has no use for it: the work of the page's
 * thread to compile and run it, beside that of an empty plugin, in turns.
 */
export const benchStart: Bench = async () => {
  await ensureBuilt();
  const scripts = new Map([["empty", EMPTY]]);
  for (const name of ["desktop", "mobile"]) {
    const file = path.resolve(`plugin/js/${name}.js`);
    scripts.set(name, await readFile(file, "utf8"));
  }
  const works = new Map<string, Work[]>(
    [...scripts.keys()].map((name) => [name, []]),
  );
  const browser = await openBrowser();
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, script] of scripts) {
        const work = await workOfScript(browser.context, script);
        // The first ones wait for the browser to find its feet.
        if (round > 0) works.get(name)?.push(work);
      }
    }
  } finally {
    await browser.close();
  }
  const over = (name: string, part: keyof Work): number => {
    const timeOf = (script: string): number =>
      median((works.get(script) ?? []).map((work) => work[part]));
    return Math.max(timeOf(name) - timeOf("empty"), 0);
  };
  return ["desktop", "mobile"].flatMap((name): BenchRow[] => [
    {
      id: `start/${name}/run`,
      what: `${name}.js run on a page that has no use for it, over an empty plugin`,
      unit: "ms",
      ours: over(name, "run"),
      target: { atMost: 2 },
    },
    {
      id: `start/${name}/compile`,
      what: `${name}.js compiled there for the first time; browsers keep the result`,
      unit: "ms",
      ours: over(name, "compile"),
    },
  ]);
};

/** Of the page's thread, milliseconds. */
interface Work {
  readonly run: number;
  readonly compile: number;
}

const workOfScript = async (
  context: BrowserContext,
  script: string,
): Promise<Work> => {
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ contentType: "text/html", body: PAGE }),
  );
  const { scriptMs } = await workOf(page, async () => {
    await page.goto(`${ORIGIN}/`, { waitUntil: "load" });
  });
  await page.close();
  return scriptMs("plugin.js");
};
