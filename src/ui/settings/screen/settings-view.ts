import { Button } from "kintone-ui-component/lib/button";
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { PLUGIN_VERSION } from "../../../domain/plugin-version";
import type { Explanation } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { settingsMessages } from "../../../i18n/settings/settings-messages";
import type { Settings } from "../../../settings/settings";
import type { StoredSettings } from "../../../settings/settings-codec";
import { decodeSettingsFile } from "../../../settings/settings-codec";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { Carried } from "../setup/carried-settings";
import { carriedTo } from "../setup/carried-settings";
import type { SetupGateway } from "../setup/setup-gateway";
import { defineElement } from "../../define-element";
import { untilAborted } from "../../../kintone/rest/until-aborted";
import { kuc } from "../../kuc";
import "../../waiting";
import type { BrokenSettings } from "../transfer/repair-editor";
import { repairEditor } from "../transfer/repair-editor";
import { newSettings } from "../session/settings-draft";
import "./settings-editor";
import type { ChosenFile } from "../transfer/settings-file-dialog";
import { chooseSettingsFile } from "../transfer/settings-file-dialog";
import type { SettingsGateway } from "../session/settings-gateway";
import type { Imported, Offer } from "../session/settings-session";

/** What is to be put right before it can be edited. */
interface Repair {
  /** Of the file; absent for what kintone holds. */
  readonly fileName?: string;
  readonly broken: BrokenSettings;
}

const waysToBegin = (ways: readonly string[]): TemplateResult =>
  html`<ul class="nendo-setup-steps">
    ${ways.map((way) => html`<li>${way}</li>`)}
  </ul>`;

