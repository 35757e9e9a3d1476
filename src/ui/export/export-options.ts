import { Button } from "kintone-ui-component/lib/button";
import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { DocumentFormat } from "../../i18n/documents/format-messages";
import type { ExportMessages } from "../../i18n/summary/export-messages";
import type { CsvEncoding } from "../../renderers/csv/render-csv";
import { formatsOfEdition, offeredFormats } from "../../renderers/documents";
import type { Edition } from "../../report/edition";
import { EDITIONS } from "../../report/edition";
import type { LeftOutParts } from "../../domain/publishing/left-out-parts";
import type { Language } from "../../i18n/language";
import { partsOf } from "../../report/parts/parts-of";
import type { Report } from "../../report/report";
import { chosenChapters, partsChoice } from "../parts-choice";
import { kuc } from "../kuc";
import type { SummaryRecord } from "../../summary/summary";
import type { AttachProblem } from "./attach-problem-code";

/** What someone chose in the form. */
export interface ExportChoice {
  readonly formats: readonly DocumentFormat[];
  readonly csvEncoding: CsvEncoding;
  /** Of a part of the records the internal one is made whatever is chosen. */
  readonly edition: Edition;
  /** Absent as long as nobody chose: as the settings say. */
  readonly leftOut?: LeftOutParts;
}

export interface ExportOptionsState {
  readonly report: Report;
  /** As the settings say. */
  readonly leftOut: LeftOutParts;
  readonly language: Language;
  readonly choice: ExportChoice;
  /** Said at the formats; empty when nothing is wrong. */
  readonly error: string;
  readonly isBusy: boolean;
  /** What the public edition tells of few people, or hides; absent: nothing. */
  readonly smallFigures: string | undefined;
  /** The records of one adviser or division only. */
  readonly isFiltered: boolean;
  /** Absent where the city keeps no 年度まとめ records: nothing can be attached then. */
  readonly attaching:
    | {
        readonly record: SummaryRecord | undefined;
        readonly problem: AttachProblem | undefined;
      }
    | undefined;
}

export interface ExportOptionsHandlers {
  readonly change: (choice: ExportChoice) => void;
  readonly download: () => void;
  readonly attach: () => void;
}

const ENCODINGS: readonly CsvEncoding[] = ["utf-8", "shift_jis"];

/** Of a part of the records there is the internal edition alone. */
const editionOf = ({ edition }: ExportChoice, isFiltered: boolean): Edition =>
  isFiltered ? "internal" : edition;

/** The formats to make: those of the edition, CSV in the chosen encoding. */
export const formatsOf = (
  choice: ExportChoice,
  isFiltered: boolean,
): readonly DocumentFormat[] => {
  const ofEdition = formatsOfEdition(editionOf(choice, isFiltered));
  return choice.formats
    .filter((format) => ofEdition.includes(format))
    .map((format) =>
      format === "csv" && choice.csvEncoding === "shift_jis"
        ? "csv-sjis"
        : format,
    );
};

/** Which files, and what to do with them. */
export const exportOptions = (
  state: ExportOptionsState,
  messages: ExportMessages,
  handlers: ExportOptionsHandlers,
): TemplateResult => {
  const { choice, error, isBusy } = state;
  const offered = offeredFormats(editionOf(choice, state.isFiltered));
  const { attaching } = state;
  return html`<div class="nendo-export-choices">
      <div>
        ${kuc(
          Checkbox,
          {
            className: "nendo-export-formats",
            label: messages.formats,
            itemLayout: "vertical",
            borderVisible: false,
            items: offered.map((format) => ({
              label: messages.formatWords[format].description,
              value: format,
            })),
            value: offered.filter((format) => choice.formats.includes(format)),
            error,
            disabled: isBusy,
          },
          {
            change: ({ detail }) =>
              handlers.change({
                ...choice,
                formats: offered.filter((format) =>
                  (detail as { value: readonly string[] }).value.includes(
                    format,
                  ),
                ),
              }),
          },
        )}
        ${
          choice.formats.includes("csv")
            ? kuc(
                RadioButton,
                {
                  className: "nendo-export-encoding",
                  label: messages.encoding,
                  itemLayout: "vertical",
                  borderVisible: false,
                  items: ENCODINGS.map((encoding) => ({
                    label: messages.encodings[encoding],
                    value: encoding,
                  })),
                  value: choice.csvEncoding,
                  disabled: isBusy,
                },
                {
                  change: ({ detail }) =>
                    handlers.change({
                      ...choice,
                      csvEncoding: (detail as { value: CsvEncoding }).value,
                    }),
                },
              )
            : nothing
        }
      </div>
      <div>
        ${editionChoice(state, messages, handlers)}
        ${chapterChoice(state, handlers)}
      </div>
    </div>
    <div class="nendo-export-actions">
      ${kuc(
        Button,
        { text: messages.download, type: "submit", disabled: isBusy },
        { click: handlers.download },
      )}
      ${
        attaching === undefined
          ? nothing
          : html`${kuc(
                Button,
                {
                  text: messages.attach,
                  disabled: isBusy || attaching.problem !== undefined,
                },
                { click: handlers.attach },
              )}
              <p class="nendo-help">
                ${attachNote(attaching.record, attaching.problem, messages)}
              </p>`
      }
    </div>`;
};

const editionChoice = (
  { choice, isBusy, isFiltered, smallFigures }: ExportOptionsState,
  messages: ExportMessages,
  handlers: ExportOptionsHandlers,
): TemplateResult => html`
  ${kuc(
    RadioButton,
    {
      className: "nendo-export-edition",
      label: messages.edition,
      itemLayout: "vertical",
      borderVisible: false,
      items: EDITIONS.map((edition) => ({
        label: messages.editions[edition],
        value: edition,
      })),
      value: editionOf(choice, isFiltered),
      disabled: isBusy || isFiltered,
    },
    {
      change: ({ detail }) =>
        handlers.change({
          ...choice,
          edition: (detail as { value: Edition }).value,
        }),
    },
  )}
  ${
    isFiltered
      ? html`<p class="nendo-help">${messages.partIsInternal}</p>`
      : nothing
  }
  ${
    smallFigures !== undefined && editionOf(choice, isFiltered) === "public"
      ? html`<p class="nendo-help nendo-export-small-figures">
          ${smallFigures}
        </p>`
      : nothing
  }
`;

const chapterChoice = (
  state: ExportOptionsState,
  handlers: ExportOptionsHandlers,
): TemplateResult => {
  const { choice, isBusy, isFiltered, language, report } = state;
  const isInternal = editionOf(choice, isFiltered) === "internal";
  const { parts, details } = partsOf(report);
  const offered = {
    // What the screen shows has no list of records.
    parts: [...parts, ...(isInternal ? (["records"] as const) : [])],
    details,
  };
  const leftOut = choice.leftOut ?? state.leftOut;
  return html`<details class="nendo-export-chapters">
    <summary>${chosenChapters(offered, leftOut, language)}</summary>
    ${partsChoice({
      offered,
      leftOut,
      language,
      isDisabled: isBusy,
      change: (changed) => handlers.change({ ...choice, leftOut: changed }),
    })}
  </details>`;
};

const attachNote = (
  record: SummaryRecord | undefined,
  problem: AttachProblem | undefined,
  messages: ExportMessages,
): string => {
  if (problem !== undefined) return messages.attachProblems[problem];
  if (record === undefined) return "";
  return messages.attachHelp(record.title, record.recordId);
};
