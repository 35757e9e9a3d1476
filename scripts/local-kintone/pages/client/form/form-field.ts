import type { FieldProperty } from "../../../state/field-property";
import { fill, h } from "../dom";
import type { Cell, RecordData } from "../record-data";
import type { Control } from "./control";
import { createControl } from "./create-control";
import type { FormEnv } from "./form-env";
import {
  createLookupControl,
  type LookupControl,
} from "./lookup/lookup-control";
import { renderValue } from "./values/value-view";

const LOOKUP_BUTTONS_WIDTH = 150;

export interface FormFieldParts {
  readonly property: FieldProperty;
  readonly env: FormEnv;
  /** False in a table, whose head carries the labels. */
  readonly hasLabel: boolean;
  /** Width of the layout in pixels, "" for none. */
  readonly width: string;
  onChange(field: FormField): void;
  /** The record a lookup copies from; null when it is cleared. */
  onCopy(field: FormField, source: RecordData | null): void;
}

/** One cell of a form: label, input or value, and the error below it. */
export class FormField {
  readonly element: HTMLElement;
  readonly property: FieldProperty;
  /** The element that shows the value, as getFieldElement() gives it. */
  readonly valueElement: HTMLElement;
  readonly lookup: LookupControl | null;
  /** null in tables and for fields that hide their label. */
  readonly labelElement: HTMLElement | null;
  private readonly control: Control | null;
  private readonly errorElement = h("p", {
    class: "lk-form-error",
    role: "alert",
  });
  private value: unknown = "";
  private isDisabled = false;

  constructor(private readonly parts: FormFieldParts) {
    const { property, env } = parts;
    this.property = property;
    this.control = env.isInput ? this.createControl() : null;
    this.lookup =
      this.control !== null && isLookup(this.control) ? this.control : null;
    this.valueElement = h(
      "div",
      { class: this.control === null ? "lk-value" : "lk-form-control" },
      this.control?.element,
    );
    this.errorElement.hidden = true;
    this.labelElement =
      parts.hasLabel && property.noLabel !== true ? this.label() : null;
    this.element = h(
      "div",
      {
        class: "lk-form-field",
        style: this.widthStyle(),
        "data-field": property.code,
      },
      this.labelElement,
      this.valueElement,
      this.errorElement,
    );
    this.applyDisabled();
  }

  read(): Cell {
    return {
      type: this.property.type,
      value: structuredClone(
        this.control === null ? this.value : this.control.read(),
      ),
    };
  }

  /** Shows a value; nobody is told. */
  write(value: unknown): void {
    this.value = structuredClone(value);
    if (this.control !== null) {
      this.control.write(this.value);
      return;
    }
    const cell = { type: this.property.type, value: this.value };
    const view = renderValue(this.property, cell, this.parts.env);
    this.valueElement.className = view.className;
    fill(this.valueElement, ...view.childNodes);
  }

  setError(message: string | null): void {
    this.errorElement.textContent = message ?? "";
    this.errorElement.hidden = message === null || message === "";
    this.element.classList.toggle(
      "lk-form-field-error",
      !this.errorElement.hidden,
    );
  }

  setDisabled(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
    this.applyDisabled();
  }

  /** Locked fields stay disabled whatever a handler says. */
  private applyDisabled(): void {
    this.control?.setDisabled(
      this.isDisabled || this.parts.env.isLocked(this.property.code),
    );
  }

  /** Outside of tables the buttons of a lookup stand beside its key. */
  private widthStyle(): string | undefined {
    const { hasLabel, width } = this.parts;
    if (width === "") return undefined;
    const extra = hasLabel && this.lookup !== null ? LOOKUP_BUTTONS_WIDTH : 0;
    return `width:${Number(width) + extra}px`;
  }

  private label(): HTMLElement {
    const { property, env } = this.parts;
    return h(
      "span",
      { class: "lk-form-label" },
      property.label,
      property.required === true &&
        env.isInput &&
        h(
          "span",
          { class: "lk-form-required", title: env.texts.required },
          "*",
        ),
    );
  }

  private createControl(): Control | null {
    const { property, env } = this.parts;
    const controlEnv = {
      label: property.label,
      texts: env.texts,
      rest: env.rest,
      timeZone: env.timeZone,
      directory: env.directory,
      onChange: () => this.parts.onChange(this),
    };
    const control = createControl(property, controlEnv);
    if (control === null || property.lookup === undefined) return control;
    return createLookupControl(
      property,
      property.lookup,
      control,
      controlEnv,
      (source) => this.parts.onCopy(this, source),
    );
  }
}

function isLookup(control: Control): control is LookupControl {
  return "isConfirmed" in control;
}
