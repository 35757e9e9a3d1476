import type { KintoneErrorCode } from "../rest/errors/kintone-error-code";
import type {
  FormFields,
  MappingProblem,
} from "../../settings/check-settings-against-form";
import { checkSourceAgainstForm } from "../../settings/check-settings-against-form";
import type { LabelledForm } from "../../settings/labelled-form";
import type { SourceName } from "../../fields/fields";
import type { Source } from "../../settings/settings";
import type { KintoneClient } from "../rest/kintone-client";
import type { Patience } from "../rest/patience";
import { KintoneError } from "../rest/errors/kintone-error";
import type { AppRequest } from "../rest/request-kintone";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";

/** A form and how often the settings of its app were changed. */
export interface FittingForm {
  readonly fields: FormFields;
  /** Another after every change of fields, rights, views and all else that is set in the app. */
  readonly revision: string;
}

/** Of a client that need not write or know files. */
type FormRequest = AppRequest<{
  readonly app: Pick<KintoneClient["app"], "getFormFields">;
  readonly patience?: Patience;
}>;

/**
 * The fields of an app (kintone: GET form fields).
 * @throws what requestKintone() throws
 */
export const readFormFields = async (
  request: FormRequest,
): Promise<LabelledForm> => (await readForm(request)).fields;

const readForm = async (
  request: FormRequest,
): Promise<{ readonly fields: LabelledForm; readonly revision: string }> => {
  const { appId } = request;
  const { properties, revision } = await requestKintone(request, ({ app }) =>
    app.getFormFields({ app: appId }),
  );
  if (typeof properties !== "object" || properties === null) {
    throw unexpectedResponse(appId);
  }
  return { fields: properties as LabelledForm, revision: String(revision) };
};

/**
 * The form of a source's app, known to have the fields with fitting types.
 * @throws KintoneError naming the app and the first field that is missing or unfitting
 */
export const readFittingForm = async (
  request: AppRequest,
  name: SourceName,
  source: Pick<Source<string>, "fields" | "filter" | "addedCounts">,
): Promise<FittingForm> => {
  const { appId } = request;
  const { fields, revision } = await readForm(request);
  const [problem] = checkSourceAgainstForm(name, source, fields);
  if (problem === undefined) return { fields, revision };
  throw toMappingError(problem, appId);
};

const CODE_OF_PROBLEM: Readonly<
  Record<MappingProblem["problem"], KintoneErrorCode>
> = {
  missing: "fieldMissing",
  unfittingType: "fieldUnfit",
  outsideTable: "fieldMisplaced",
  insideTable: "fieldMisplaced",
  choiceMissing: "choiceMissing",
};

const toMappingError = (
  { problem, fieldCode, choice }: MappingProblem,
  appId: string,
): KintoneError =>
  new KintoneError({
    code: CODE_OF_PROBLEM[problem],
    appId,
    field: fieldCode,
    ...(choice === undefined ? {} : { choice }),
  });
