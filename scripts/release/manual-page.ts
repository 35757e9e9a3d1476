import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

/**
 * A manual (Markdown) as one HTML file that needs nothing beside it: pictures
 * stand inside, links to other manuals lead to their pages, links to what is
 * not passed on become words.
 * @param file path of the .md file
 * @param pages names of the HTML files that lie in the same folder
 * @throws Error when a picture is missing
 */
export const manualPage = (
  file: string,
  version: string,
  pages: readonly string[],
): string => {
  const folder = path.dirname(file);
  const marked = new Marked({ gfm: true });
  marked.use({
    walkTokens: (token) => {
      if (token.type === "image") token.href = inline(folder, token.href);
    },
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchorOf(words)}">${words}</h${depth}>\n`;
      },
      link({ tokens, href }) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(href, pages);
        return target === undefined
          ? words
          : `<a href="${target}">${words}</a>`;
      },
    },
  });
  const markdown = readFileSync(file, "utf8");
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? path.basename(file);
  return page(title, version, marked.parse(markdown, { async: false }));
};

/** As forges make them, so that links inside the manuals work in both. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/<[^>]+>/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");

/** Where a link leads once all pages lie in one folder; nowhere when its page is not among them. */
const targetOf = (
  href: string,
  pages: readonly string[],
): string | undefined => {
  if (/^(https?:|#)/u.test(href)) return encodeURI(decodeURI(href));
  const [file = "", anchor] = href.split("#");
  const name = `${path.posix.basename(file, ".md")}.html`;
  if (!pages.includes(name)) return undefined;
  return anchor === undefined ? name : `${name}#${anchor}`;
};

const inline = (folder: string, href: string): string => {
  const file = path.join(folder, href);
  if (!existsSync(file)) throw new Error(`The picture ${file} is missing`);
  return `data:image/png;base64,${readFileSync(file).toString("base64")}`;
};

const page = (title: string, version: string, body: string): string =>
  `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 年度まとめ ${version}</title>
<style>
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; font: 16px/1.8 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.4; margin: 2em 0 0.6em; }
h1 { margin-top: 0; border-bottom: 2px solid #0017c1; padding-bottom: 0.3em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #ccc; padding: 0.4em 0.7em; text-align: left; vertical-align: top; }
th { background: #f2f2f2; }
img { max-width: 100%; border: 1px solid #ccc; }
pre { overflow-x: auto; background: #f2f2f2; padding: 0.8em; }
code { font-family: ui-monospace, monospace; }
a { color: #0017c1; }
footer { margin-top: 3rem; border-top: 1px solid #ccc; color: #4d4d4d; font-size: 13px; }
</style>
</head>
<body>
<main>
${body}</main>
<footer>年度まとめ ${version}</footer>
</body>
</html>
`;
