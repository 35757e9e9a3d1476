import { LitElement, nothing } from "lit";
import { property } from "lit/decorators.js";
import type { Report } from "../../../report/report";
import { defineElement } from "../../define-element";

/**
 * The head of every printed page: title, mark and division of the summary. Only
 * pages named `nendo` in the style have it, so that kintone's own prints stay
 * as they are. Draws nothing on the screen.
 */
class PrintFrame extends LitElement {
  @property({ attribute: false }) report:
    | Pick<Report, "title" | "division">
    | undefined;
  /** A word about who may read the pages, in the middle; empty for none. */
  @property({ attribute: false }) mark = "";

  private readonly sheet = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.sheet,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (!this.report) return;
    const { title, division = "" } = this.report;
    this.sheet.replaceSync(
      `@page nendo {
        @top-left { content: ${cssString(title)} }
        @top-center { content: ${cssString(this.mark)}; font-size: 11pt; font-weight: bold }
        @top-right { content: ${cssString(division)} }
      }`,
    );
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}

/** Text of a record as a string of a style sheet, whatever it contains. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

defineElement("nendo-print-frame", PrintFrame);
