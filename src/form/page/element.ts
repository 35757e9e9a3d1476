/**
 * An element with attributes and children; strings become text, never markup.
 * Record forms stay light: no template library is loaded for a few lines.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }
  created.append(...children);
  return created;
};

/**
 * A button that does something when it is chosen, by mouse, touch or keyboard.
 * As long as what it began is under way it begins nothing more, and keeps the focus.
 */
export const button = (
  text: string,
  onChoose: () => void | Promise<void>,
): HTMLButtonElement => {
  const created = element(
    "button",
    { type: "button", class: "nendo-form-button" },
    text,
  );
  created.addEventListener("click", () => {
    if (created.getAttribute("aria-disabled") === "true") return;
    const begun = onChoose();
    if (begun === undefined) return;
    created.setAttribute("aria-disabled", "true");
    void begun.finally(() => created.removeAttribute("aria-disabled"));
  });
  return created;
};

/** A link that opens beside the form, so that what was typed stays. */
export const linkBeside = (href: string, text: string): HTMLAnchorElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, text);
