import type { TemplateResult } from "lit";
import { html, nothing } from "lit";

/** A row of tabs, one of them chosen, and what it shows. */
export interface Tabs<Id extends string> {
  /** Of the row, for screen readers. */
  readonly name: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
  /** What the chosen tab shows; the panels of the others stay empty. */
  readonly content: TemplateResult;
}

/**
 * Tabs as WAI-ARIA describes them: one stop of the Tab key, from which arrow
 * keys, Home and End choose at once; the panel is the next stop.
 */
export const tabs = <Id extends string>({
  name,
  tabs: all,
  chosen,
  choose,
  content,
}: Tabs<Id>): TemplateResult => html`
  <div
    class="nendo-tabs"
    role="tablist"
    aria-label=${name}
    @keydown=${(event: KeyboardEvent) => {
      const index = all.findIndex(({ id }) => id === chosen);
      const next = nextIndex(event, index, all.length);
      const tab = all[next ?? -1];
      if (next === undefined || tab === undefined) return;
      event.preventDefault();
      choose(tab.id);
      focusTab(event.currentTarget as HTMLElement, next);
    }}
  >
    ${all.map(
      ({ id, label }) =>
        html`<button
          type="button"
          class="nendo-tab"
          role="tab"
          id="nendo-tab-${id}"
          aria-controls="nendo-panel-${id}"
          aria-selected=${id === chosen ? "true" : "false"}
          tabindex=${id === chosen ? 0 : -1}
          @click=${() => choose(id)}
        >
          ${label}
        </button>`,
    )}
  </div>
  ${all.map(
    ({ id }) =>
      html`<div
        class="nendo-panel"
        role="tabpanel"
        id="nendo-panel-${id}"
        aria-labelledby="nendo-tab-${id}"
        tabindex="0"
        ?hidden=${id !== chosen}
      >
        ${id === chosen ? content : nothing}
      </div>`,
  )}
`;

/** @returns undefined for keys that are not the tabs' own */
const nextIndex = (
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  index: number,
  count: number,
): number | undefined => {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

const focusTab = (row: HTMLElement, index: number): void =>
  row.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
