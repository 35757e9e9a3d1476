import { readFileSync, statSync } from "node:fs";
import { Session } from "node:inspector/promises";
import path from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";

const root = path.resolve(import.meta.dirname, "../..");

/** Runs a bundle as kintone's page does, with a browser that notes what is touched. */
const runBundle = (name: "desktop" | "mobile") => {
  const events: string[] = [];
  const touched: string[] = [];
  const note = (what: string) => () => {
    touched.push(what);
    throw new Error(`${what} was used while the page loads`);
  };
  class Element {}
  const page = {
    kintone: {
      $PLUGIN_ID: "abcdefghijklmnopabcdefghijklmnop",
      events: {
        on: (names: string | string[]) => events.push(...[names].flat()),
      },
      plugin: { app: { getConfig: () => null } },
      getLoginUser: () => ({ language: "ja", code: "clerk" }),
    },
    customElements: {
      define: note("customElements.define"),
      get: () => undefined,
    },
    fetch: note("fetch"),
    XMLHttpRequest: note("XMLHttpRequest"),
    HTMLElement: Element,
    document: Object.assign(new EventTarget(), {
      createElement: note("document.createElement"),
    }),
    Event,
    CustomEvent,
    console,
  };
  const context = vm.createContext({ ...page });
  const before = Object.keys(context);
  context.window = context;
  vm.runInContext(
    readFileSync(path.join(root, `plugin/js/${name}.js`), "utf8"),
    context,
    `${name}.js`,
  );
  const added = Object.keys(context).filter(
    (key) => key !== "window" && !before.includes(key),
  );
  return { events, touched, added };
};

/** How many functions of a bundle run while the page loads, the same on any machine. */
const functionsRun = async (name: "desktop" | "mobile"): Promise<number> => {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true });
  runBundle(name);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  const functions = result.find(({ url }) => url === `${name}.js`)?.functions;
  return (functions ?? []).filter(({ ranges }) =>
    ranges.some(({ count }) => count > 0),
  ).length;
};

/** A hundred as it is, most of them to read the settings; the help in forms alone would be 145 more. */
const MOST_FUNCTIONS = 120;

/** Bytes a file may have: what it had when it was last made smaller, and 2 %. A growth is said with its reason in docs/benchmarks.md. */
const LIMITS = {
  desktop: 2_250_000,
  mobile: 1_060_000,
  config: 820_000,
} as const;

describe("what kintone pays on every page of the app", () => {
  beforeAll(async () => {
    await ensureBuilt();
  });

  it.each([
    ["desktop", "app.record.index.show"],
    ["mobile", "mobile.app.record.index.show"],
  ] as const)(
    "%s only registers its events: no view, client or exporter runs",
    (name, event) => {
      const { events, touched, added } = runBundle(name);
      expect(events).toContain(event);
      expect(touched).toEqual([]);
      expect(added).toEqual([]);
    },
  );

  it.each(["desktop", "mobile"] as const)(
    "%s runs no module that only a handler of an event needs",
    async (name) => {
      const run = await functionsRun(name);
      expect(run).toBeGreaterThan(0);
      expect(run).toBeLessThanOrEqual(MOST_FUNCTIONS);
    },
  );

  it.each(Object.entries(LIMITS))(
    "%s.js holds at most %i bytes",
    (name, limit) => {
      expect(
        statSync(path.join(root, `plugin/js/${name}.js`)).size,
      ).toBeLessThanOrEqual(limit);
    },
  );

  it("carries writers of Office files on the PC alone: phones make no documents", () => {
    const parts = ["word/document.xml", "ppt/slides", "xl/workbook"];
    const held = (name: "desktop" | "mobile") => {
      const bundle = readFileSync(
        path.join(root, `plugin/js/${name}.js`),
        "utf8",
      );
      return parts.filter((part) => bundle.includes(part));
    };
    expect(held("desktop")).toEqual(parts);
    expect(held("mobile")).toEqual([]);
  });
});
