/**
 * Brings a place of the settings into view and gives it the focus, opening
 * what it is folded into. Without an element of its own the place around it.
 * @param path sources.meetings.fields.heldOn
 */
export const focusPlace = (root: ParentNode, path: string): void => {
  const parts = path.split(".");
  const paths = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join("."),
  );
  focusFirst(
    root,
    paths.map((place) => `[data-path="${CSS.escape(place)}"]`),
  );
};

/** Gives the focus to what the first selector finds that finds anything. */
export const focusFirst = (
  root: ParentNode,
  selectors: readonly string[],
): void => {
  const found = selectors
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find((element) => element !== null);
  if (!found) return;
  for (
    let folded = found.closest("details");
    folded;
    folded = folded.parentElement?.closest("details") ?? null
  ) {
    folded.open = true;
  }
  const focusable = found.matches(FOCUSABLE)
    ? found
    : (found.querySelector<HTMLElement>(FOCUSABLE) ?? found);
  focusable.focus();
  found.scrollIntoView({ block: "nearest" });
};

const FOCUSABLE =
  "input:not([type=hidden], :disabled), button:not(:disabled, [tabindex='-1']), select, textarea, summary, [tabindex='0']";
