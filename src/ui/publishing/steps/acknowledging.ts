import type { TemplateResult } from "lit";
import { html } from "lit";
import type { PublishingItem } from "../../../publishing/readiness/publishing-item";
import type { WorkbenchView } from "../workbench-view";

/** Letting an item stand: never without a reason, which is kept at the record. */
export const acknowledging = (
  { messages, actions }: WorkbenchView,
  item: PublishingItem,
): TemplateResult =>
  html`<details class="nendo-wb-acknowledge">
    <summary>${messages.acknowledge}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const reason = String(new FormData(form).get("reason") ?? "").trim();
        if (reason !== "") void actions.acknowledge(item, reason);
      }}
    >
      <label
        >${messages.reason}<input
          name="reason"
          required
          .value=${item.lapsed?.reason ?? ""}
      /></label>
      <button type="submit" class="nendo-plain-button">
        ${messages.keepReason}
      </button>
    </form>
  </details>`;
