import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { joinSentences } from "../../../i18n/join-sentences";
import { explainError } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { versionMessages } from "../../../i18n/publishing/version-messages";
import { toKintoneError } from "../../../kintone/rest/errors/to-kintone-error";
import type { SnapshotProblem } from "../../../publishing/freezing/snapshot-problem";
import type { ComparedVersions } from "../../../publishing/versions/comparison-report";
import { comparisonReport } from "../../../publishing/versions/comparison-report";
import { compareVersions } from "../../../publishing/versions/compare-versions";
import type { SummaryVersion } from "../../../publishing/versions/summary-version";
import type { Report } from "../../../report/report";
import { defineElement } from "../../define-element";
import { printDocument } from "../../export/print-document";
import type { LoadedSummary } from "../../summary/summary-source";
import { changesView } from "./changes-view";
import type { Freezer } from "./freezer";

/** Two versions that were compared, ready to print. */
interface Compared extends ComparedVersions {
  /** Of the later one. */
  readonly report: Report;
}

/** Compares any two versions of a summary, on the screen and to print for the 決裁. */
export class VersionsDialog extends LitElement {
  @property({ attribute: false }) language: Language = "ja";

  @state() private freezer: Freezer | undefined;
  @state() private summary: LoadedSummary | undefined;
  @state() private compared: Compared | undefined;
  @state() private said = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async open(freezer: Freezer, summary: LoadedSummary): Promise<void> {
    this.freezer = freezer;
    this.summary = summary;
    this.compared = undefined;
    this.said = "";
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  protected override render(): TemplateResult {
    const messages = versionMessages[this.language];
    const { compared, summary } = this;
    return html`<dialog
      class="nendo-freezing-dialog nendo-versions"
      aria-labelledby="nendo-versions-title"
    >
      <h3 class="nendo-chapter-heading" id="nendo-versions-title">
        ${messages.title}
      </h3>
      <p>${messages.lead}</p>
      <p class="nendo-versions-choice">
        ${this.choice("earlier", 1)} ${this.choice("later", 0)}
        <button
          type="button"
          class="nendo-plain-button"
          @click=${() => this.compare()}
        >
          ${messages.compare}
        </button>
      </p>
      <p role="status">${this.said}</p>
      ${
        compared === undefined || summary === undefined
          ? nothing
          : changesView(compared.differences, summary, this.language)
      }
      <p class="nendo-freezing-buttons">
        ${
          compared === undefined
            ? nothing
            : html`<button
                type="button"
                class="nendo-plain-button"
                @click=${() => this.print(compared)}
              >
                ${messages.print}
              </button>`
        }
        <button
          type="button"
          class="nendo-plain-button"
          @click=${() => this.querySelector("dialog")?.close()}
        >
          ${messages.close}
        </button>
      </p>
    </dialog>`;
  }

  /** The records of today first, then what was frozen, the newest first. */
  private names(): readonly string[] {
    const { now, version } = versionMessages[this.language];
    return [now, ...(this.freezer?.versions ?? []).map(version)];
  }

  private choice(side: "earlier" | "later", chosen: number): TemplateResult {
    const label = versionMessages[this.language][side];
    return html`<label
      >${label}
      <select
        data-side=${side}
        @change=${() => {
          this.compared = undefined;
          this.said = "";
        }}
      >
        ${this.names().map(
          (name, index) =>
            html`<option value=${index} ?selected=${index === chosen}>
              ${name}
            </option>`,
        )}
      </select></label
    >`;
  }

  private chosen(side: "earlier" | "later"): number {
    return Number(
      this.querySelector<HTMLSelectElement>(`[data-side="${side}"]`)?.value ??
        0,
    );
  }

  private async compare(): Promise<void> {
    const messages = versionMessages[this.language];
    const indexes = [this.chosen("earlier"), this.chosen("later")] as const;
    this.compared = undefined;
    this.said = messages.comparing;
    try {
      const [before, after] = [
        await this.version(indexes[0]),
        await this.version(indexes[1]),
      ];
      if (typeof before === "string" || typeof after === "string") {
        this.said = joinSentences(
          [before, after].flatMap((one) =>
            typeof one === "string"
              ? freezingMessages[this.language].problems[one]
              : [],
          ),
        );
        return;
      }
      const names = this.names();
      const differences = compareVersions(before, after);
      this.compared = {
        differences,
        earlier: names[indexes[0]] ?? "",
        later: names[indexes[1]] ?? "",
        report: after.report,
      };
      this.said = differences.count === 0 ? messages.same : "";
    } catch (error) {
      const { title, advice } = explainError(
        toKintoneError(error),
        this.language,
      );
      this.said = joinSentences([title, advice]);
    }
  }

  private async version(
    index: number,
  ): Promise<SummaryVersion | SnapshotProblem> {
    const { freezer } = this;
    const frozen = freezer?.versions[index - 1];
    if (freezer === undefined) return "missing";
    return frozen === undefined ? freezer.now : freezer.version(frozen);
  }

  private async print(compared: Compared): Promise<void> {
    const report = comparisonReport(compared.report, compared);
    // One renderer alone: phones compare too, and make no documents.
    const { renderHtml } = await import("../../../renderers/html/render-html");
    const page = new Blob([renderHtml(report)], {
      type: "text/html;charset=utf-8",
    });
    printDocument(page, report.title);
  }
}

defineElement("nendo-versions-dialog", VersionsDialog);
