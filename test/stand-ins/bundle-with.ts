import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { STAND_INS } from "../../scripts/build/stand-ins.js";

const root = path.resolve(import.meta.dirname, "../..");

/** Loads for a file of a package what the plugin's scripts load for it. */
const standIns: Plugin = {
  name: "stand-ins",
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules/ }, ({ path: file }) => {
      const standIn = new Map(Object.entries(STAND_INS)).get(file);
      return standIn === undefined
        ? undefined
        : { contents: `export * from ${JSON.stringify(standIn)};` };
    }),
};

/** A package with and without the stand-ins for its parts. */
export const withAndWithout = async <Module>(
  name: string,
): Promise<{ readonly whole: Module; readonly reduced: Module }> => {
  const folder = await mkdtemp(path.join(tmpdir(), "stand-ins-"));
  try {
    const load = async (plugins: Plugin[]): Promise<Module> => {
      const outfile = path.join(folder, `${plugins.length}.mjs`);
      await build({
        stdin: { contents: `export * from "${name}";`, resolveDir: root },
        bundle: true,
        platform: "node",
        format: "esm",
        outfile,
        plugins,
      });
      return (await import(pathToFileURL(outfile).href)) as Module;
    };
    return { whole: await load([]), reduced: await load([standIns]) };
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** A package that another one brings along. */
export const broughtBy = <Module>(owner: string, name: string): Module => {
  const require = createRequire(import.meta.url);
  return createRequire(require.resolve(owner))(name) as Module;
};
