/** Parts of kintone's own pages that plugins may hide, by their API names. */
export type PartName = string;

/** Marks an element as a part that plugins may hide. */
export function part<E extends HTMLElement>(name: PartName, element: E): E {
  element.dataset.part = name;
  return element;
}

export type Visibility = "VISIBLE" | "HIDDEN";

/**
 * Which parts of the page are hidden. Parts carry `data-part`; one style sheet
 * hides them, so that parts drawn later are hidden too.
 */
export class PageParts {
  private readonly hidden = new Set<PartName>();
  private readonly style = document.createElement("style");

  set(name: PartName, state: Visibility): void {
    if (state !== "VISIBLE" && state !== "HIDDEN")
      throw new TypeError('The state is "VISIBLE" or "HIDDEN".');
    if (state === "HIDDEN") this.hidden.add(name);
    else this.hidden.delete(name);
    this.style.textContent = [...this.hidden]
      .map((one) => `[data-part="${CSS.escape(one)}"]{display:none!important}`)
      .join("\n");
    document.head.append(this.style);
  }

  /** HIDDEN also for a part that the page does not have. */
  get(name: PartName): Visibility {
    const isThere =
      document.querySelector(`[data-part="${CSS.escape(name)}"]`) !== null;
    return isThere && !this.hidden.has(name) ? "VISIBLE" : "HIDDEN";
  }
}
