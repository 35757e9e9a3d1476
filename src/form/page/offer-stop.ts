import { STOP_AFTER_MS } from "../../kintone/page/stop-after";
import { button } from "./element";

/**
 * Offers after a while to stop what a button began, beside that button.
 * @param stop does so; what was sent by then may be done
 * @returns to be called when it has ended
 */
export const offerStop = (
  began: HTMLElement,
  text: string,
  stop: () => void,
): (() => void) => {
  const stopper = button(text, stop);
  const timer = setTimeout(() => began.after(stopper), STOP_AFTER_MS);
  return () => {
    clearTimeout(timer);
    const hadFocus = document.activeElement === stopper;
    stopper.remove();
    if (hadFocus) began.focus();
  };
};
