/** What may have the focus. */
const FOCUSABLE =
  "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Keeps the focus inside of a part of a page: where what has it goes away or is
 * switched off, it goes on to what came next there, or else to what came before.
 * A page that gives it to something of its own at once is left alone, and so is
 * whoever went elsewhere. It ends with the part itself.
 */
export const keepFocus = (root: HTMLElement): void => {
  let held: HTMLElement | undefined;
  /** All that could have it when it was last seen, in the order of the tab key. */
  let order: readonly HTMLElement[] = [];
  const look = (): void => {
    order = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  };
  const came = ({ target }: FocusEvent): void => {
    held = target instanceof HTMLElement ? target : undefined;
    look();
  };
  const went = ({ target }: FocusEvent): void => {
    // Of what is taken out of the page browsers say that it was left, too: then it is gone once this has run.
    queueMicrotask(() => {
      if (held === target && held !== undefined && isThere(held))
        held = undefined;
    });
  };
  const changed = new MutationObserver(() => {
    if (held === undefined) return;
    if (isThere(held)) {
      look();
      return;
    }
    const { activeElement } = document;
    const isLost =
      activeElement === null ||
      activeElement === document.body ||
      activeElement === held;
    const at = order.indexOf(held);
    const next =
      order.slice(at + 1).find(isReachable) ??
      [...order.slice(0, Math.max(at, 0))].reverse().find(isReachable);
    held = undefined;
    if (isLost) next?.focus();
  });
  root.addEventListener("focusin", came);
  root.addEventListener("focusout", went);
  changed.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "hidden"],
  });
};

const isThere = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(":disabled") &&
  element.getClientRects().length > 0;

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && isThere(element);
