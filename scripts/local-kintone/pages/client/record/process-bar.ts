import { h } from "../dom";
import { part } from "../parts";
import { textButton } from "../widgets/buttons";
import { changeAssignees } from "./change-assignees";
import { type ProceedParts, proceedRecord } from "./proceed-record";
import type { RecordProcessView } from "./record-process-view";

/** Where a record stands, whose turn it is, and a button an action. */
export function renderProcessBar(
  parts: ProceedParts,
  process: RecordProcessView,
  onProceeded: () => void,
): HTMLElement {
  const { texts } = parts.context;
  const assignees = process.assignees
    .map(({ assignee, action }) =>
      action === null ? assignee.name : `${assignee.name}（${action}）`,
    )
    .join("、");
  return h(
    "div",
    { class: "lk-process-bar" },
    ...process.actions.map((action) => {
      const button = textButton(action.name, "primary", async () => {
        if (await proceedRecord(parts, action)) onProceeded();
      });
      return part(`record.StatusActionButton:${action.name}`, button);
    }),
    h(
      "span",
      { class: "lk-process-status" },
      `${texts.status}: ${parts.status}`,
    ),
    assignees !== "" && h("span", {}, `${texts.assignee}: ${assignees}`),
    process.mayReassign &&
      part(
        "record.ChangeAssigneeButton",
        textButton(texts.changeAssignee, "normal", async () => {
          if (await changeAssignees(parts, process)) onProceeded();
        }),
      ),
  );
}
