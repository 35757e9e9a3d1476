import type { LabelledForm } from "../../settings/labelled-form";
import type { KintoneClient } from "../rest/kintone-client";
import { readFormFields } from "../sources/read-form";
import type { NotWritten } from "./not-written";
import { lookedUpFields } from "./looked-up-fields";
import { reasonOf } from "./write-record";

/** What writing has to know of a form. */
interface Form {
  readonly locked: ReadonlySet<string>;
  /** Choices of a field, in the order of the form; any of them is a mark. */
  readonly options: (code: string) => readonly string[];
}

interface FormPlace {
  readonly client: KintoneClient;
  readonly app: string;
}

/** The form of an app, or why no record of it is written. */
export const readForm = async ({
  client,
  app,
}: FormPlace): Promise<Form | { readonly notWritten: NotWritten }> => {
  const { signal } = new AbortController();
  try {
    const fields = await readFormFields({ client, appId: app, signal });
    return { locked: lookedUpFields(fields), options: optionsIn(fields) };
  } catch (error) {
    return { notWritten: reasonOf(error) };
  }
};

const optionsIn =
  (fields: LabelledForm) =>
  (code: string): readonly string[] =>
    Object.entries(fields[code]?.options ?? {})
      .sort(([, a], [, b]) => Number(a.index) - Number(b.index))
      .map(([label]) => label);
