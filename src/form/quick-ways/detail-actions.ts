import type { FormTexts } from "../page/form-texts";
import { button, element } from "../page/element";
import { ensureFormStyle } from "../page/form-style";
import { offerStop } from "../page/offer-stop";

export interface DetailAction {
  readonly text: string;
  /**
   * Gives the sentence that says why it did not work.
   * @param signal stops it
   */
  readonly run: (
    signal: AbortSignal,
  ) => Promise<string | undefined> | undefined;
}

/** The quick ways on a record's page; they replace those of the record shown before. */
export const showDetailActions = (
  space: HTMLElement,
  actions: readonly DetailAction[],
  messages: FormTexts,
  /** More than one click: stands after the buttons. */
  more: readonly HTMLElement[] = [],
): void => {
  const before = space.querySelector("[data-nendo-actions]");
  before?.remove();
  if (actions.length === 0) return;
  ensureFormStyle();
  const answer = element("span", { role: "status" });
  const buttons = actions.map(({ text, run }) => {
    const created = button(text, async () => {
      answer.textContent = "";
      const stopper = new AbortController();
      const ended = offerStop(created, messages.stopWaiting, () =>
        stopper.abort(),
      );
      const sentence = await run(stopper.signal);
      ended();
      answer.textContent = sentence ?? "";
    });
    return created;
  });
  space.append(
    element(
      "div",
      {
        class: "nendo-form-actions",
        "data-nendo-actions": "",
        role: "group",
        "aria-label": messages.actions.title,
      },
      ...buttons,
      answer,
      ...more,
    ),
  );
};
