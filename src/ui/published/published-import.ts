import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { publishedImportMessages } from "../../i18n/summary/published-import-messages";
import type { FoundTable } from "../../import/found-table";
import type { PublishedTable } from "../../import/read-published-table";
import { readPublishedTable } from "../../import/read-published-table";
import { tableOfText, tablesOfFile } from "../../import/tables-of-file";
import { keepFocus } from "../../kintone/page/keep-focus";
import type {
  PublishedTablePlace,
  StoredFigures,
} from "../../kintone/published/published-table";
import {
  readNow,
  savePublishedFigures,
} from "../../kintone/published/save-published-figures";
import { buttonRow } from "../button-row";
import { defineElement } from "../define-element";
import { importFrame } from "../importing/import-frame";
import { tableInputs } from "../importing/table-inputs";
import { plainButton } from "../plain-button";
import "../waiting";
import { importPreview } from "./import-preview";

/** Found in a table, with what the record has now. */
interface Found {
  readonly table: PublishedTable;
  readonly stored: StoredFigures;
}

/** Takes 公表値 from an earlier table into a 年度まとめ record: shows what would be written, then writes it. */
export class PublishedImport extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) place: PublishedTablePlace | undefined;
  /** 対象年度 of the record: its records are counted. */
  @property({ attribute: false }) ownYears: readonly number[] = [];

  @state() private found: Found | undefined;
  @state() private said = "";
  /** While something is read or written; whoever waits long can stop it. */
  @state() private stopper: AbortController | undefined;
  @state() private isWritten = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  /** Opens it empty. */
  async open(): Promise<void> {
    this.found = undefined;
    this.said = "";
    this.isWritten = false;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  protected override firstUpdated(): void {
    keepFocus(this);
  }

  protected override render(): TemplateResult {
    const messages = publishedImportMessages[this.language];
    const takeFile = (file: File): void => {
      void this.take(async () =>
        tablesOfFile(new Uint8Array(await file.arrayBuffer())),
      );
    };
    return importFrame(
      {
        className: "nendo-published",
        title: messages.open,
        isBusy: this.isBusy,
        takeFile,
      },
      html`<p>${messages.lead}</p>
        ${
          this.isWritten
            ? nothing
            : tableInputs({
                language: this.language,
                isBusy: this.isBusy,
                takeFile,
                pasted: (text) => {
                  if (text.trim() !== "")
                    void this.take(async () => [await tableOfText(text)]);
                },
              })
        }
        <p class="nendo-published-said" role="status" tabindex="-1">
          ${this.said}
        </p>
        ${
          this.isBusy
            ? html`<nendo-waiting
                .stopText=${messages.stop}
                @nendo-stop=${() => this.stopper?.abort()}
              ></nendo-waiting>`
            : nothing
        }
        ${
          this.found === undefined || this.place === undefined
            ? nothing
            : importPreview(
                this.found.table,
                this.found.stored,
                this.place.settings.sections,
                messages,
              )
        }
        ${buttonRow(...this.buttons())}`,
    );
  }

  private buttons(): readonly unknown[] {
    const messages = publishedImportMessages[this.language];
    const wanted = this.found?.table.figures.length ?? 0;
    const { isBusy, isWritten } = this;
    return [
      plainButton(
        isWritten ? messages.reload : messages.write(wanted),
        () => {
          if (isWritten) location.reload();
          else void this.write();
        },
        { isMain: true, isDisabled: isBusy || (!isWritten && wanted === 0) },
      ),
      plainButton(messages.close, () => this.querySelector("dialog")?.close(), {
        isDisabled: isBusy,
      }),
    ];
  }

  private async take(
    read: () => Promise<readonly FoundTable[] | undefined>,
  ): Promise<void> {
    const { place } = this;
    if (place === undefined || this.isBusy) return;
    const messages = publishedImportMessages[this.language];
    this.found = undefined;
    await this.work(messages.reading, async (signal) => {
      const tables = await read().catch(() => undefined);
      if (tables === undefined) return messages.unreadableFile;
      const table = readPublishedTable(tables, place.settings, this.ownYears);
      if (table === undefined) return messages.noTable;
      const stored = await readNow(place, signal);
      if (stored === "stopped") return messages.stopped;
      if (typeof stored === "string") return messages.problems[stored];
      this.found = { table, stored };
      return table.figures.length === 0 ? messages.nothing : "";
    });
  }

  private async write(): Promise<void> {
    const { place, found } = this;
    if (place === undefined || found === undefined) return;
    const messages = publishedImportMessages[this.language];
    // A button that is switched off keeps the focus and swallows Esc.
    this.querySelector<HTMLElement>(".nendo-published-said")?.focus();
    await this.work(messages.writing, async (signal) => {
      const saved = await savePublishedFigures(
        place,
        found.table.figures,
        signal,
      );
      if (saved.state === "failed") return messages.problems[saved.problem];
      this.isWritten = true;
      this.found = undefined;
      const { added, changed } = saved.change;
      return messages.written(added.length, changed.length);
    });
  }

  private async work(
    doing: string,
    job: (signal: AbortSignal) => Promise<string>,
  ): Promise<void> {
    const stopper = new AbortController();
    this.stopper = stopper;
    this.said = doing;
    try {
      this.said = await job(stopper.signal);
    } finally {
      this.stopper = undefined;
    }
  }
}

defineElement("nendo-published-import", PublishedImport);
