import type { LabelledForm } from "../../settings/labelled-form";
import { optionsOf } from "../../settings/labelled-form";
import type { KintoneClient } from "../rest/kintone-client";
import { readFormFields } from "../sources/read-form";
import type { NotWritten } from "./not-written";
import type { ChoiceField } from "./permission-value";
import { lookedUpFields } from "./looked-up-fields";
import { reasonOf } from "./write-record";

/** What writing has to know of a form. */
interface Form {
  readonly locked: ReadonlySet<string>;
  readonly choices: (code: string) => ChoiceField;
}

export interface FormPlace {
  readonly client: {
    readonly app: Pick<KintoneClient["app"], "getFormFields">;
  } & Pick<KintoneClient, "patience">;
  readonly app: string;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
}

/** The form of an app, or why no record of it is written. */
export const readForm = async ({
  client,
  app,
  signal = new AbortController().signal,
}: FormPlace): Promise<
  Form | { readonly notWritten: NotWritten | "stopped" }
> => {
  try {
    const fields = await readFormFields({ client, appId: app, signal });
    return { locked: lookedUpFields(fields), choices: choicesIn(fields) };
  } catch (error) {
    return { notWritten: signal.aborted ? "stopped" : reasonOf(error) };
  }
};

const choicesIn =
  (fields: LabelledForm) =>
  (code: string): ChoiceField => ({
    type: fields[code]?.type ?? "",
    options: optionsOf(fields, code),
  });
