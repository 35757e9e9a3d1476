import type { EnterableField } from "../../../../entering/enterable-fields";
import type { StatusAction } from "../../../../kintone/corrections/move-status";
import { readProcess } from "../../../../kintone/corrections/move-status";
import type { AppRequest } from "../../../../kintone/rest/request-kintone";
import type { LabelledForm } from "../../../../settings/labelled-form";
import { fieldOf } from "../../../../settings/labelled-form";

/** How records come to a state, where kintone's process management moves them. */
export interface Process {
  /** The field of the state, which no request writes; its choices are the states that a new record can come to. */
  readonly field: EnterableField;
  /** The state of a new record. */
  readonly first: string;
  readonly actions: readonly StatusAction[];
}

/**
 * The process management of an app whose field of the state is kintone's own;
 * undefined for any other.
 * @throws KintoneError when it can't be read
 */
export const loadProcess = async (
  request: AppRequest,
  code: string | undefined,
  form: LabelledForm,
): Promise<Process | undefined> => {
  const field = fieldOf(form, code);
  if (code === undefined || field?.type !== "STATUS" || field.enabled === false)
    return undefined;
  const { states, actions } = await readProcess(request);
  const [first] = states;
  if (first === undefined) return undefined;
  const reached = states.filter(
    (state) => pathTo(state, first, actions) !== undefined,
  );
  return {
    first,
    actions,
    field: {
      name: "status",
      code,
      label: field.label,
      type: field.type,
      options: reached,
      isRequired: false,
      isLookup: false,
      isCopied: false,
      isInTable: false,
    },
  };
};

/**
 * The fewest steps that lead from one state to another; none where it is there.
 * @returns undefined where no steps lead there
 */
export const pathTo = (
  to: string,
  from: string,
  actions: readonly StatusAction[],
): readonly StatusAction[] | undefined => {
  const paths = new Map<string, readonly StatusAction[]>([[from, []]]);
  for (const [state, path] of paths) {
    if (state === to) return path;
    for (const action of actions)
      if (action.from === state && !paths.has(action.to))
        paths.set(action.to, [...path, action]);
  }
  return undefined;
};
