import { PLUGIN_ID_ATTRIBUTE } from "../client/api/plugin-id";
import { BOOT_ELEMENT_ID, type PageBoot } from "../client/boot";
import { escapeHtml } from "./escape-html";
import type { PageContents } from "./plugin-content";

/** Where the pages' own script and style sheet are served. */
export const CLIENT_SCRIPT = "/k/assets/client.js";
export const CLIENT_STYLE = "/k/assets/client.css";

export interface ShellParts {
  readonly title: string;
  readonly language: string;
  readonly boot: PageBoot;
  readonly contents: readonly PageContents[];
  /** HTML of a plugin's settings page; inserted as it is. */
  readonly fragment?: string;
}

/**
 * The HTML of a page. The order matters: the kintone object first, then the
 * app's own files, then each plugin's, as classic scripts that carry its id;
 * the page itself starts when the document is parsed.
 */
export function renderShell(parts: ShellParts): string {
  const { boot } = parts;
  const styles = parts.contents
    .flatMap((content) => content.styles)
    .map((url) => `<link rel="stylesheet" href="${escapeHtml(url)}">`);
  const scripts = parts.contents.flatMap(({ pluginId, scripts: urls }) => {
    const mark =
      pluginId === null
        ? ""
        : ` ${PLUGIN_ID_ATTRIBUTE}="${escapeHtml(pluginId)}"`;
    return urls.map(
      (url) => `<script src="${escapeHtml(url)}"${mark}></script>`,
    );
  });
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${CLIENT_STYLE}">
${styles.join("\n")}
</head>
<body class="${boot.mobile ? "lk-page lk-page-mobile" : "lk-page"}">
<div id="page-root"></div>
${parts.fragment === undefined ? "" : renderFragment(parts.fragment)}
<script type="application/json" id="${BOOT_ELEMENT_ID}">${scriptJson(boot)}</script>
<script src="${CLIENT_SCRIPT}"></script>
${scripts.join("\n")}
</body>
</html>
`;
}

/** The service's settings page holds the HTML of a plugin in a table cell. */
function renderFragment(fragment: string): string {
  return `<div id="page-fragment"><table role="presentation"><tbody><tr><td>${fragment}</td></tr></tbody></table></div>`;
}

/** JSON that can't end the script element it is written into. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
