import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

interface Module {
  exports: unknown;
}

type Body = (
  module: Module,
  exports: unknown,
  require: (name: string) => unknown,
  __dirname: string,
  __filename: string,
) => void;

/** Files of the project as functions: they are read and translated once, and run for every change. */
const bodies = new Map<string, Body>();

/**
 * The modules of the project as one change sees them: what a module remembers
 * between calls is gone with the change that it was computed by. Packages are
 * shared.
 */
export class Modules {
  readonly #loaded = new Map<string, Module>();
  readonly #instead: ReadonlyMap<string, unknown>;

  /** @param instead packages that the project gets others for, by name */
  constructor(instead: ReadonlyMap<string, unknown>) {
    this.#instead = instead;
  }

  /**
   * @param file absolute
   * @throws whatever the file throws while it is loaded
   */
  load(file: string): unknown {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    this.#loaded.set(file, module);
    if (file.endsWith(".json")) {
      const value = JSON.parse(readFileSync(file, "utf8")) as object;
      module.exports = { ...value, default: value, __esModule: true };
      return module.exports;
    }
    bodyOf(file)(
      module,
      module.exports,
      (name) => {
        if (!name.startsWith(".")) {
          return this.#instead.get(name) ?? createRequire(file)(name);
        }
        return this.load(sourceOf(path.resolve(path.dirname(file), name)));
      },
      path.dirname(file),
      file,
    );
    return module.exports;
  }
}

const sourceOf = (named: string): string => {
  const found = [`${named}.ts`, named].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no ${named}.`);
  return found;
};

const bodyOf = (file: string): Body => {
  const known = bodies.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(
    readFileSync(file, "utf8").replaceAll("import.meta.dirname", "__dirname"),
    {
      filename: file,
      configFile: false,
      swcrc: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    },
  );
  const body = vm.compileFunction(
    code,
    ["module", "exports", "require", "__dirname", "__filename"],
    { filename: file },
  ) as Body;
  bodies.set(file, body);
  return body;
};
