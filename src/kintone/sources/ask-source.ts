import type { FormFields } from "../../settings/check-settings-against-form";
import { fieldsOf } from "../../fields/fields";
import type { SourceName } from "../../fields/fields";
import type { Source } from "../../settings/settings";
import type { KintoneClient } from "../rest/kintone-client";
import { allOf, filterCondition, fiscalYearCondition } from "../rest/query";
import type { RecordsRequest } from "../rest/read-all-records";
import { readFittingForm } from "./read-form";
import type { AppRequest } from "../rest/request-kintone";
import type { RequestLimit } from "../rest/request-limit";

export interface SourceRequest {
  readonly name: SourceName;
  readonly source: Source<string>;
  readonly client: KintoneClient;
  /** Our names of fields that no figure or text comes from: read as well, as far as the form has them and the reader may view them. */
  readonly besides?: readonly string[];
  /** Only records of these years by the date in this field; absent: all records. */
  readonly within?: {
    readonly dateField: string;
    readonly fiscalYears: readonly number[];
    readonly startMonth: number;
  };
  readonly signal: AbortSignal;
  readonly retryDelaysMs?: readonly number[] | undefined;
  /** See AppRequest. */
  readonly limit?: RequestLimit;
  /** Whether to learn first by what later changes can be told. */
  readonly isWatched?: boolean;
  readonly onProgress: (read: number, total: number) => void;
}

/** What to ask an app for, as its form allows it. */
export interface AskedSource {
  readonly records: RecordsRequest;
  readonly form: FormFields;
  /** See FittingForm. */
  readonly appRevision: string;
  /** All field codes that are needed, also those inside tables. */
  readonly codes: ReadonlySet<string>;
}

/**
 * From the settings of a source and the live form of its app to the request
 * for its records: only fields that a figure or text comes from, only the
 * years and the kind of record that are asked for.
 * @throws KintoneError naming the app and the field that is missing or unfitting
 */
export const askSource = async (
  request: SourceRequest,
): Promise<AskedSource> => {
  const { name, source, limit, onProgress } = request;
  const app: AppRequest = {
    client: request.client,
    appId: source.appId,
    signal: request.signal,
    ...(request.retryDelaysMs === undefined
      ? {}
      : { retryDelaysMs: request.retryDelaysMs }),
    ...(limit === undefined ? {} : { limit }),
  };
  const fields = readFields(name, source.fields);
  const { filter, addedCounts } = source;
  const { fields: form, revision } = await readFittingForm(app, name, {
    fields,
    ...(filter === undefined ? {} : { filter }),
    ...(addedCounts === undefined ? {} : { addedCounts }),
  });
  const codes = new Set([
    ...Object.values(fields),
    ...(filter ? [filter.field] : []),
    ...(addedCounts ?? []).map(({ field }) => field),
  ]);
  const besides = (request.besides ?? []).flatMap(
    (one) => source.fields[one] ?? [],
  );
  return {
    form,
    appRevision: revision,
    codes,
    records: {
      ...app,
      // A table is read as a whole: codes inside it can't be asked for.
      fields: [
        "$revision",
        ...[...new Set([...codes, ...besides])].filter((code) =>
          Object.hasOwn(form, code),
        ),
      ],
      condition: allOf(filterCondition(filter), conditionOf(request, form)),
      onProgress,
    },
  };
};

/** The mapped fields without those that no figure or text comes from. */
const readFields = (
  name: SourceName,
  mapped: Source<string>["fields"],
): Readonly<Record<string, string>> => {
  const fields = fieldsOf(name);
  return Object.fromEntries(
    Object.entries(mapped).flatMap(([field, code]) =>
      code === undefined || fields[field]?.isUnread ? [] : [[field, code]],
    ),
  );
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
