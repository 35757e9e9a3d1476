import { appLinks } from "../app-links";
import { type PageContext, requireApp } from "../page-context";
import { renderPageFrame } from "../widgets/page-frame";

/**
 * The frame of a plugin's own settings page. Its HTML is in the document
 * before its scripts run, so only the frame is left to draw.
 */
export async function openPluginSettingsPage(
  context: PageContext,
): Promise<void> {
  const { texts } = context;
  const app = requireApp(context);
  renderPageFrame(context, [
    { label: texts.portal, href: "/k/" },
    { label: app.name, href: appLinks(app, false).list },
    { label: texts.plugins, href: `/k/admin/app/${app.id}/plugin/` },
    { label: texts.configurePlugin },
  ]);
}
