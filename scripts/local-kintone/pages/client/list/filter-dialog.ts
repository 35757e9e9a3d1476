import type {
  FieldProperties,
  FieldProperty,
} from "../../../state/field-property";
import { fill, h } from "../dom";
import type { Texts } from "../text/ja";
import { iconButton, textButton } from "../widgets/buttons";
import { createDialog } from "../widgets/dialog";

type Operator = keyof Texts["operators"];

/** One line of the filter; undefined while its field offers no condition. */
interface ConditionLine {
  readonly element: HTMLElement;
  condition(): string | undefined;
}

const OPERATORS: Readonly<Partial<Record<string, readonly Operator[]>>> = {
  RECORD_NUMBER: ["=", "!=", ">=", "<="],
  NUMBER: ["=", "!=", ">=", "<="],
  CALC: ["=", "!=", ">=", "<="],
  DATE: ["=", "!=", ">=", "<="],
  TIME: ["=", "!=", ">=", "<="],
  SINGLE_LINE_TEXT: ["like", "=", "!="],
  LINK: ["like", "=", "!="],
  MULTI_LINE_TEXT: ["like"],
  RICH_TEXT: ["like"],
  RADIO_BUTTON: ["in"],
  CHECK_BOX: ["in"],
  DROP_DOWN: ["in"],
  MULTI_SELECT: ["in"],
};

/** Lets the user build a condition and hands out the query it stands for. */
export function openFilterDialog(
  properties: FieldProperties,
  texts: Texts,
  onApply: (query: string) => void,
): void {
  const fields = Object.values(properties).filter(
    (property) => OPERATORS[property.type] !== undefined,
  );
  const lines = new Set<ConditionLine>();
  const list = h("div", { class: "lk-filter-lines" });
  const addLine = (): void => {
    const line = conditionLine(fields, texts, () => {
      lines.delete(line);
      line.element.remove();
    });
    lines.add(line);
    list.append(line.element);
  };
  addLine();
  const join = h(
    "select",
    { class: "lk-input", "aria-label": texts.filter },
    h("option", { value: "and" }, texts.matchAll),
    h("option", { value: "or" }, texts.matchAny),
  );
  const dialog = createDialog(
    {
      title: texts.filter,
      body: h(
        "div",
        {},
        join,
        list,
        textButton(texts.addCondition, "normal", addLine),
      ),
      okButtonText: texts.apply,
      showCancelButton: true,
      showCloseButton: true,
    },
    texts,
  );
  dialog.show().then((action) => {
    if (action !== "OK") return;
    const conditions = [...lines]
      .map((line) => line.condition())
      .filter((condition) => condition !== undefined);
    onApply(conditions.join(` ${join.value} `));
  });
}

function conditionLine(
  fields: readonly FieldProperty[],
  texts: Texts,
  onRemove: () => void,
): ConditionLine {
  const field = h(
    "select",
    { class: "lk-input", "aria-label": texts.field, change: () => update() },
    ...fields.map((one) => h("option", { value: one.code }, one.label)),
  );
  const operator = h("select", {
    class: "lk-input",
    "aria-label": texts.operator,
  });
  const place = h("span", { class: "lk-filter-value" });
  let value: HTMLInputElement | HTMLSelectElement = h("input");
  const chosen = (): FieldProperty | undefined =>
    fields.find((one) => one.code === field.value);
  const update = (): void => {
    const property = chosen();
    fill(
      operator,
      ...(OPERATORS[property?.type ?? ""] ?? []).map((name) =>
        h("option", { value: name }, texts.operators[name]),
      ),
    );
    value = valueInput(property, texts);
    fill(place, value);
  };
  update();
  return {
    element: h(
      "div",
      { class: "lk-filter-line" },
      field,
      operator,
      place,
      iconButton("close", texts.removeCondition, onRemove),
    ),
    condition: () => {
      const property = chosen();
      if (property === undefined) return undefined;
      const values =
        value instanceof HTMLSelectElement
          ? [...value.selectedOptions].map((option) => quote(option.value))
          : [quote(value.value)];
      return operator.value === "in"
        ? `${property.code} in (${values.length === 0 ? '""' : values.join(", ")})`
        : `${property.code} ${operator.value} ${values[0] ?? '""'}`;
    },
  };
}

function valueInput(
  property: FieldProperty | undefined,
  texts: Texts,
): HTMLInputElement | HTMLSelectElement {
  const label = { class: "lk-input", "aria-label": texts.valueLabel };
  if (property?.options !== undefined)
    return h(
      "select",
      { ...label, multiple: true },
      ...Object.values(property.options)
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map((option) => h("option", { value: option.label }, option.label)),
    );
  return h("input", { ...label, type: inputType(property?.type) });
}

function inputType(fieldType: string | undefined): string {
  if (fieldType === "DATE") return "date";
  return fieldType === "TIME" ? "time" : "text";
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/gu, "\\$&")}"`;
}
