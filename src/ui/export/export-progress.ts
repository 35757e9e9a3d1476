import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { ExportMessages } from "../../i18n/summary/export-messages";
import { kuc } from "../kuc";
import type { MakeStep } from "./make-documents";

/** What the panel is doing. */
export type ExportStep =
  | { readonly name: "rows" }
  /** A reason is kept at the record. */
  | { readonly name: "acknowledge" }
  | MakeStep
  | { readonly name: "upload"; readonly done: number; readonly total: number };

/** How far it is, and a way to stop. */
export const exportProgress = (
  step: ExportStep,
  messages: ExportMessages,
  cancel: () => void,
): TemplateResult => {
  const text = stepText(step, messages);
  return html`<div
    class="nendo-export-progress nendo-export-focus"
    tabindex="-1"
  >
    <p class="nendo-figure">${text}</p>
    <progress
      class="nendo-progress"
      aria-label=${text}
      max="1"
      .value=${shareOf(step)}
    ></progress>
    ${kuc(Button, { text: messages.cancel }, { click: cancel })}
  </div>`;
};

/** What is being done now. */
export const stepText = (
  step: ExportStep,
  messages: ExportMessages,
): string => {
  switch (step.name) {
    case "rows":
      return messages.checkingRows;
    case "acknowledge":
      return messages.acknowledging;
    case "templates":
      return messages.readingTemplates;
    case "pictures":
      return messages.readingPictures(step.done, step.total);
    case "upload":
      return messages.uploading(step.done, step.total);
    case "format":
    default: {
      const { format, number, total } = step;
      return messages.making(messages.formatWords[format].name, number, total);
    }
  }
};

/** 0..1 of the step that is being done */
const shareOf = (step: ExportStep): number => {
  if (!("total" in step)) return 0;
  const done = step.name === "format" ? step.number - 1 : step.done;
  return done / Math.max(step.total, 1);
};
