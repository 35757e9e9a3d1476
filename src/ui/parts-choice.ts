import { Checkbox } from "kintone-ui-component/lib/checkbox";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type {
  DocumentPart,
  LeftOutParts,
} from "../domain/publishing/left-out-parts";
import { partMessages } from "../i18n/documents/part-messages";
import type { Language } from "../i18n/language";
import type { DetailPart } from "../report/parts/parts-of";
import { kuc } from "./kuc";

/** Ids of sections don't meet the names of parts. */
const DETAIL = "detail:";

/** Before the details stands what comes before them in a document. */
const FIRST: ReadonlySet<DocumentPart> = new Set([
  "cover",
  "programme",
  "overview",
]);

interface OfferedParts {
  readonly parts: readonly DocumentPart[];
  readonly details: readonly DetailPart[];
}

/** What is ticked, in a line: all, or how many of those that are offered. */
export const chosenChapters = (
  { parts, details }: OfferedParts,
  leftOut: LeftOutParts,
  language: Language,
): string => {
  const all = parts.length + details.length;
  const out =
    parts.filter((part) => leftOut.parts.includes(part)).length +
    details.filter(({ id }) => leftOut.details.includes(id)).length;
  return partMessages[language].chosen(all - out, all);
};

/** The chapters of a document to tick; what is left out of those that are not offered stays left out. */
export const partsChoice = (choice: {
  readonly offered: OfferedParts;
  readonly leftOut: LeftOutParts;
  readonly language: Language;
  readonly isDisabled: boolean;
  readonly change: (leftOut: LeftOutParts) => void;
}): TemplateResult => {
  const { offered, leftOut, language, isDisabled } = choice;
  const messages = partMessages[language];
  const items = (parts: readonly DocumentPart[]) =>
    parts.map((part) => ({ label: messages.parts[part], value: part }));
  const isFirst = (part: DocumentPart): boolean => FIRST.has(part);
  const change = (ticked: readonly string[]): void =>
    choice.change({
      parts: stillOut(
        leftOut.parts,
        offered.parts,
        (part) => !ticked.includes(part),
      ),
      details: stillOut(
        leftOut.details,
        offered.details.map(({ id }) => id),
        (id) => !ticked.includes(DETAIL + id),
      ),
    });
  return html`<div class="nendo-parts" data-path="leftOut">
    ${kuc(
      Checkbox,
      {
        className: "nendo-parts-ticks",
        label: messages.title,
        itemLayout: "vertical",
        borderVisible: false,
        disabled: isDisabled,
        items: [
          ...items(offered.parts.filter(isFirst)),
          ...offered.details.map(({ id, numbers = [], title }) => ({
            label: messages.detail(numbers, title),
            value: DETAIL + id,
          })),
          ...items(offered.parts.filter((part) => !isFirst(part))),
        ],
        value: [
          ...offered.parts.filter((part) => !leftOut.parts.includes(part)),
          ...offered.details
            .filter(({ id }) => !leftOut.details.includes(id))
            .map(({ id }) => DETAIL + id),
        ],
      },
      {
        change: ({ detail }) =>
          change((detail as { value?: readonly string[] }).value ?? []),
      },
    )}
    <p class="nendo-help">${messages.help}</p>
  </div>`;
};

/** What was left out before and isn't offered, and what is offered and not ticked. */
const stillOut = <Part extends string>(
  before: readonly Part[],
  offered: readonly Part[],
  isOut: (part: Part) => boolean,
): readonly Part[] => [
  ...before.filter((part) => !offered.includes(part)),
  ...offered.filter(isOut),
];
