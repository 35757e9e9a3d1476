import type { AppForm } from "../app-form";
import { Directory } from "../form/directory";
import type { FormEnv } from "../form/form-env";
import { copiedCodes } from "../form/writable-record";
import type { RecordRights } from "../list/record-rights";
import type { PageContext } from "../page-context";

/** The surroundings of a form; without rights every field takes input. */
export function createFormEnv(
  context: PageContext,
  form: AppForm,
  mode: { readonly isInput: boolean; readonly rights?: RecordRights },
): FormEnv {
  const copied = copiedCodes(form.properties);
  return {
    texts: context.texts,
    rest: context.rest,
    timeZone: context.boot.user.timezone,
    directory: new Directory(context.rest),
    isInput: mode.isInput,
    isWritable: () => mode.isInput,
    isLocked: (code) =>
      copied.has(code) || mode.rights?.fields[code]?.editable === false,
  };
}
