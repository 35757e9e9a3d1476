import type { TemplateResult } from "lit";
import { html } from "lit";

/** The dialog of an import: a file may be dropped anywhere on it, and Esc closes nothing that is under way. */
export const importFrame = (
  {
    className,
    title,
    isBusy,
    takeFile,
    closed,
  }: {
    readonly className: "nendo-import" | "nendo-published";
    readonly title: string;
    readonly isBusy: boolean;
    readonly takeFile: (file: File) => void;
    readonly closed?: () => void;
  },
  content: unknown,
): TemplateResult =>
  html`<dialog
    class="nendo ${className}"
    aria-labelledby="${className}-title"
    @cancel=${(event: Event) => {
      if (isBusy) event.preventDefault();
    }}
    @close=${() => closed?.()}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined && !isBusy) takeFile(file);
    }}
  >
    <h3 class="nendo-chapter-heading" id="${className}-title">${title}</h3>
    ${content}
  </dialog>`;
