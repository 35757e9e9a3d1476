import { KintoneError } from "../rest/errors/kintone-error";

const RECORD = /^records\[(\d+)\]/u;

/**
 * What kintone says of each record that it refused, by its place among those
 * that were sent (kintone: errors of POST records); empty where it names none.
 */
export const refusedRecords = (error: unknown): ReadonlyMap<number, string> => {
  const cause =
    error instanceof KintoneError
      ? ((Object(error.cause) as { readonly error?: unknown }).error ??
        error.cause)
      : error;
  const { errors } = Object(cause) as { readonly errors?: unknown };
  const refused = new Map<number, string>();
  for (const [place, said] of Object.entries(Object(errors) as object)) {
    const index = RECORD.exec(place)?.[1];
    const { messages } = Object(said) as { readonly messages?: unknown };
    if (index === undefined || !Array.isArray(messages)) continue;
    const before = refused.get(Number(index));
    refused.set(
      Number(index),
      [before, ...messages.map(String)].filter(Boolean).join(" "),
    );
  }
  return refused;
};
