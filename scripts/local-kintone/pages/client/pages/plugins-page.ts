import { appLinks } from "../app-links";
import type { BootApp } from "../boot";
import { fill, h } from "../dom";
import { type PageContext, requireApp } from "../page-context";
import { reportFailure } from "../report-failure";
import { deployApp } from "../settings/deploy-app";
import type { PagePlugin } from "../settings/page-plugin";
import { renderPluginItem, renderPluginSection } from "../settings/plugin-item";
import { textButton } from "../widgets/buttons";
import { setLoading } from "../widgets/loading";
import { showNotification } from "../widgets/notification";
import { renderPageFrame } from "../widgets/page-frame";

interface AppPlugins {
  readonly added: readonly PagePlugin[];
  readonly others: readonly PagePlugin[];
  readonly hasChanges: boolean;
}

/** The plugins of an app: add, remove, set up, and make the changes live. */
export async function openPluginsPage(context: PageContext): Promise<void> {
  const { texts } = context;
  const app = requireApp(context);
  const content = renderPageFrame(context, [
    { label: texts.portal, href: "/k/" },
    { label: app.name, href: appLinks(app, false).list },
    {
      label: texts.settingsOf(app.name),
      href: `/k/admin/app/flow?app=${app.id}`,
    },
    { label: texts.plugins },
  ]);
  await new PluginsPage(context, app, content).refresh();
}

class PluginsPage {
  constructor(
    private readonly context: PageContext,
    private readonly app: BootApp,
    private readonly content: HTMLElement,
  ) {}

  async refresh(): Promise<void> {
    const { context, app, content } = this;
    const { texts } = context;
    const plugins = await context.rest.get<AppPlugins>(
      "/k/api/page/app-plugins.json",
      { app: app.id },
    );
    fill(
      content,
      h(
        "div",
        { class: "lk-settings" },
        this.head(plugins.hasChanges),
        renderPluginSection(
          texts.plugins,
          "",
          plugins.added.map((plugin) => this.addedItem(plugin)),
          texts.noPlugins,
        ),
        renderPluginSection(
          texts.addPlugin,
          texts.addPluginNote,
          plugins.others.map((plugin) => this.otherItem(plugin)),
          texts.noMorePlugins,
        ),
      ),
    );
    this.noticeSaved(plugins.added);
  }

  private head(hasChanges: boolean): HTMLElement {
    const { texts } = this.context;
    return h(
      "div",
      { class: "lk-settings-head" },
      h(
        "div",
        {},
        h("h2", { class: "lk-title" }, texts.plugins),
        h("p", { class: "lk-settings-note" }, texts.pluginsNote),
        hasChanges && h("p", { class: "lk-filter-note" }, texts.pendingChanges),
      ),
      textButton(texts.deploy, "primary", () => this.deploy()),
    );
  }

  private addedItem(plugin: PagePlugin): HTMLElement {
    const { texts } = this.context;
    const settings = plugin.hasSettings
      ? h(
          "a",
          {
            class: "lk-button lk-button-normal",
            href: `/k/admin/app/${this.app.id}/plugin/config?pluginId=${plugin.id}`,
            "aria-label": `${texts.configurePlugin}: ${plugin.name}`,
          },
          texts.configurePlugin,
        )
      : h("span", { class: "lk-settings-note" }, texts.notConfigurable);
    return renderPluginItem(plugin, texts, [
      settings,
      textButton(texts.removePlugin, "danger", () =>
        this.change("/k/api/page/app-plugin-removal.json", { id: plugin.id }),
      ),
    ]);
  }

  private otherItem(plugin: PagePlugin): HTMLElement {
    const { texts } = this.context;
    return renderPluginItem(plugin, texts, [
      textButton(texts.add, "normal", () =>
        this.change(`${this.context.apiRoot}/preview/app/plugins.json`, {
          ids: [plugin.id],
        }),
      ),
    ]);
  }

  private async change(
    address: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    try {
      await this.context.rest.request("POST", address, {
        app: this.app.id,
        ...parameters,
      });
      await this.refresh();
    } catch (error) {
      reportFailure(this.context, error);
    }
  }

  private async deploy(): Promise<void> {
    const { context, app } = this;
    const { texts } = context;
    setLoading(true, texts);
    try {
      const isDeployed = await deployApp(context.rest, app.id);
      await this.refresh();
      showNotification(
        isDeployed ? "SUCCESS" : "ERROR",
        isDeployed ? texts.deployed : texts.deployFailed,
        texts,
      );
    } catch (error) {
      reportFailure(context, error);
    } finally {
      setLoading(false, texts);
    }
  }

  /** Says what setConfig() saved before it came here, once. */
  private noticeSaved(added: readonly PagePlugin[]): void {
    const { texts } = this.context;
    const savedId = new URLSearchParams(location.search).get("saved");
    const saved = added.find((plugin) => plugin.id === savedId);
    if (saved === undefined) return;
    history.replaceState(null, "", location.pathname);
    showNotification("SUCCESS", texts.configSaved(saved.name), texts);
  }
}
