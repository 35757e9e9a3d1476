import type { AppRequest } from "../rest/request-kintone";
import { requestKintone } from "../rest/request-kintone";

interface Process {
  readonly states?: Readonly<
    Record<string, { readonly name: string; readonly index: string | number }>
  > | null;
}

/**
 * A form whose status field has the states of the process management as its
 * choices: they are what it can hold. Without the right to see them it has
 * none.
 */
export const withStates = async <
  Form extends Readonly<Record<string, { readonly type: string }>>,
>(
  form: Form,
  request: AppRequest,
): Promise<Form> => {
  const status = Object.entries(form).find(([, { type }]) => type === "STATUS");
  if (!status) return form;
  const process = await requestKintone(request, ({ app }) =>
    app.getProcessManagement({ app: request.appId }),
  ).catch(() => null);
  const { states } = Object(process) as Process;
  const [code, field] = status;
  const options = Object.fromEntries(
    Object.values(states ?? {}).map(({ name, index }) => [
      name,
      { index: String(index) },
    ]),
  );
  return { ...form, [code]: { ...field, options } };
};
