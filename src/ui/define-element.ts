/**
 * Registers a custom element once. kintone can load the plugin file a second
 * time in one page, and defining a name twice throws.
 */
export const defineElement = (
  name: `nendo-${string}`,
  element: CustomElementConstructor,
): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
