import type { AppForm } from "../app-form";
import { Directory } from "../form/directory";
import type { FormEnv } from "../form/form-env";
import { copiedCodes } from "../form/writable-record";
import type { FieldRights } from "../list/record-rights";
import type { PageContext } from "../page-context";

/** The surroundings of a form for reading or for input by someone's rights. */
export function createFormEnv(
  context: PageContext,
  form: AppForm,
  mode: { readonly isInput: boolean; readonly rights?: FieldRights },
): FormEnv {
  const locked = new Set([
    ...copiedCodes(form.properties),
    ...uneditableCodes(form, mode.rights ?? {}),
  ]);
  return {
    texts: context.texts,
    rest: context.rest,
    timeZone: context.boot.user.timezone,
    directory: new Directory(context.rest),
    isInput: mode.isInput,
    isLocked: (code) => locked.has(code),
  };
}

/** Rights name fields of the form's top; a table's right covers its columns. */
function uneditableCodes(form: AppForm, rights: FieldRights): string[] {
  return Object.values(form.properties)
    .filter(({ code }) => rights[code]?.editable === false)
    .flatMap(({ code, fields }) => [code, ...Object.keys(fields ?? {})]);
}
