import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The browser code of the pages, ready to serve. */
export interface ClientBundle {
  readonly script: string;
  readonly style: string;
}

let bundled: Promise<ClientBundle> | undefined;

/** The pages' script and style sheet, bundled from their sources once a process. */
export function bundleClient(): Promise<ClientBundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<ClientBundle> {
  const source = (path: string): string =>
    fileURLToPath(new URL(`client/${path}`, import.meta.url));
  const result = await build({
    entryPoints: {
      client: source("main.ts"),
      style: source("styles/page.css"),
    },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
    // The project's compiler settings are for type checks, not for the bundle.
    tsconfigRaw: {},
  });
  const output = (suffix: string): string =>
    result.outputFiles.find((file) => file.path.endsWith(suffix))?.text ?? "";
  return { script: output(".js"), style: output(".css") };
}
