import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Explanation } from "../../i18n/error-messages";
import type { ExportMessages } from "../../i18n/summary/export-messages";
import { kuc } from "../kuc";
import { failureText } from "./failure-text";
import type { FailedDocument, MadeDocument } from "./make-documents";

/** How it ended. */
export type ExportOutcome =
  | { readonly name: "cancelled" }
  /** Something stands before publishing, and whoever was asked went back to correct it. */
  | { readonly name: "sentBack" }
  | (Documents & { readonly name: "saved" })
  | (Documents & {
      readonly name: "attached";
      readonly attached: readonly string[];
      readonly recordId: string;
    })
  | (Documents & {
      /** The second: whether the files are on the record is not known. */
      readonly name: "notAttached" | "attachUnknown";
      /** Absent when a format failed, or someone decided so. */
      readonly failure?: Partial<Explanation>;
    });

interface Documents {
  readonly made: readonly MadeDocument[];
  readonly failed: readonly FailedDocument[];
}

export interface ResultHandlers {
  readonly save: (document: MadeDocument) => void;
  readonly print: (document: MadeDocument) => void;
  readonly explain: (error: unknown) => Partial<Explanation>;
  /** How to see the record with its new files. */
  readonly showRecord: (recordId: string) => TemplateResult;
}

/** What became of each file that was asked for. */
export const exportResults = (
  outcome: ExportOutcome,
  messages: ExportMessages,
  handlers: ResultHandlers,
): TemplateResult => {
  const { made, failed } =
    "made" in outcome ? outcome : { made: [], failed: [] };
  const isFailure =
    failed.length > 0 || "failure" in outcome || outcome.name === "notAttached";
  return html`<div
    class="nendo-export-results ${isFailure ? "nendo-failure" : ""}"
  >
    <p class="nendo-export-heading nendo-export-focus" tabindex="-1">
      ${outcomeText(outcome, messages)}
    </p>
    ${
      "failure" in outcome && outcome.failure
        ? failureText(outcome.failure)
        : nothing
    }
    ${
      outcome.name === "attached"
        ? handlers.showRecord(outcome.recordId)
        : nothing
    }
    <ul>
      ${failed.map((document) => failedItem(document, messages, handlers))}
      ${made.map((document) => madeItem(document, messages, handlers))}
    </ul>
  </div>`;
};

/** The outcome in one sentence; also what a screen reader announces. */
export const outcomeText = (
  outcome: ExportOutcome,
  messages: ExportMessages,
): string => {
  switch (outcome.name) {
    case "cancelled":
      return messages.cancelled;
    case "sentBack":
      return messages.sentBack;
    case "attached":
      return messages.attached(outcome.attached);
    case "attachUnknown":
      return messages.attachUnknown;
    case "notAttached": {
      const formats = outcome.failed.map(
        ({ format }) => messages.formatWords[format].name,
      );
      return formats.length === 0
        ? messages.notAttached
        : messages.notAttachedBecause(formats.join(messages.separator));
    }
    case "saved":
    default:
      return messages.saved(outcome.made.length);
  }
};

const failedItem = (
  { format, error, template }: FailedDocument,
  messages: ExportMessages,
  { explain }: ResultHandlers,
): TemplateResult =>
  html`<li class="nendo-export-failed">
    <p>
      <strong>${messages.failed(messages.formatWords[format].name)}</strong>
      ${template === undefined ? nothing : messages.templateUnusable(template)}
    </p>
    ${failureText(explain(error))}
  </li>`;

const madeItem = (
  document: MadeDocument,
  messages: ExportMessages,
  { save, print }: ResultHandlers,
): TemplateResult =>
  html`<li>
    <div class="nendo-export-file">
      <span>${document.name}</span>
      ${kuc(
        Button,
        { text: messages.saveAgain },
        { click: () => save(document) },
      )}
      ${
        document.format === "html"
          ? html`${kuc(
                Button,
                { text: messages.print },
                { click: () => print(document) },
              )} <span class="nendo-help">${messages.printHelp}</span>`
          : nothing
      }
      ${
        document.template === undefined
          ? nothing
          : html`<span class="nendo-help"
              >${messages.templateUsed(document.template)}</span
            >`
      }
    </div>
    ${noticeList(document.notices ?? [])}
  </li>`;

/** The first sentence says what it is about, the others each a place or a picture. */
const noticeList = ([summary, ...places]: readonly string[]):
  | TemplateResult
  | typeof nothing =>
  summary === undefined
    ? nothing
    : html`<div class="nendo-export-notices">
        <p><strong>${summary}</strong></p>
        <ul>
          ${places.map((place) => html`<li>${place}</li>`)}
        </ul>
      </div>`;
