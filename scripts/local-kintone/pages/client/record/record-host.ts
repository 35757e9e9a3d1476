import type { RecordHost } from "../api/page-host";
import { changeFieldStyle, readFieldStyle } from "../form/field-style";
import type { RecordForm } from "../form/record-form";

/** Offers a shown form to the JavaScript API. */
export function recordHost(
  form: RecordForm,
  parts: Pick<
    RecordHost,
    "page" | "recordId" | "headerMenuSpace" | "headerSpace"
  > & { readonly setRecord?: RecordHost["setRecord"] },
): RecordHost {
  const { setRecord, ...rest } = parts;
  const isInput = parts.page === "CREATE" || parts.page === "EDIT";
  return {
    ...rest,
    ...(setRecord === undefined ? {} : { setRecord }),
    record: () => form.read(),
    // Input forms give no field elements (kintone: getFieldElement).
    fieldElement: (code) =>
      isInput ? null : (form.field(code)?.valueElement ?? null),
    spaceElement: (id) => form.space(id),
    setFieldShown: (code, isShown) => form.setShown(code, isShown),
    setGroupOpen: (code, isOpen) => {
      const group = form.group(code);
      if (group !== null) group.open = isOpen;
    },
    isFieldShown: (code) => form.isShown(code),
    isGroupOpen: (code) => form.group(code)?.open ?? false,
    fieldStyle: (code) => {
      const field = form.field(code);
      return field === undefined ? null : readFieldStyle(field);
    },
    setFieldStyle: (code, style) => {
      const field = form.field(code);
      if (field !== undefined) changeFieldStyle(field, style);
    },
  };
}
