import { fill, h } from "../dom";
import type { PageContext } from "../page-context";
import { reportFailure } from "../report-failure";
import { renderPluginItem, renderPluginSection } from "../settings/plugin-item";
import { textButton } from "../widgets/buttons";
import { createDialog } from "../widgets/dialog";
import { showNotification } from "../widgets/notification";
import { fileButton } from "../widgets/file-button";
import { renderPageFrame } from "../widgets/page-frame";

interface ListedPlugin {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
}

/** The installed plugins of the domain: import, update, uninstall. */
export async function openSystemPluginsPage(
  context: PageContext,
): Promise<void> {
  const { texts } = context;
  const content = renderPageFrame(context, [
    { label: texts.portal, href: "/k/" },
    { label: texts.systemPlugins },
  ]);
  await new SystemPluginsPage(context, content).refresh();
}

class SystemPluginsPage {
  constructor(
    private readonly context: PageContext,
    private readonly content: HTMLElement,
  ) {}

  async refresh(): Promise<void> {
    const { context, content } = this;
    const { texts } = context;
    const plugins = await this.listed();
    const input: HTMLInputElement = h("input", {
      type: "file",
      accept: ".zip",
      "aria-label": texts.installPlugin,
      change: () => this.install(input.files?.[0]),
    });
    fill(
      content,
      h(
        "div",
        { class: "lk-settings" },
        h("h2", { class: "lk-title" }, texts.systemPlugins),
        h(
          "section",
          { class: "lk-settings-section" },
          h("h2", {}, texts.installPlugin),
          h("p", { class: "lk-settings-note" }, texts.installNote),
          fileButton(texts.attach, input),
        ),
        renderPluginSection(
          texts.plugins,
          "",
          plugins.map((plugin) => this.item(plugin)),
          texts.noInstalledPlugins,
        ),
      ),
    );
  }

  private item(plugin: ListedPlugin): HTMLElement {
    const { texts } = this.context;
    return renderPluginItem(
      {
        ...plugin,
        description:
          `${plugin.description} ${texts.pluginId}: ${plugin.id}`.trim(),
        iconUrl: null,
        hasSettings: false,
      },
      texts,
      [textButton(texts.uninstall, "danger", () => this.uninstall(plugin))],
    );
  }

  private async listed(): Promise<ListedPlugin[]> {
    const answer = await this.context.rest.get<{ plugins: ListedPlugin[] }>(
      "/k/v1/plugins.json",
    );
    return answer.plugins;
  }

  /** Installs a zip; one of a known plugin replaces it. */
  private async install(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const { rest, texts } = this.context;
    try {
      const fileKey = await rest.upload(file);
      const { id, version } = await rest.request<{
        id: string;
        version: string;
      }>("POST", "/k/v1/plugin.json", { fileKey });
      await this.refresh();
      const installed = (await this.listed()).find((one) => one.id === id);
      const name = installed?.name ?? id;
      showNotification("SUCCESS", texts.installed(name, version), texts);
    } catch (error) {
      reportFailure(this.context, error);
    }
  }

  private async uninstall(plugin: ListedPlugin): Promise<void> {
    const { rest, texts } = this.context;
    const action = await createDialog(
      {
        title: texts.uninstall,
        body: texts.uninstallQuestion(plugin.name),
        okButtonText: texts.uninstall,
        showCancelButton: true,
      },
      texts,
    ).show();
    if (action !== "OK") return;
    try {
      await rest.request("DELETE", "/k/v1/plugin.json", { id: plugin.id });
      await this.refresh();
    } catch (error) {
      reportFailure(this.context, error);
    }
  }
}
