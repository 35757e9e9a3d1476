import type { TemplateResult } from "lit";
import { html, LitElement, render } from "lit";
import { property, query } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { defineElement } from "../../define-element";

/**
 * A page inside the page, for a document with a style of its own: its measures,
 * its narrow layout and its links are those of the file. Nothing is loaded into
 * it; it is drawn into like the rest of the screen.
 */
export class PreviewFrame extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) name = "";
  @property({ attribute: false }) css = "";
  @property({ attribute: false }) content: TemplateResult = html``;

  @query("iframe") private readonly frame: HTMLIFrameElement | undefined;

  /** The page that was made ready: a frame that moves gets another one. */
  private ready: Document | undefined;
  private sheet: { readonly css: string; readonly of: Document } | undefined;

  /** The document in the frame; undefined until it is there. */
  get page(): Document | undefined {
    return this.ready;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<iframe
      class="nendo-preview-frame"
      title=${this.name}
      @load=${() => this.draw()}
    ></iframe>`;
  }

  protected override updated(): void {
    this.draw();
  }

  private draw(): void {
    const page = this.frame?.contentDocument ?? undefined;
    const view = page?.defaultView ?? undefined;
    if (page === undefined || view === undefined) return;
    if (page !== this.ready) {
      this.ready = page;
      page.addEventListener("click", followOwnLinks);
    }
    page.documentElement.lang = this.language;
    page.title = this.name;
    if (this.sheet?.css !== this.css || this.sheet.of !== page) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(this.css);
      page.adoptedStyleSheets = [sheet];
      this.sheet = { css: this.css, of: page };
    }
    render(this.content, page.body, { creationScope: page });
    this.dispatchEvent(new CustomEvent("nendo-drawn"));
  }
}

/** The address of such a page is that of the page around it: a link would lead away. */
const followOwnLinks = (event: Event): void => {
  const link = (event.target as Element).closest("a[href]");
  const target = link?.getAttribute("href");
  if (!link || !target?.startsWith("#")) return;
  event.preventDefault();
  const place = link.ownerDocument.getElementById(target.slice(1));
  place?.scrollIntoView({ block: "start" });
  place?.setAttribute("tabindex", "-1");
  place?.focus({ preventScroll: true });
};

defineElement("nendo-preview-frame", PreviewFrame);
