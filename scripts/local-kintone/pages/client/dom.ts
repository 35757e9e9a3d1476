type Prop = string | number | boolean | ((event: Event) => unknown) | undefined;
type Child = Node | string | null | undefined | false;

/**
 * Builds an element: functions become listeners, `true` an empty attribute,
 * `style` the element's style, other values attributes. Strings among the children become text, never HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    // The attribute would be an inline style, which strict pages refuse.
    else if (name === "style") element.style.cssText = String(value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...present(children));
  return element;
}

/** Replaces the children of an element. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter(
    (child): child is Node | string =>
      child !== null && child !== undefined && child !== false,
  );
}
