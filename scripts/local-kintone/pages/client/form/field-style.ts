import type { FormField } from "./form-field";

type Css = Readonly<Record<string, string>>;

/** The members of a field's style, by its parts (kintone: setFieldStyle). */
const MEMBERS = {
  content: [
    "backgroundColor",
    "color",
    "fontWeight",
    "textDecoration",
    "borderColor",
  ],
  background: ["backgroundColor"],
  label: ["color", "fontWeight", "textDecoration"],
} as const;

type PartName = keyof typeof MEMBERS;

/** How a field looks now (kintone: getFieldStyle). */
export type FieldStyle = Readonly<Record<PartName, Css>>;

/** What setFieldStyle() takes; DEFAULT takes a style back. */
export type FieldStyleChange =
  | "DEFAULT"
  | Partial<Readonly<Record<PartName, Css | "DEFAULT">>>;

export function readFieldStyle(field: FormField): FieldStyle {
  const read = (name: PartName): Css => {
    const element = elementOf(field, name);
    const style = element === null ? null : getComputedStyle(element);
    return Object.fromEntries(
      MEMBERS[name].map((member) => [member, valueOf(style, member)]),
    );
  };
  return {
    content: read("content"),
    background: read("background"),
    label: read("label"),
  };
}

/** @throws TypeError for a part or member that there is not */
export function changeFieldStyle(
  field: FormField,
  change: FieldStyleChange,
): void {
  const parts =
    change === "DEFAULT"
      ? { content: change, background: change, label: change }
      : change;
  for (const [name, style] of Object.entries(parts)) {
    if (!(name in MEMBERS))
      throw new TypeError(`"${name}" is no part of a field's style.`);
    changePart(field, name as PartName, style);
  }
}

function changePart(
  field: FormField,
  name: PartName,
  change: Css | "DEFAULT",
): void {
  const members: readonly string[] = MEMBERS[name];
  const values =
    change === "DEFAULT"
      ? Object.fromEntries(members.map((member) => [member, ""]))
      : change;
  for (const [member, value] of Object.entries(values)) {
    if (!members.includes(member))
      throw new TypeError(`"${member}" is no style of ${name}.`);
    elementOf(field, name)?.style.setProperty(
      toProperty(member),
      value === "DEFAULT" ? "" : value,
    );
  }
}

function elementOf(field: FormField, name: PartName): HTMLElement | null {
  if (name === "label") return field.labelElement;
  return name === "background" ? field.element : field.valueElement;
}

function valueOf(style: CSSStyleDeclaration | null, member: string): string {
  if (style === null) return "";
  // The computed text-decoration carries a colour as well.
  const property =
    member === "textDecoration" ? "text-decoration-line" : toProperty(member);
  return style.getPropertyValue(property);
}

/** backgroundColor → background-color */
function toProperty(member: string): string {
  return member.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
