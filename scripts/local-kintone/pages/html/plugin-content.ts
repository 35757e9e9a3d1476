import type { InstalledPlugin } from "../../state/plugin";

/** Which list of the manifest a file belongs to, as content addresses say it. */
export type ContentType =
  | "DESKTOP_JS"
  | "DESKTOP_CSS"
  | "MOBILE_JS"
  | "MOBILE_CSS"
  | "CONFIG_JS"
  | "CONFIG_CSS"
  | "ICON";

/** What a page loads of one plugin, or of the app itself, in its order. */
export interface PageContents {
  /** null for the app's own files. */
  readonly pluginId: string | null;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The addresses of a plugin's scripts and styles for one kind of page. */
export function pluginContents(
  plugin: InstalledPlugin,
  part: "desktop" | "mobile" | "config",
): PageContents {
  const files = plugin.manifest[part];
  const kind = part.toUpperCase() as "DESKTOP" | "MOBILE" | "CONFIG";
  return {
    pluginId: plugin.id,
    scripts: (files?.js ?? []).map((path) =>
      contentAddress(plugin, path, `${kind}_JS`),
    ),
    styles: (files?.css ?? []).map((path) =>
      contentAddress(plugin, path, `${kind}_CSS`),
    ),
  };
}

/**
 * The address of a plugin's file: external ones stay as they are, files of the
 * package get an opaque number that no relative import can follow.
 */
export function contentAddress(
  plugin: InstalledPlugin,
  path: string,
  type: ContentType,
): string {
  if (/^https?:/u.test(path)) return path;
  const contentId = plugin.files[path]?.contentId ?? "0";
  return `/k/api/plugin/content/download.do?contentId=${contentId}&type=${type}&pluginId=${plugin.id}`;
}

/** The media type that a file of a plugin is served with. */
export function contentMediaType(path: string): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return MEDIA_TYPES[extension] ?? "application/octet-stream";
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
};
