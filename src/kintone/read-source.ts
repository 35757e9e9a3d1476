import type {
  FormFields,
  MappingProblem,
} from "../settings/check-settings-against-form";
import { checkSourceAgainstForm } from "../settings/check-settings-against-form";
import type { MappableField, SourceName } from "../settings/mappable-fields";
import { MAPPABLE_FIELDS } from "../settings/mappable-fields";
import type { Source } from "../settings/settings";
import type { KintoneErrorCode } from "../i18n/error-messages";
import { findHiddenField } from "./find-hidden-field";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";
import { fiscalYearCondition } from "./query";
import { readAllRecords } from "./read-all-records";
import { toKintoneError } from "./to-kintone-error";
import { untilAborted } from "./until-aborted";

export interface SourceRequest {
  readonly name: SourceName;
  readonly source: Source<string>;
  readonly client: KintoneClient;
  /** Only records of these years by the date in this field; absent: all records. */
  readonly within?: {
    readonly dateField: string;
    readonly fiscalYears: readonly number[];
    readonly startMonth: number;
  };
  readonly signal: AbortSignal;
  readonly onProgress: (read: number, total: number) => void;
}

/**
 * The raw records of one source with its mapped fields: the form is checked
 * first, and what comes back must have every field that was asked for.
 * @throws KintoneError naming the app and the field that is missing, unfitting or hidden
 */
export const readSource = async (
  request: SourceRequest,
): Promise<readonly unknown[]> => {
  const { name, source, client, signal, onProgress } = request;
  const { appId } = source;
  const form = await readForm(client, appId, signal);
  const fields = readFields(name, source.fields);
  const [problem] = checkSourceAgainstForm(name, fields, form);
  if (problem !== undefined) throw toMappingError(problem, appId);
  const codes = new Set(Object.values(fields));
  const records = await readAllRecords(client, {
    appId,
    // A table is read as a whole: codes inside it can't be asked for.
    fields: [...codes].filter((code) => Object.hasOwn(form, code)),
    condition: conditionOf(request, form),
    signal,
    onProgress,
  });
  const field = findHiddenField(records, codes, form);
  if (field !== undefined) {
    throw new KintoneError({ code: "fieldHidden", appId, field });
  }
  return records;
};

/** The mapped fields without those that no figure or text comes from. */
const readFields = (
  name: SourceName,
  mapped: Source<string>["fields"],
): Readonly<Record<string, string>> => {
  const mappable: Readonly<Record<string, MappableField>> =
    MAPPABLE_FIELDS[name];
  return Object.fromEntries(
    Object.entries(mapped).flatMap(([field, code]) =>
      code === undefined || mappable[field]?.isUnread ? [] : [[field, code]],
    ),
  );
};

const readForm = async (
  client: KintoneClient,
  appId: string,
  signal: AbortSignal,
): Promise<FormFields> => {
  const { properties } = await untilAborted(
    client.app.getFormFields({ app: appId }).catch((error: unknown) => {
      throw toKintoneError(error, appId);
    }),
    signal,
  );
  // A page of a proxy or a cut response comes back as text.
  if (typeof properties === "object") return properties as FormFields;
  throw new KintoneError({ code: "unexpectedResponse", appId });
};

const conditionOf = (
  { within, source }: SourceRequest,
  form: FormFields,
): string | undefined => {
  const code = within && source.fields[within.dateField];
  if (within === undefined || code === undefined) return undefined;
  return fiscalYearCondition(
    { code, type: form[code]?.type ?? "" },
    within.fiscalYears,
    within.startMonth,
  );
};

const CODE_OF_PROBLEM: Readonly<
  Record<MappingProblem["problem"], KintoneErrorCode>
> = {
  missing: "fieldMissing",
  unfittingType: "fieldUnfit",
  outsideTable: "fieldMisplaced",
  insideTable: "fieldMisplaced",
};

const toMappingError = (
  { problem, fieldCode }: MappingProblem,
  appId: string,
): KintoneError =>
  new KintoneError({
    code: CODE_OF_PROBLEM[problem],
    appId,
    field: fieldCode,
  });
