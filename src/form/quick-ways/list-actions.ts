import type { FormTexts } from "../page/form-texts";
import { button, element } from "../page/element";
import { ensureFormStyle } from "../page/form-style";

export interface ListAction {
  /** What names the record: day, adviser, theme. */
  readonly title: string;
  /** Gives the sentence that says why it did not work. */
  readonly run: () => Promise<string | undefined>;
}

/** Planned meetings of the list that can be marked as held, folded away until wanted. */
export const showListActions = (
  space: HTMLElement,
  actions: readonly ListAction[],
  messages: FormTexts,
): void => {
  space.querySelector("[data-nendo-list-actions]")?.remove();
  if (actions.length === 0) return;
  ensureFormStyle();
  const { markHeld, marked, markHeldNamed, plannedList } = messages.actions;
  const items = actions.map(({ title, run }) => {
    const answer = element("span", { role: "status" });
    const done = button(markHeld, () => {
      done.disabled = true;
      void run().then((sentence) => {
        done.disabled = sentence === undefined;
        answer.textContent = sentence ?? marked(title);
      });
    });
    done.setAttribute("aria-label", markHeldNamed(title));
    return element("li", {}, title, done, answer);
  });
  space.append(
    element(
      "details",
      { class: "nendo-form-actions", "data-nendo-list-actions": "" },
      element("summary", {}, plannedList(actions.length)),
      element("ul", {}, ...items),
    ),
  );
};
