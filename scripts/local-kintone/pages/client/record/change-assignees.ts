import { h } from "../dom";
import { Directory } from "../form/directory";
import { reportFailure } from "../report-failure";
import { createDialog } from "../widgets/dialog";
import type { ProceedParts } from "./proceed-record";
import type { RecordProcessView } from "./record-process-view";

/** Asks who is in charge of a record from now on; true when it was changed. */
export async function changeAssignees(
  { context, app, recordId }: ProceedParts,
  process: RecordProcessView,
): Promise<boolean> {
  const { texts, rest, apiRoot } = context;
  try {
    const users = await new Directory(rest).list("users");
    const current = process.assignees.map(({ assignee }) => assignee.code);
    const boxes = users.map(({ code, name }) => ({
      name,
      box: h("input", {
        type: "checkbox",
        value: code,
        checked: current.includes(code),
      }),
    }));
    const answer = await createDialog(
      {
        title: texts.changeAssignee,
        body: h(
          "div",
          { class: "lk-assignees" },
          ...boxes.map(({ box, name }) => h("label", {}, box, name)),
        ),
        showCancelButton: true,
      },
      texts,
    ).show();
    if (answer !== "OK") return false;
    await rest.request("PUT", `${apiRoot}/record/assignees.json`, {
      app: app.id,
      id: recordId,
      assignees: boxes
        .filter(({ box }) => box.checked)
        .map(({ box }) => box.value),
    });
    return true;
  } catch (error) {
    reportFailure(context, error);
    return false;
  }
}
