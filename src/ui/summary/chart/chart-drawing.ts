import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, LitElement, nothing, svg } from "lit";
import { property, state } from "lit/decorators.js";
import type { ChartLayout } from "../../../chart/chart-layout";
import { cityColors } from "../../../chart/city-colors";
import { layoutChart } from "../../../chart/layout-chart";
import { isOfMeetings } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import { defineElement } from "../../define-element";
import { isOpened } from "../widgets/is-opened";
import type { FiguresView } from "../chapters/report-view";
import { toggleFigure } from "../widgets/toggle-figure";
import { backMarks, frontMarks } from "./chart-marks";
import type { ChartTarget } from "./chart-targets";
import { chartTargets, placeOf } from "./chart-targets";
import { chartTooltip } from "./chart-tooltip";
import { nextSegment } from "./next-segment";
import { targetName } from "./target-name";
import { targetShape } from "./target-shape";

const NARROWEST = 240;
const WIDEST = 1200;
/** Between the margins of A4 portrait: texts keep their size on paper. */
const PRINTED = 680;

/**
 * One year of the monthly chart. One stop of the Tab key; arrow keys go from
 * figure to figure, Enter or a click lists the records behind one.
 */
class ChartDrawing extends LitElement {
  @property({ attribute: false }) block: ChartBlock | undefined;
  /** Charts of other years beside it, which its axis is shared with. */
  @property({ attribute: false }) peers: readonly ChartBlock[] = [];
  @property({ attribute: false }) hasLegend = true;
  /** How what is counted is called in the names of figures. */
  @property({ attribute: false }) measure: string | undefined;
  @property({ attribute: false }) view: FiguresView | undefined;
  @property({ attribute: false }) place = "";

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
    const { block, view, peers, hasLegend } = this;
    // What is folded has no width, but a place on paper.
    if (!block || !view || (this.width === 0 && !this.isPrinting))
      return nothing;
    const layout = layoutChart(block, {
      width: this.isPrinting ? PRINTED : this.width,
      language: view.language,
      colors: cityColors(view.summary.colors, view.summary.report.city),
      peers,
      // On paper the charts may lie on different pages.
      hasLegend: hasLegend || this.isPrinting,
      isLow: peers.length > 0 && !this.isPrinting,
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
        ${block.summary}
        ${
          isOfMeetings(block)
            ? view.messages.chartHelp(view.words)
            : view.messages.sectionChartHelp
        }
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
    { language }: FiguresView,
  ): string {
    const name = targetName(target, block, this.measure, language);
    // Several charts together: whose month it is.
    return this.peers.length > 0 ? `${block.told.year} ${name}` : name;
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

defineElement("nendo-chart-drawing", ChartDrawing);
