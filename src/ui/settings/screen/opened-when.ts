import type { ElementPart } from "lit";
import { nothing } from "lit";
import { Directive, directive } from "lit/directive.js";

class OpenedWhen extends Directive {
  #wasWanted = false;

  override render(isWanted: boolean): typeof nothing {
    this.#wasWanted = isWanted;
    return nothing;
  }

  override update(part: ElementPart, [isWanted]: [boolean]): typeof nothing {
    if (isWanted && !this.#wasWanted) {
      (part.element as HTMLDetailsElement).open = true;
    }
    return this.render(isWanted);
  }
}

/** Opens a `details` element when something in it needs attention; closing is left to the user, who may be working in it. */
export const openedWhen = directive(OpenedWhen);
