import type { TemplateResult } from "lit";
import { html } from "lit";
import { until } from "lit/directives/until.js";
import type { ImageRef } from "../../../report/block";
import type { LoadedSummary } from "../summary-source";
import type { ReportView } from "../chapters/report-view";

type Drawings = Map<string, Promise<TemplateResult>>;

/** Drawn pictures of a loaded summary: each is read once and never flickers. */
const drawings = new WeakMap<LoadedSummary, Drawings>();

/** A picture of a record; read with the user's rights when it is drawn first. */
export const picture = (view: ReportView, image: ImageRef): TemplateResult => {
  const known: Drawings = drawings.get(view.summary) ?? new Map();
  drawings.set(view.summary, known);
  const drawing = known.get(image.fileKey) ?? draw(view, image);
  known.set(image.fileKey, drawing);
  return html`${until(
    drawing,
    html`<span class="nendo-picture-waiting"></span>`,
  )}`;
};

const draw = async (
  view: ReportView,
  image: ImageRef,
): Promise<TemplateResult> => {
  try {
    const { bytes, contentType } = await view.summary.picture(image.fileKey);
    const file = new Blob([bytes], { type: contentType });
    return html`<img
      class="nendo-picture"
      src=${URL.createObjectURL(file)}
      alt=${image.alternativeText}
    />`;
  } catch {
    return html`<p class="nendo-footnote">
      ${view.messages.pictureFailed(image.name)}
    </p>`;
  }
};
