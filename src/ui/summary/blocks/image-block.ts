import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { ImageBlock } from "../../../report/block";
import { picture } from "../widgets/picture";
import type { ReportView } from "../chapters/report-view";

/** A picture with its caption. */
export const image = (view: ReportView, block: ImageBlock): TemplateResult =>
  html`<figure class="nendo-image">
    ${picture(view, block.image)}
    ${
      block.caption === ""
        ? nothing
        : html`<figcaption>${block.caption}</figcaption>`
    }
  </figure>`;
