import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, LitElement, nothing, svg } from "lit";
import { property, state } from "lit/decorators.js";
import type { ChartLayout } from "../../../chart/chart-layout";
import { layoutChart } from "../../../chart/layout-chart";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import { chartByMeasure } from "../../../report/chart-by-measure";
import type { ChartBlock, ChartMeasure } from "../../../report/report";
import { chartTable } from "../blocks/chart-table";
import { defineElement } from "../../define-element";
import { isOpened } from "../widgets/is-opened";
import type { ReportView } from "../chapters/report-view";
import { toggleFigure } from "../widgets/toggle-figure";
import { backMarks, frontMarks } from "./chart-marks";
import "./chart-save-buttons";
import type { ChartTarget } from "./chart-targets";
import { chartTargets, placeOf } from "./chart-targets";
import { chartTooltip } from "./chart-tooltip";
import { measureSwitch } from "./measure-switch";
import { nextSegment } from "./next-segment";
import { targetName } from "./target-name";
import { targetShape } from "./target-shape";

const NARROWEST = 240;
const WIDEST = 1200;
/** Between the margins of A4 portrait: texts keep their size on paper. */
const PRINTED = 680;

/**
 * The monthly chart, counted as its reader chooses. One stop of the Tab key;
 * arrow keys go from figure to figure, Enter or a click lists the records
 * behind one. The same numbers stand in a table beside it.
 */
export class MonthChart extends LitElement {
  @property({ attribute: false }) block: ChartBlock | undefined;
  @property({ attribute: false }) view: ReportView | undefined;
  @property({ attribute: false }) place = "";

  @state() private measure: ChartMeasure["id"] = "totalAttendance";
  @state() private hasTable = false;
  @state() private width = 0;
  @state() private isPrinting = false;
  /** Index of the figure that the Tab key leads to. */
  @state() private current = 0;
  /** Index of the figure that is pointed at or has the focus. */
  @state() private pointed: number | undefined;

  private readonly sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width > 0) this.width = Math.min(Math.max(width, NARROWEST), WIDEST);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    addEventListener("beforeprint", this.startPrinting);
    addEventListener("afterprint", this.endPrinting);
    addEventListener("keydown", this.dismissTooltip);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    removeEventListener("beforeprint", this.startPrinting);
    removeEventListener("afterprint", this.endPrinting);
    removeEventListener("keydown", this.dismissTooltip);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, place } = this;
    if (!this.block || !view || this.width === 0) return nothing;
    const { language } = view;
    const { measures = [] } = this.block;
    const block = chartByMeasure(this.block, this.measure);
    const isDistinct =
      measures.length > 0 && this.measure === "distinctAttendees";
    return html`<div class="nendo-chart-head">
        <p class="nendo-chart-caption">${block.caption}</p>
        ${measureSwitch({
          measures,
          chosen: this.measure,
          name: `${place}-measure`,
          language,
          choose: (id) => (this.measure = id),
        })}
      </div>
      ${this.drawing(block, view)}
      ${
        isDistinct
          ? html`<p class="nendo-footnote">
              ${chartMessages[language].distinctNote}
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
        <nendo-chart-save-buttons
          .block=${block}
          .view=${view}
        ></nendo-chart-save-buttons>
      </div>
      ${
        this.hasTable
          ? html`<div class="nendo-chart-table">
              ${chartTable(view, block, place)}
            </div>`
          : nothing
      }`;
  }

  private drawing(block: ChartBlock, view: ReportView): TemplateResult {
    const layout = layoutChart(block, {
      width: this.isPrinting ? PRINTED : this.width,
      language: view.language,
      colors: view.summary.colors,
    });
    const targets = chartTargets(layout);
    const helpId = `${this.place}-help`;
    const pointed =
      this.pointed === undefined ? undefined : targets[this.pointed];
    return html`<div
        class="nendo-chart"
        @pointerleave=${() => (this.pointed = undefined)}
      >
        <svg
          role="group"
          aria-label=${block.caption}
          aria-describedby=${helpId}
          viewBox="0 0 ${layout.width} ${layout.height}"
          width=${layout.width}
          height=${layout.height}
          font-size=${layout.fontSize}
        >
          <g aria-hidden="true">${backMarks(layout)}</g>
          ${targets.map((target, index) =>
            this.target(
              { target, index, name: this.nameOf(target, block, view) },
              targets,
              layout,
            ),
          )}
          <g aria-hidden="true" class="nendo-marks-front">
            ${frontMarks(layout)}
          </g>
        </svg>
        ${
          pointed
            ? chartTooltip(pointed, layout, this.nameOf(pointed, block, view))
            : nothing
        }
      </div>
      <p class="nendo-hidden" id=${helpId}>
        ${block.summary} ${view.messages.chartHelp}
      </p>`;
  }

  private target(
    {
      target,
      index,
      name,
    }: {
      readonly target: ChartTarget;
      readonly index: number;
      readonly name: string;
    },
    targets: readonly ChartTarget[],
    layout: ChartLayout,
  ): SVGTemplateResult {
    const isStop = index === Math.min(this.current, targets.length - 1);
    return svg`<g
      class="nendo-segment"
      role="button"
      tabindex=${isStop ? 0 : -1}
      aria-label=${name}
      aria-expanded=${this.isOpen(target, name) ? "true" : "false"}
      @click=${(event: Event) => this.toggle(target, name, event)}
      @keydown=${(event: KeyboardEvent) => this.press(event, targets, index, name)}
      @focus=${() => {
        this.current = index;
        this.pointed = index;
      }}
      @blur=${() => (this.pointed = undefined)}
      @pointerenter=${() => (this.pointed = index)}
    >${targetShape(target, layout)}</g>`;
  }

  private nameOf(
    target: ChartTarget,
    block: ChartBlock,
    { language }: ReportView,
  ): string {
    const measure = this.block?.measures?.find(({ id }) => id === this.measure);
    return targetName(target, block, measure?.label, language);
  }

  private isOpen({ mark: { selection } }: ChartTarget, name: string): boolean {
    const { view, place } = this;
    return !!view && !!selection && isOpened(view, { selection, name, place });
  }

  private press(
    event: KeyboardEvent,
    targets: readonly ChartTarget[],
    index: number,
    name: string,
  ): void {
    const target = targets[index];
    if (target && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      this.toggle(target, name, event);
      return;
    }
    const next = nextSegment(targets.map(placeOf), index, event.key);
    if (next === index) return;
    event.preventDefault();
    this.querySelectorAll<SVGGElement>(".nendo-segment")[next]?.focus();
  }

  private toggle(
    { mark: { selection } }: ChartTarget,
    name: string,
    event: Event,
  ): void {
    const { view, place } = this;
    if (!view || !selection) return;
    const trigger = event.currentTarget as SVGGElement;
    toggleFigure(view, { selection, name, place, trigger });
  }

  /** Drawn at once: the paper is laid out right after this event. */
  private readonly startPrinting = (): void => {
    this.isPrinting = true;
    this.performUpdate();
  };

  private readonly endPrinting = (): void => {
    this.isPrinting = false;
  };

  private readonly dismissTooltip = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.pointed = undefined;
  };
}

defineElement("nendo-month-chart", MonthChart);
