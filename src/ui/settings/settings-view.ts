import { Button } from "kintone-ui-component/lib/button";
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Explanation } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { settingsMessages } from "../../i18n/ui-settings-messages";
import type { Settings } from "../../settings/settings";
import type { StoredSettings } from "../../settings/settings-codec";
import { decodeSettingsText } from "../../settings/settings-codec";
import { defineElement } from "../define-element";
import { kuc } from "../kuc";
import { repairEditor } from "./repair-editor";
import { newSettings } from "./settings-draft";
import "./settings-form";
import { importSettings } from "./settings-file";
import type { AppChoice, SettingsGateway } from "./settings-gateway";

/** What the screen offers for choice. */
interface Offer {
  readonly apps: readonly AppChoice[];
  readonly views: readonly string[];
}

/** The settings screen of the plugin: reads, has broken settings repaired, edits. */
export class SettingsView extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) gateway: SettingsGateway | undefined;

  @state() private stored: StoredSettings | undefined;
  /** What is shown is no longer what kintone holds. */
  @state() private isRepaired = false;
  @state() private offer: Offer | undefined;
  @state() private failure: Explanation | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("gateway") && this.gateway) void this.load();
  }

  protected override render(): TemplateResult {
    const messages = settingsMessages[this.language];
    return html`<div class="nendo-config" lang=${this.language}>
      <h1 class="nendo-config-title">${messages.title}</h1>
      <p>${messages.lead}</p>
      ${this.failure ? this.failed(this.failure) : this.body()}
    </div>`;
  }

  private body(): TemplateResult | typeof nothing {
    const messages = settingsMessages[this.language];
    const { stored, offer, gateway } = this;
    if (!stored || !offer || !gateway)
      return html`<p role="status">${messages.loading}</p>`;
    return html`
      <p class="nendo-config-state" role="status">
        ${messages.state[this.isRepaired ? "changed" : stored.state]}
      </p>
      ${
        stored.state === "broken"
          ? repairEditor(stored, this.language, {
              check: (text) => this.repair(decodeSettingsText(text)),
              importFile: () => this.import(),
              startAnew: () => this.repair({ state: "unset" }),
            })
          : html`<nendo-settings-form
              .language=${this.language}
              .gateway=${gateway}
              .initial=${this.initialSettings(stored)}
              .isRepaired=${this.isRepaired}
              .apps=${offer.apps}
              .views=${offer.views}
            ></nendo-settings-form>`
      }
    `;
  }

  private failed({ title, advice, detail }: Explanation): TemplateResult {
    const messages = settingsMessages[this.language];
    return html`<div class="nendo-config-problems" role="alert">
      <p class="nendo-config-problems-title">
        ${messages.loadFailed}: ${title}
      </p>
      <p>${advice}</p>
      ${detail === undefined ? nothing : html`<p>${detail}</p>`}
      ${kuc(Button, { text: messages.retry }, { click: () => this.load() })}
    </div>`;
  }

  private readonly initialOf = new WeakMap<StoredSettings, Settings>();

  /** The same object at every rendering: another one would replace the user's changes. */
  private initialSettings(
    stored: Exclude<StoredSettings, { state: "broken" }>,
  ): Settings {
    const settings =
      this.initialOf.get(stored) ??
      (stored.state === "valid" ? stored.settings : newSettings());
    this.initialOf.set(stored, settings);
    return settings;
  }

  private repair(settings: StoredSettings): void {
    this.stored = settings;
    this.isRepaired = settings.state !== "broken";
  }

  private async import(): Promise<void> {
    const imported = await importSettings();
    if (imported) this.repair(imported.content);
  }

  private async load(): Promise<void> {
    const { gateway } = this;
    if (!gateway) return;
    this.failure = undefined;
    try {
      this.stored ??= gateway.stored();
      const [apps, views] = await Promise.all([
        gateway.apps(),
        gateway.views(),
      ]);
      this.offer = { apps, views };
    } catch (error) {
      this.failure = gateway.explain(error);
    }
  }
}

defineElement("nendo-settings", SettingsView);
