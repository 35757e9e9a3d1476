import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Bench, BenchRow } from "./bench-row";
import { median } from "./measure";

const ROUNDS = 15;
const MOST_MS = 2;

/** What a plugin has to do at least: say that it wants to know of a list. */
const EMPTY = `(function(){kintone.events.on("app.record.index.show",function(event){return event})})()`;

/**
 * What a script costs on a page that has no use for it: to compile it, and to
 * run it once it is compiled (browsers keep that), beside an empty plugin in
 * turns. As the page's engine does it, without the page.
 */
export const benchStart: Bench = async () => {
  const scripts = new Map([
    ["empty", EMPTY],
    ["desktop", readFileSync("plugin/js/desktop.js", "utf8")],
    ["mobile", readFileSync("plugin/js/mobile.js", "utf8")],
  ]);
  const works = new Map<string, Work[]>(
    [...scripts.keys()].map((name) => [name, []]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, script] of scripts) works.get(name)?.push(workOf(script));
  }
  const over = (name: string, part: keyof Work): number => {
    const timeOf = (script: string): number =>
      median((works.get(script) ?? []).map((work) => work[part]));
    return Math.max(timeOf(name) - timeOf("empty"), 0);
  };
  return Promise.resolve(
    ["desktop", "mobile"].flatMap((name): BenchRow[] => [
      {
        id: `start/${name}/run`,
        what: `${name}.js run on a page that has no use for it, over an empty plugin`,
        unit: "ms",
        ours: over(name, "run"),
        target: { atMost: MOST_MS },
      },
      {
        id: `start/${name}/compile`,
        what: `${name}.js compiled for the first time`,
        unit: "ms",
        ours: over(name, "compile"),
      },
    ]),
  );
};

/** Processor time, milliseconds. */
interface Work {
  readonly run: number;
  readonly compile: number;
}

const workOf = (code: string): Work => {
  const start = process.cpuUsage();
  const first = new vm.Script(code);
  first.runInContext(pageOfKintone());
  const compile = since(start);
  const cachedData = first.createCachedData();
  const kept = new vm.Script(code, { cachedData });
  const page = pageOfKintone();
  const again = process.cpuUsage();
  kept.runInContext(page);
  return { compile, run: since(again) };
};

const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** As much of kintone's page as a plugin's script touches while the page loads. */
const pageOfKintone = (): vm.Context =>
  vm.createContext({
    kintone: {
      $PLUGIN_ID: "abcdefghijklmnopabcdefghijklmnop",
      events: { on: () => undefined },
      plugin: { app: { getConfig: () => null } },
      getLoginUser: () => ({ language: "ja", code: "clerk" }),
    },
    customElements: { get: () => undefined },
    HTMLElement: class {},
    document: new EventTarget(),
    Event,
    CustomEvent,
  });
