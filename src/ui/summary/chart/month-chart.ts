import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, LitElement, nothing, svg } from "lit";
import { property, state } from "lit/decorators.js";
import type { ChartLayout, SegmentMark } from "../../../chart/chart-layout";
import { layoutChart } from "../../../chart/layout-chart";
import { formatMonthName } from "../../../domain/era";
import { formatCell } from "../../../report/format-cell";
import type { ChartBlock } from "../../../report/report";
import { defineElement } from "../../define-element";
import type { ReportView } from "../report-view";
import { backMarks, frontMarks, painted } from "./chart-marks";
import { nextSegment } from "./next-segment";

const NARROWEST = 280;
const WIDEST = 960;

/**
 * The monthly chart. One stop of the Tab key; arrow keys go from segment to
 * segment, Enter or a click lists the records behind one.
 */
export class MonthChart extends LitElement {
  @property({ attribute: false }) block: ChartBlock | undefined;
  @property({ attribute: false }) view: ReportView | undefined;
  @property({ attribute: false }) place = "";

  @state() private width = 0;
  /** Index of the segment that the Tab key leads to. */
  @state() private current = 0;
  /** Index of the segment that is pointed at or has the focus. */
  @state() private pointed: number | undefined;

  private readonly sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width > 0) this.width = Math.min(Math.max(width, NARROWEST), WIDEST);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block, view, width } = this;
    if (!block || !view || width === 0) return nothing;
    const layout = layoutChart(block, {
      width,
      language: view.language,
      colors: view.summary.colors,
    });
    const helpId = `${this.place}-help`;
    return html`<p class="nendo-chart-caption">${block.caption}</p>
      <div
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
          ${layout.segments.map((mark, index) =>
            this.segment(layout, mark, index),
          )}
          <g aria-hidden="true" class="nendo-marks-front">
            ${frontMarks(layout)}
          </g>
        </svg>
        ${this.tooltip(layout)}
      </div>
      <p class="nendo-hidden" id=${helpId}>
        ${block.summary} ${view.messages.chartHelp}
      </p>`;
  }

  private segment(
    layout: ChartLayout,
    mark: SegmentMark,
    index: number,
  ): SVGTemplateResult {
    const isOpen = this.view?.opened?.selection === mark.selection;
    return svg`<g
      class="nendo-segment"
      role="button"
      tabindex=${index === Math.min(this.current, layout.segments.length - 1) ? 0 : -1}
      aria-label=${this.nameOf(mark)}
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${(event: Event) => this.toggle(mark, event)}
      @keydown=${(event: KeyboardEvent) => this.press(event, layout, mark, index)}
      @focus=${() => {
        this.current = index;
        this.pointed = index;
      }}
      @blur=${() => (this.pointed = undefined)}
      @pointerenter=${() => (this.pointed = index)}
    >${painted(mark, mark.paint, mark.hatch)}</g>`;
  }

  private tooltip(layout: ChartLayout): TemplateResult | typeof nothing {
    const mark =
      this.pointed === undefined ? undefined : layout.segments[this.pointed];
    if (!mark) return nothing;
    const isRight = mark.x > layout.width / 2;
    const side = isRight
      ? `right: ${layout.width - mark.x + 6}px`
      : `left: ${mark.x + mark.width + 6}px`;
    return html`<div
      class="nendo-tooltip"
      aria-hidden="true"
      style="top: ${mark.y}px; ${side}"
    >
      ${this.nameOf(mark)}
    </div>`;
  }

  /** 6月 課長級 3回 */
  private nameOf(mark: SegmentMark): string {
    const { block, view } = this;
    const month = block?.months[mark.monthIndex];
    if (!block || !view || month === undefined) return "";
    return [
      formatMonthName(month, view.language),
      block.series[mark.seriesIndex]?.label,
      formatCell(
        { kind: "number", value: mark.value, unit: block.unit },
        view.language,
      ),
    ].join(" ");
  }

  private press(
    event: KeyboardEvent,
    layout: ChartLayout,
    mark: SegmentMark,
    index: number,
  ): void {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.toggle(mark, event);
      return;
    }
    if (event.key === "Escape") this.pointed = undefined;
    const next = nextSegment(layout.segments, index, event.key);
    if (next === index) return;
    event.preventDefault();
    this.querySelectorAll<SVGGElement>(".nendo-segment")[next]?.focus();
  }

  private toggle(mark: SegmentMark, event: Event): void {
    const { view } = this;
    if (!view || !mark.selection) return;
    if (view.opened?.selection === mark.selection) {
      view.close();
      return;
    }
    view.open({
      selection: mark.selection,
      name: this.nameOf(mark),
      place: this.place,
      trigger: event.currentTarget as SVGGElement,
    });
  }
}

defineElement("nendo-month-chart", MonthChart);
