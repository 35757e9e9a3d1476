import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { wordsIn } from "../../domain/words/words";
import type { EnteredKind } from "../../entering/enterable-fields";
import { importColumnMessages } from "../../i18n/entering/import-column-messages";
import { importMessages } from "../../i18n/entering/import-messages";
import { importOutcomeMessages } from "../../i18n/entering/import-outcome-messages";
import { listToolMessages } from "../../i18n/entering/list-tool-messages";
import type { Language } from "../../i18n/language";
import type { ImportHost } from "../../import/records/import-host";
import type { RememberedColumns } from "../../import/records/columns/remembered-columns";
import { keepFocus } from "../../kintone/page/keep-focus";
import type { RunNote } from "../../kintone/importing/run-notes";
import type { Settings } from "../../settings/settings";
import { defineElement } from "../define-element";
import { columnList } from "./columns/column-list";
import type { Hand } from "./hand";
import { importFooter, importQuestion } from "./import-footer";
import { importFrame } from "./import-frame";
import { ImportController } from "./import-controller";
import { listInputs } from "./list-inputs";
import { listTotals } from "./rows/list-totals";
import { monthCounts } from "./rows/month-counts";
import type { HoldApp } from "./one-writer";
import { outcomeView } from "./outcome-view";
import { questionList } from "./question-list";
import { saidOf } from "./said-of";
import { yearQuestions } from "./year-questions";
import { rowTable } from "./rows/row-table";
import { ALL_ROWS } from "./rows/row-filter";

/** Takes a list of past years into the app: shows every record as it would be, then writes them. */
export class RecordImport extends LitElement {
  @property({ attribute: false }) kind: EnteredKind = "meetings";
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) settings: Settings | undefined;

  @state() private looked = ALL_ROWS;
  /** What somebody wants to do, and would lose corrections by. */
  @state() private wanted: (() => void) | undefined;
  /** The import that somebody wants to take back, once it is confirmed. */
  @state() private unwanted: RunNote | undefined;
  private controller: ImportController | undefined;
  /** For what the focus was put last. */
  private focused:
    | {
        readonly at: ImportController["phase"]["at"] | undefined;
        readonly isAsking: boolean;
      }
    | undefined;

  begin(host: ImportHost, remembered: RememberedColumns, hold: HoldApp): void {
    this.controller = new ImportController(
      host,
      remembered,
      () => this.requestUpdate(),
      hold,
    );
  }

  /** Opens it empty, or with the list that was shown when it was closed. */
  async open(): Promise<void> {
    this.unwanted = undefined;
    if (this.controller?.phase.at === "planned")
      void this.controller.lookAgain();
    else {
      this.controller?.reset();
      this.looked = ALL_ROWS;
    }
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    keepFocus(this);
  }

  /** What was pressed goes away with its step: the focus goes where it is told what comes. */
  protected override updated(): void {
    const at = this.controller?.phase.at;
    const isAsking = this.querySelector(".nendo-import-asked") !== null;
    const before = this.focused;
    const isAnew = at !== before?.at || isAsking !== before?.isAsking;
    this.focused = { at, isAsking };
    if (before?.at === undefined || at === undefined || !isAnew) return;
    // The next list is chosen where this one was.
    const told =
      at === "choosing" ? 'input[type="file"]' : ".nendo-import-said";
    const next = isAsking ? ".nendo-import-asked" : told;
    this.querySelector<HTMLElement>(next)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { controller, settings } = this;
    if (controller === undefined || settings === undefined) return nothing;
    const messages = importMessages[this.language];
    const words = wordsIn(settings.words, this.language);
    const hand: Hand = {
      controller,
      messages,
      columnMessages: importColumnMessages[this.language],
      outcomes: importOutcomeMessages[this.language],
      words,
      language: this.language,
      kind: this.kind,
      askTakingBack: (note) => {
        this.unwanted = note;
      },
    };
    const isWorking = ["writing", "takingBack", "reading"].includes(
      controller.phase.at,
    );
    const isOver = ["written", "takenBack"].includes(controller.phase.at);
    return importFrame(
      {
        className: "nendo-import",
        title: messages.title(
          listToolMessages[this.language].kinds[this.kind](words),
        ),
        isBusy: isWorking,
        takeFile: (file) =>
          this.unlessLosing(() => {
            void controller.takeFile(file);
          }),
        closed: () => {
          // What was shown is kept; nothing is written of what nobody sees.
          if (controller.phase.at === "planned") controller.stop();
        },
      },
      html`${isOver ? nothing : this.body(hand)}
        <div class="nendo-import-foot">
          <p class="nendo-import-said" role="status" tabindex="-1">
            ${saidOf(hand)}
          </p>
          ${isOver ? this.body(hand) : nothing} ${this.footer(hand)}
        </div>`,
    );
  }

  /** Asks before corrections are lost. */
  private unlessLosing(act: () => void): void {
    if ((this.controller?.corrections ?? 0) === 0) act();
    else this.wanted = act;
  }

  private body(hand: Hand): unknown {
    const { controller, messages, words } = hand;
    const { phase, session } = controller;
    switch (phase.at) {
      case "choosing":
      case "reading":
      case "notRead":
      case "failed":
        return [
          html`<p>${messages.lead}</p>`,
          listInputs(hand, phase.at === "reading"),
        ];
      case "planned":
        return [
          session?.known.isRosterUnread
            ? html`<p class="nendo-import-warning">
                ${messages.rosterUnread(words)}
              </p>`
            : nothing,
          session?.known.process === undefined
            ? nothing
            : html`<p>${messages.byProcess(session.known.process.first)}</p>`,
          columnList(hand),
          yearQuestions(hand),
          questionList(hand),
          listTotals(hand),
          monthCounts(hand),
          rowTable(hand, this.looked, (looked) => {
            this.looked = looked;
          }),
        ];
      case "writing":
      case "takingBack":
        return html`<progress
          max=${phase.of}
          value=${phase.done}
          aria-label=${saidOf(hand)}
        ></progress>`;
      case "written":
      case "takenBack":
        return outcomeView(hand);
      default:
        return phase satisfies never;
    }
  }

  private footer(hand: Hand): TemplateResult {
    const { controller, messages, outcomes } = hand;
    const { at } = controller.phase;
    const { wanted, unwanted } = this;
    if (wanted !== undefined && at === "planned") {
      return importQuestion(
        messages.losing(controller.corrections),
        {
          text: messages.keepList,
          click: () => {
            this.wanted = undefined;
          },
        },
        {
          text: messages.loseAll,
          click: () => {
            this.wanted = undefined;
            wanted();
          },
        },
      );
    }
    if (unwanted !== undefined && ["choosing", "written"].includes(at)) {
      const count = unwanted.made.length;
      return importQuestion(
        outcomes.takeBackQuestion(count),
        {
          text: outcomes.keepRecords,
          click: () => {
            this.unwanted = undefined;
          },
        },
        {
          text: outcomes.deleteThem(count),
          click: () => {
            this.unwanted = undefined;
            void controller.takeBack(unwanted);
          },
        },
      );
    }
    return importFooter(hand, {
      write: () => {
        // The button is off while the app is read once more.
        this.querySelector<HTMLElement>(".nendo-import-said")?.focus();
        void controller.write();
      },
      leaveWrong: (isLeaving) => {
        controller.isLeavingWrong = isLeaving;
        this.requestUpdate();
      },
      again: () =>
        this.unlessLosing(() => {
          controller.reset();
          this.looked = ALL_ROWS;
        }),
      close: () => this.querySelector("dialog")?.close(),
    });
  }
}

defineElement("nendo-record-import", RecordImport);
