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
import { countPlan } from "../../import/records/planning/count-plan";
import type { RememberedColumns } from "../../import/records/columns/remembered-columns";
import type { RunNote } from "../../kintone/importing/run-notes";
import type { Settings } from "../../settings/settings";
import { defineElement } from "../define-element";
import { plainButton } from "../plain-button";
import { columnList } from "./column-list";
import type { Hand } from "./hand";
import { ImportController } from "./import-controller";
import { listInputs } from "./list-inputs";
import { monthCounts } from "./month-counts";
import { outcomeView } from "./outcome-view";
import { questionList } from "./question-list";
import { saidOf } from "./said-of";
import { rowTable } from "./row-table";
import { ALL_ROWS, rowsInWords } from "./row-filter";

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
  private focused: unknown;

  begin(host: ImportHost, remembered: RememberedColumns): void {
    this.controller = new ImportController(host, remembered, () =>
      this.requestUpdate(),
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

  /** What was pressed goes away with its step: the focus goes where it is told what comes. */
  protected override updated(): void {
    const at = this.controller?.phase.at;
    if (at === this.focused) return;
    const before = this.focused;
    this.focused = at;
    if (before === undefined || at === undefined) return;
    // The next list is chosen where this one was.
    const next =
      at === "choosing" ? 'input[type="file"]' : ".nendo-import-said";
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
    return html`<dialog
      class="nendo nendo-import"
      aria-labelledby="nendo-import-title"
      @cancel=${(event: Event) => {
        if (isWorking) event.preventDefault();
      }}
      @close=${() => {
        // What was shown is kept; nothing is written of what nobody sees.
        if (controller.phase.at === "planned") controller.stop();
      }}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file === undefined || isWorking) return;
        this.unlessLosing(() => {
          void controller.takeFile(file);
        });
      }}
    >
      <h3 class="nendo-chapter-heading" id="nendo-import-title">
        ${messages.title(listToolMessages[this.language].kinds[this.kind](words))}
      </h3>
      ${isOver ? nothing : this.body(hand)}
      <div class="nendo-import-foot">
        <p class="nendo-import-said" role="status" tabindex="-1">
          ${saidOf(hand)}
        </p>
        ${isOver ? this.body(hand) : nothing} ${this.footer(hand)}
      </div>
    </dialog>`;
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
          columnList(hand),
          questionList(hand),
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

  private footer({ controller, messages, outcomes }: Hand): TemplateResult {
    const { phase, planned } = controller;
    const button = (text: string, click: () => void, isDisabled = false) =>
      plainButton(text, click, { isDisabled });
    const close = button(messages.close, () =>
      this.querySelector("dialog")?.close(),
    );
    const again = button(messages.again, () =>
      this.unlessLosing(() => {
        controller.reset();
        this.looked = ALL_ROWS;
      }),
    );
    const row = (...buttons: readonly unknown[]) =>
      html`<p class="nendo-correction-buttons">${buttons}</p>`;
    const { wanted } = this;
    if (wanted !== undefined && phase.at === "planned") {
      return html`<p class="nendo-import-warning" role="alert">
          ${messages.losing(controller.corrections)}
        </p>
        ${row(
          button(messages.keepList, () => {
            this.wanted = undefined;
          }),
          button(messages.loseAll, () => {
            this.wanted = undefined;
            wanted();
          }),
        )}`;
    }
    const { unwanted } = this;
    if (unwanted !== undefined && ["choosing", "written"].includes(phase.at)) {
      return html`<p class="nendo-import-warning" role="alert">
          ${outcomes.takeBackQuestion(unwanted.made.length)}
        </p>
        ${row(
          button(outcomes.keepRecords, () => {
            this.unwanted = undefined;
          }),
          button(outcomes.deleteThem(unwanted.made.length), () => {
            this.unwanted = undefined;
            void controller.takeBack(unwanted);
          }),
        )}`;
    }
    switch (phase.at) {
      case "writing":
      case "takingBack":
        return row(button(outcomes.stop, () => controller.stop()));
      case "planned": {
        const { write, wrong } = countPlan(planned);
        const isReady =
          write > 0 &&
          !phase.isPlanning &&
          (wrong === 0 || controller.isLeavingWrong);
        return html`${
          wrong === 0
            ? nothing
            : html`<p>
                <label class="nendo-import-leave"
                  ><input
                    type="checkbox"
                    .checked=${controller.isLeavingWrong}
                    @change=${({ currentTarget }: Event) => {
                      controller.isLeavingWrong = (
                        currentTarget as HTMLInputElement
                      ).checked;
                      this.requestUpdate();
                    }}
                  />
                  ${messages.leaveWrong(
                    wrong,
                    rowsInWords(
                      planned.filter(({ standing }) => standing === "wrong"),
                      messages,
                      this.language,
                    ),
                  )}</label
                >
              </p>`
        }
        ${write === 0 && !phase.isPlanning ? html`<p>${messages.nothing}</p>` : nothing}
        ${row(
          button(
            messages.write(write),
            () => {
              // The button is off while the app is read once more.
              this.querySelector<HTMLElement>(".nendo-import-said")?.focus();
              void controller.write();
            },
            !isReady,
          ),
          again,
          close,
        )}`;
      }
      case "written":
      case "takenBack":
        return row(
          button(outcomes.reload, () => location.reload()),
          again,
          close,
        );
      default:
        return row(phase.at === "failed" ? again : nothing, close);
    }
  }
}

defineElement("nendo-record-import", RecordImport);
