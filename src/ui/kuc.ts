import { Directive, directive } from "lit/directive.js";

type Component<Props> = new (props?: Props) => HTMLElement;
type Handlers = Readonly<Record<string, (event: CustomEvent) => void>>;

/**
 * A kintone-ui-component inside a lit template. Its tag name carries a
 * version, so it is created by its class and not by a tag; the element stays
 * the same between renderings and only receives the properties that changed.
 */
class KucDirective extends Directive {
  #element: HTMLElement | undefined;
  #handlers: Handlers = {};

  override render(
    ComponentClass: Component<object>,
    props: object,
    handlers: Handlers,
  ): HTMLElement {
    this.#handlers = handlers;
    if (this.#element) {
      assignChanged(this.#element, props);
      return this.#element;
    }
    this.#element = new ComponentClass(props);
    for (const type of Object.keys(handlers)) {
      this.#element.addEventListener(type, (event) =>
        this.#handlers[type]?.(event as CustomEvent),
      );
    }
    return this.#element;
  }
}

const assignChanged = (element: HTMLElement, props: object): void => {
  const current = element as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(props)) {
    if (JSON.stringify(current[name]) !== JSON.stringify(value))
      current[name] = value;
  }
};

const kucDirective = directive(KucDirective);

/**
 * Places a kintone-ui-component.
 * @param component class from kintone-ui-component/lib/…
 * @param props plain data; compared by value, so that equal lists do not redraw
 * @param handlers by event type; the same types at every rendering
 */
export const kuc = <Props extends object>(
  component: Component<Props>,
  props: NoInfer<Props>,
  handlers: Handlers = {},
): unknown => kucDirective(component as Component<object>, props, handlers);
