import type { AppRights } from "../../auth/app-rights";
import type { App } from "../../state/app";
import type { CustomFile } from "../../state/customization";
import type { PageContents } from "./plugin-content";

/** Where the uploaded scripts and styles of apps are served. */
export const CUSTOM_CONTENT = "/k/api/js/download.do";

/**
 * The scripts and styles of an app's own for a visitor, as far as they are
 * files: pages load nothing from other hosts.
 */
export function customContents(
  app: App,
  rights: AppRights,
  part: "desktop" | "mobile",
): readonly PageContents[] {
  const customization = app.live?.customization;
  if (customization === undefined || customization.scope === "NONE") return [];
  if (customization.scope === "ADMIN" && !rights.appEditable) return [];
  const { js, css } = customization[part];
  const addresses = (files: readonly CustomFile[]): string[] =>
    files.flatMap((file) =>
      file.type === "FILE"
        ? [`${CUSTOM_CONTENT}?app=${app.id}&contentId=${file.file.fileKey}`]
        : [],
    );
  return [{ pluginId: null, scripts: addresses(js), styles: addresses(css) }];
}
