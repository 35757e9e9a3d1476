import type {
  LayoutCell,
  LayoutDefinition,
} from "../../apps/definition/layout-definition";
import { changeApp, type SetupRun, stepOf } from "../change";
import type { CompletedApp } from "../plan";

/** Month in which the fiscal year of a Japanese city starts. */
const FIRST_MONTH_OF_FISCAL_YEAR = "4";

/**
 * Whether nobody has used the form yet: it was never deployed, or it was with
 * no field but those that kintone gives to every app. Later on form,
 * description and icon are the admin's.
 */
export const isNew = ({ existing }: CompletedApp): boolean => {
  const properties = existing?.live?.properties ?? {};
  return Object.values(properties).every(({ type }) => OF_EVERY_APP.has(type));
};

/** Types of the fields of an app without fields of its own. */
const OF_EVERY_APP: ReadonlySet<string> = new Set([
  "RECORD_NUMBER",
  "CREATOR",
  "CREATED_TIME",
  "MODIFIER",
  "UPDATED_TIME",
  "STATUS",
  "STATUS_ASSIGNEE",
  "CATEGORY",
]);

/** Lays the form out. */
export const arrangeForm = (
  run: SetupRun,
  { key, definition }: CompletedApp,
): Promise<void> =>
  changeApp(
    run,
    key,
    stepOf("arrangeForm", { app: definition.name }),
    (place) =>
      run.host.client.app.updateFormLayout({
        ...place,
        layout: definition.layout.map(layoutParameter),
      }),
  );

/** The last thing before it is deployed: name, description and icon. */
export const nameApp = (
  run: SetupRun,
  { key, definition }: CompletedApp,
): Promise<void> => {
  const { name, settings } = definition;
  const { description, icon, theme, titleField } = settings;
  return changeApp(run, key, stepOf("nameApp", { app: name }), (place) =>
    run.host.client.app.updateAppSettings({
      ...place,
      name,
      description,
      theme,
      icon: { type: "PRESET", key: icon },
      titleField: { selectionMode: "MANUAL", code: titleField },
      firstMonthOfFiscalYear: FIRST_MONTH_OF_FISCAL_YEAR,
    }),
  );
};

/** The REST client takes arrays that it may change. */
const layoutParameter = (row: LayoutDefinition) => {
  if (row.type === "ROW") return { type: row.type, fields: cells(row.fields) };
  if (row.type === "SUBTABLE") return { ...row, fields: cells(row.fields) };
  const layout = row.layout.map(({ type, fields }) => ({
    type,
    fields: cells(fields),
  }));
  return { ...row, layout };
};

const cells = (fields: readonly LayoutCell[]) =>
  fields.map((cell) => ({ ...cell }));
