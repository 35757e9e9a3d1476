import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import { chartByMeasure } from "../../../report/chart-by-measure";
import type { ChartBlock, ChartMeasure } from "../../../report/chart-block";
import { chartTable } from "../blocks/chart-table";
import type { FiguresView } from "../chapters/report-view";
import { defineElement } from "../../define-element";
import "./chart-drawing";
import "./chart-save-buttons";
import { measureSwitch } from "./measure-switch";

/** Charts of the last years; those of earlier ones open on demand. */
const MOST_SHOWN = 4;

const firstShown = (blocks: readonly ChartBlock[]): number =>
  Math.max(blocks.length - MOST_SHOWN, 0);

/**
 * The monthly chart of one year or of several below each other, on one axis
 * and counted as the reader chooses. The same numbers stand in tables.
 */
export class MonthChart extends LitElement {
  /** One a year; the same measures in each. */
  @property({ attribute: false }) blocks: readonly ChartBlock[] = [];
  /** Charts that stand elsewhere and have one axis with these. */
  @property({ attribute: false }) peers: readonly ChartBlock[] = [];
  @property({ attribute: false }) view: FiguresView | undefined;
  @property({ attribute: false }) place = "";

  @state() private measure: ChartMeasure["id"] = "totalAttendance";
  @state() private hasTable = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, place } = this;
    const [first] = this.blocks;
    if (!first || !view) return nothing;
    const { language, words } = view;
    const { measures = [] } = first;
    const blocks = this.blocks.map((block) =>
      chartByMeasure(block, this.measure),
    );
    const isDistinct =
      measures.length > 0 && this.measure === "distinctAttendees";
    const drawn = blocks.map((block, index) =>
      this.year(block, blocks, index, view),
    );
    const earlier = drawn.slice(0, firstShown(blocks));
    return html`${
        earlier.length === 0
          ? nothing
          : html`<details class="nendo-earlier">
              <summary>
                ${chartMessages[language].earlierYears(earlier.length)}
              </summary>
              <div class="nendo-charts">${earlier}</div>
            </details>`
      }
      <div class="nendo-charts">${drawn.slice(earlier.length)}</div>
      ${
        isDistinct
          ? html`<p class="nendo-footnote">
              ${chartMessages[language].distinctNote(words)}
            </p>`
          : nothing
      }
      <div class="nendo-chart-tools">
        <button
          type="button"
          class="nendo-plain-button"
          aria-expanded=${this.hasTable ? "true" : "false"}
          @click=${() => (this.hasTable = !this.hasTable)}
        >
          ${view.messages.showTable}
        </button>
        ${this.saving(blocks, view)}
      </div>
      ${
        this.hasTable
          ? html`<div class="nendo-chart-table">
              ${blocks.map((block) => chartTable(view, block, place))}
            </div>`
          : nothing
      }`;
  }

  /** What a chart has one axis with. */
  private besides(
    block: ChartBlock,
    blocks: readonly ChartBlock[],
  ): readonly ChartBlock[] {
    return [...blocks.filter((other) => other !== block), ...this.peers];
  }

  /** Of several charts the buttons stand behind one. */
  private saving(
    blocks: readonly ChartBlock[],
    view: FiguresView,
  ): TemplateResult {
    const isOneOf = blocks.length > 1;
    const buttons = blocks.map(
      (block) =>
        html`<nendo-chart-save-buttons
          .block=${block}
          .view=${view}
          .peers=${this.besides(block, blocks)}
        ></nendo-chart-save-buttons>`,
    );
    return isOneOf
      ? html`<details class="nendo-chart-saving">
          <summary>${chartMessages[view.language].savePictures}</summary>
          ${buttons}
        </details>`
      : html`${buttons}`;
  }

  /** The switch stands once, above the first that is shown; the legend once, below the last. */
  private year(
    block: ChartBlock,
    blocks: readonly ChartBlock[],
    index: number,
    view: FiguresView,
  ): TemplateResult {
    const { measures = [] } = this.blocks[index] ?? {};
    return html`<div>
      <div class="nendo-chart-head">
        <p class="nendo-chart-caption">${block.caption}</p>
        ${
          index === firstShown(blocks)
            ? measureSwitch({
                measures,
                chosen: this.measure,
                name: `${this.place}-measure`,
                language: view.language,
                choose: (id) => (this.measure = id),
              })
            : nothing
        }
      </div>
      <nendo-chart-drawing
        .block=${block}
        .peers=${this.besides(block, blocks)}
        .hasLegend=${index === blocks.length - 1}
        .measure=${measures.find(({ id }) => id === this.measure)?.label}
        .view=${view}
        .place=${index === 0 ? this.place : `${this.place}-${index}`}
      ></nendo-chart-drawing>
    </div>`;
  }
}

defineElement("nendo-month-chart", MonthChart);
