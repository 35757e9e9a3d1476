import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Plugin } from "esbuild";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import manifest from "../../manifest.json";
import { axeProblems } from "../support/axe";
import { openBrowser } from "../support/browser";

const root = path.resolve(import.meta.dirname, "../..");
/** A browser that shows one of our screens without a kintone around it. */
export interface ViewBrowser {
  /** Of the screen that is asked for nothing. */
  readonly address: string;
  /** Opens the screen in a page of its own. */
  open(query?: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

/**
 * @param script of test/ui/pages, bundled for the browser
 * @param place whose styles of the manifest the screen has
 */
export const openViewBrowser = async (
  script: string,
  place: "desktop" | "config",
): Promise<ViewBrowser> => {
  const [bundle, ...sheets] = await Promise.all([
    bundled(script),
    ...manifest[place].css.map((name) =>
      readFile(path.join(root, name), "utf8"),
    ),
  ]);
  const { context, close } = await openBrowser();
  const server = await serve(bundle, html(sheets));
  // It keeps the process of our pages, and what that has compiled, from one test to the next.
  await (await context.newPage()).goto(server.emptyAddress);
  return {
    address: server.address,
    open: async (query = "", width = 1280) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${server.address}${query}`);
      return page;
    },
    close: async () => {
      server.close();
      await close();
    },
  };
};

/** The page and its script; the browser keeps the script and what it compiled of it. */
const serve = async (script: string, page: string) => {
  const server = createServer(({ url }, response) => {
    if (url === "/script.js") {
      response
        .writeHead(200, {
          "content-type": "text/javascript; charset=utf-8",
          "cache-control": "max-age=86400",
        })
        .end(script);
    } else if (url?.startsWith("/?") === true) {
      response
        .writeHead(200, {
          "content-type": "text/html",
          "content-security-policy": POLICY,
        })
        .end(page);
    } else {
      // An empty page, too: nothing runs in it.
      response.writeHead(404, { "content-type": "text/html" }).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://nendo.localhost:${port}`;
  return {
    address: `${origin}/?`,
    emptyAddress: `${origin}/empty`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** As strict as that of the local kintone's pages; the sheets of the manifest stand in the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-elem 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src blob:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

const bundled = async (script: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "test/ui/pages", script)],
    bundle: true,
    write: false,
    format: "iife",
    tsconfig: path.join(root, "tsconfig.json"),
    // What webpack sets in a built file.
    define: { __webpack_hash__: JSON.stringify("test") },
    plugins: [withoutDefer],
  });
  return outputFiles[0]?.text ?? "";
};

/** esbuild bundles no `import defer`: here such modules run at the start. */
const withoutDefer: Plugin = {
  name: "without-defer",
  setup: ({ onLoad }) => {
    onLoad(
      { filter: /\/src\/(entries|form\/session)\/[^/]*\.ts$/ },
      async ({ path: file }) => ({
        loader: "ts",
        contents: (await readFile(file, "utf8")).replaceAll(
          /^import defer /gmu,
          "import ",
        ),
      }),
    );
  },
};

const html = (sheets: readonly string[]): string => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <title>test</title>
    <style>${sheets.join("\n")}</style>
  </head>
  <body>
    <main></main>
    <script src="/script.js"></script>
  </body>
</html>`;

/** What axe-core finds wrong in a page; what is around our view belongs to kintone. */
export const accessibilityProblems = (page: Page): Promise<readonly string[]> =>
  axeProblems(page, undefined, { "page-has-heading-one": { enabled: false } });

/** How far the page is wider than its window, pixels. */
export const overflowWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