/** The settings screen of the plugin: reads, has broken settings repaired, edits. */
export class SettingsView extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) gateway: SettingsGateway | undefined;

  @state() private state: StoredSettings["state"] | undefined;
  /** What the form starts from; absent until kintone's settings can be read or are given up. */
  @state() private initial: Settings | undefined;
  @state() private imported: Imported | undefined;
  @state() private repair: Repair | undefined;
  @state() private offer: Offer | undefined;
  @state() private carried: Carried | undefined;
  /** Ids of other copies of the plugin in this app. */
  @state() private otherCopies: readonly string[] = [];
  @state() private failure: Explanation | undefined;
  private isRepairEdited = false;
  private loading = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.keepRepair);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.keepRepair);
  }

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
      <p class="nendo-config-version">${messages.version(PLUGIN_VERSION)}</p>
    </div>`;
  }

  private body(): TemplateResult {
    const messages = settingsMessages[this.language];
    const { state: stored, offer, gateway, repair, initial } = this;
    if (!stored || !offer || !gateway)
      return html`<nendo-waiting
        .text=${messages.loading}
        .stopText=${messages.stop}
        @nendo-stop=${() => this.loading.abort()}
      ></nendo-waiting>`;
    const stateText =
      repair?.fileName === undefined
        ? messages.state[this.isReplaced ? "changed" : stored]
        : messages.copy.fileBroken(repair.fileName);
    const { otherCopy } = setupScreenMessages[this.language];
    const isFirst = stored === "unset" && !this.isReplaced && !repair;
    return html`
      ${isFirst ? html`<p>${messages.about}</p>` : nothing}
      ${this.otherCopies.map(
        (copy) =>
          html`<p class="nendo-config-problems" role="alert">
            ${otherCopy(copy)}
          </p>`,
      )}
      <p class="nendo-config-state" role="status">${stateText}</p>
      ${isFirst ? waysToBegin(messages.beginnings) : nothing}
      ${repair ? this.repairView(repair) : nothing}
      ${
        initial
          ? html`<nendo-settings-editor
              ?hidden=${repair !== undefined}
              .language=${this.language}
              .gateway=${gateway}
              .offer=${offer}
              .initial=${initial}
              .imported=${this.imported}
              .isRepaired=${stored === "broken"}
              .importFile=${this.importFile}
              .isNew=${stored === "unset"}
              .carried=${this.carried}
            ></nendo-settings-editor>`
          : nothing
      }
    `;
  }

  /** What the form shows came from elsewhere than kintone. */
  private get isReplaced(): boolean {
    const isGivenUp = this.state === "broken" && this.initial !== undefined;
    return isGivenUp || this.imported !== undefined;
  }

  private repairView({ broken, fileName }: Repair): TemplateResult {
    const { copy } = settingsMessages[this.language];
    const giveUp =
      fileName === undefined
        ? { text: copy.startAnew, act: () => this.startAnew() }
        : { text: copy.backToForm, act: () => this.endRepair() };
    return repairEditor(broken, this.language, {
      check: (text) =>
        this.take({
          name: fileName ?? copy.repairText,
          content: decodeSettingsFile(text),
        }),
      edited: () => (this.isRepairEdited = true),
      importFile: this.importFile,
      giveUp,
    });
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

  private readonly keepRepair = (event: BeforeUnloadEvent): void => {
    if (this.repair && this.isRepairEdited) event.preventDefault();
  };

  private readonly importFile = async (): Promise<void> => {
    const chosen = await chooseSettingsFile();
    if (chosen) this.take(chosen);
  };

  /** Settings that are right go to the form, others are shown for repair. */
  private take({ name, content }: ChosenFile): void {
    if (content.state === "broken") {
      const isFile = this.initial !== undefined;
      this.repair = { broken: content, ...(isFile ? { fileName: name } : {}) };
      return;
    }
    this.initial ??= newSettings();
    this.imported = { name, file: content };
    this.endRepair();
  }

  private endRepair(): void {
    this.repair = undefined;
    this.isRepairEdited = false;
  }

  private async startAnew(): Promise<void> {
    const messages = settingsMessages[this.language];
    const isSure = await this.gateway?.confirm({
      title: messages.copy.startAnewTitle,
      body: messages.copy.startAnewBody,
      okText: messages.copy.startAnew,
      cancelText: messages.cancel,
    });
    if (!isSure) return;
    this.initial = newSettings();
    this.endRepair();
  }

  private async load(): Promise<void> {
    const { gateway } = this;
    if (!gateway) return;
    this.failure = undefined;
    const { signal } = (this.loading = new AbortController());
    try {
      if (this.state === undefined) this.show(gateway.stored());
      void this.lookForCopies();
      const [apps, views] = await untilAborted(
        Promise.all([gateway.apps(), gateway.views()]),
        signal,
      );
      this.offer = { apps, views };
    } catch (error) {
      this.failure = gateway.explain(error);
    }
  }

  /** Only for whoever may look at the app's plugins; the settings can be edited without. */
  private async lookForCopies(): Promise<void> {
    const copies = this.gateway?.setup?.otherCopies();
    this.otherCopies = (await copies?.catch(() => [])) ?? [];
  }

  /** Settings of another app's screen are shown as those of a file are, and saved by a press. */
  private takeCarried(setup: SetupGateway, stored: StoredSettings): void {
    const held = stored.state === "valid" ? stored.settings : undefined;
    const appId = this.gateway?.thisApp.appId ?? "";
    this.carried = carriedTo(setup, appId, held, () => {
      this.carried = undefined;
    });
    if (this.carried === undefined || this.carried.isSame) return;
    const { settings } = this.carried.offer;
    this.take({
      name: setupScreenMessages[this.language].offer,
      content: { state: "valid", settings, names: {} },
    });
  }

  private show(stored: StoredSettings): void {
    this.state = stored.state;
    if (stored.state === "broken") this.repair = { broken: stored };
    else
      this.initial = stored.state === "valid" ? stored.settings : newSettings();
    const setup = this.gateway?.setup;
    if (setup) this.takeCarried(setup, stored);
  }
}

defineElement("nendo-settings", SettingsView);
