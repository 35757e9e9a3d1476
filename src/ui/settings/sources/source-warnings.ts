import { settingsMessages } from "../../../i18n/settings/settings-messages";
import { findHiddenField } from "../../../kintone/sources/find-hidden-field";
import { fieldOf } from "../../../settings/labelled-form";
import { CHOICE_NAMES } from "../../../fields/record-choices";
import { unmarkedPermission } from "../editors/unmarked-permission";
import type { SourceSlot } from "../../../settings/source-slots";
import { slotsOf, sourceOf } from "../../../settings/source-slots";
import { missingViews } from "./missing-views";
import type { ScreenProblem, Judged } from "../session/screen-problem";
import { formOf } from "../screen/settings-screen";

type Warning = Pick<ScreenProblem, "path" | "text">;

/** Apps that vanished or can't be read, hidden fields, lists that are gone: others may still see them, so they don't keep from saving. */
export const sourceWarnings = (judged: Judged): readonly Warning[] => [
  ...slotsOf(judged.settings.sources).flatMap((name) => [
    ...appWarnings(judged, name),
    ...hiddenFields(judged, name),
  ]),
  ...CHOICE_NAMES.flatMap((name) =>
    unmarkedPermission(judged, name) === "noneMarked"
      ? [
          {
            path: `choices.${name}`,
            text: settingsMessages[judged.language].rules(judged.words)
              .noneMarked,
          },
        ]
      : [],
  ),
  ...lostViews(judged),
];

const appWarnings = (
  { settings, contents, apps, language, words }: Judged,
  name: SourceSlot,
): readonly Warning[] => {
  const source = sourceOf(settings, name);
  if (!source || source.appId === "") return [];
  const path = `sources.${name}.appId`;
  const form = contents[name]?.form;
  if (form && "failure" in form) {
    return [{ path, text: `${form.failure.title} ${form.failure.advice}` }];
  }
  const isListed = apps.some(({ appId }) => appId === source.appId);
  return isListed || form
    ? []
    : [{ path, text: settingsMessages[language].sources(words).appLost }];
};

const hiddenFields = (judged: Judged, name: SourceSlot): readonly Warning[] => {
  const form = formOf(judged, name);
  const source = sourceOf(judged.settings, name);
  const records = judged.contents[name]?.records;
  if (!form || !source || !records || "failure" in records) return [];
  const { hidden } = settingsMessages[judged.language].preview(judged.words);
  const mapped = [
    ...Object.entries(source.fields).map(
      ([field, code]) => [`fields.${field}`, code] as const,
    ),
    ...(source.addedCounts ?? []).map(
      ({ field }) => ["addedCounts", field] as const,
    ),
  ];
  return mapped.flatMap(([place, code]) =>
    code !== undefined &&
    fieldOf(form, code) !== undefined &&
    findHiddenField(records.value, new Set([tableOf(form, code), code]), form)
      ? [
          {
            path: `sources.${name}.${place}`,
            text: hidden(fieldOf(form, code)?.label ?? code),
          },
        ]
      : [],
  );
};

/** The table that a field stands in, or the field itself. */
const tableOf = (
  form: NonNullable<ReturnType<typeof formOf>>,
  code: string,
): string =>
  Object.keys(form).find((table) =>
    Object.hasOwn(form[table]?.fields ?? {}, code),
  ) ?? code;

const lostViews = ({
  settings,
  views,
  language,
  thisApp,
}: Judged): readonly Warning[] =>
  missingViews(settings, views, thisApp.appId).map((name) => ({
    path: "summaryViews",
    text: settingsMessages[language].copy.viewNone(name),
  }));
