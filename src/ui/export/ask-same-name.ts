import type {} from "../../kintone/page/kintone-augmentation";
import { html, render } from "lit";
import type { ExportMessages } from "../../i18n/summary/export-messages";
import type { SameNameAnswer } from "../../kintone/attachments/merge-attachments";

/**
 * Asks in kintone's own dialog what to do with files whose names the record
 * has already. Keeping both is chosen at first: it loses nothing.
 * @returns undefined when the dialog was closed without an answer
 */
export const askSameName = async (
  names: readonly string[],
  { sameName }: ExportMessages,
): Promise<SameNameAnswer | undefined> => {
  const body = document.createElement("div");
  const option = (answer: SameNameAnswer, isChosen: boolean) =>
    html`<label class="nendo-same-name-option">
      <input
        type="radio"
        name="nendo-same-name"
        value=${answer}
        ?checked=${isChosen}
      />
      ${sameName[answer]}
    </label>`;
  render(
    html`<div class="nendo-same-name">
      <p>${sameName.lead}</p>
      <ul>
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>
      <fieldset>
        <legend>${sameName.choice}</legend>
        ${option("keepBoth", true)} ${option("replace", false)}
      </fieldset>
    </div>`,
    body,
  );
  const dialog = await kintone.createDialog({
    title: sameName.title,
    body,
    okButtonText: sameName.ok,
    showCancelButton: true,
    cancelButtonText: sameName.cancel,
    showCloseButton: true,
  });
  if ((await dialog.show()) !== "OK") return undefined;
  const chosen = body.querySelector<HTMLInputElement>("input:checked");
  return chosen?.value === "replace" ? "replace" : "keepBoth";
};
