import type { LabelledForm } from "../../settings/labelled-form";
import { fieldOf } from "../../settings/labelled-form";
import { checkSourceAgainstForm } from "../../settings/check-settings-against-form";
import { fieldsOf, SOURCE_NAMES } from "../../fields/fields";
import type { SourceName } from "../../fields/fields";
import type { Settings, Source } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import { cellOf, readRows } from "../decode/cells";
import type { Connect } from "../rest/kintone-client";
import { KintoneError } from "../rest/errors/kintone-error";
import { readRecords } from "../rest/read-all-records";
import type { AppRequest } from "../rest/request-kintone";
import { readFormFields } from "./read-form";
import type { HealthProblem } from "./settings-health-problem";

/**
 * Everything in the settings that the live apps can't serve: apps that are
 * gone or closed to the reader, mapped fields that were deleted, renamed,
 * changed in type or are hidden. Reads the form and one record of each source.
 * @throws the signal's reason once it is aborted
 */
export const checkSettingsHealth = async (
  settings: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<readonly HealthProblem[]> => {
  const found = await Promise.all(
    SOURCE_NAMES.flatMap((name) =>
      sourcesOf(settings.sources, name).map(({ source }) =>
        checkSource(name, source, {
          client: connect(source.guestSpaceId),
          appId: source.appId,
          signal,
        }),
      ),
    ),
  );
  return found.flat();
};

const checkSource = async (
  name: SourceName,
  source: Source<string>,
  app: AppRequest,
): Promise<readonly HealthProblem[]> => {
  const place = { source: name, appId: source.appId };
  try {
    const form = await readFormFields(app);
    const unfit = checkSourceAgainstForm(name, source, form);
    const isFit = (code: string): boolean =>
      unfit.every(({ fieldCode }) => fieldCode !== code);
    return [
      ...unfit.map(({ field, fieldCode, problem, choice }) => ({
        ...place,
        field,
        fieldCode,
        problem,
        ...(choice === undefined ? {} : { choice }),
      })),
      ...(await hiddenFields(name, source, app, form))
        .filter(({ fieldCode }) => isFit(fieldCode))
        .map((hidden) => ({ ...place, ...hidden, problem: "hidden" as const })),
    ];
  } catch (error) {
    if (!(error instanceof KintoneError)) throw error;
    return [{ ...place, problem: "app", error }];
  }
};

interface MappedCode {
  readonly field: string;
  readonly fieldCode: string;
}

/** Fields that a record lacks though the form has them; none while there is no record. */
const hiddenFields = async (
  name: SourceName,
  source: Source<string>,
  app: AppRequest,
  form: LabelledForm,
): Promise<readonly MappedCode[]> => {
  const { records } = await readRecords(
    { ...app, fields: Object.keys(form) },
    "order by $id desc limit 1",
    false,
  );
  const [record] = records;
  if (record === undefined) return [];
  const fields = fieldsOf(name);
  const added = (source.addedCounts ?? []).map(
    (column) => ["addedCounts", column.field] as const,
  );
  return [...Object.entries(source.fields), ...added].flatMap(
    ([field, fieldCode]) => {
      if (fieldCode === undefined || fieldOf(form, fieldCode) === undefined)
        return [];
      const table = source.fields[fields[field]?.table ?? ""];
      return isVisible(record, fieldCode, Object.hasOwn(form, fieldCode), table)
        ? []
        : [{ field, fieldCode }];
    },
  );
};

const isVisible = (
  record: unknown,
  code: string,
  isOnRecord: boolean,
  table: string | undefined,
): boolean => {
  if (isOnRecord) return cellOf(record, code) !== undefined;
  const cell = table === undefined ? undefined : cellOf(record, table);
  const rows = cell && readRows(cell);
  return ((rows?.ok && rows.value) || []).every(
    ({ cells }) => cellOf(cells, code) !== undefined,
  );
};
