import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import type {
  LayoutCell,
  LayoutDefinition,
} from "../../../src/apps/definition/layout-definition";
import { readForm } from "./existing-form";
import { changeApp, type SetupContext } from "../setup-context";

/** Month in which the fiscal year of a Japanese city starts. */
const FIRST_MONTH_OF_FISCAL_YEAR = "4";

/**
 * Lays out the form and sets name, icon and title of an app whose form nobody
 * has used yet: none of our fields is deployed. Later on they are the admin's.
 */
export async function arrangeNewForm(
  context: SetupContext,
  app: AppDefinition,
): Promise<void> {
  const live = await readForm(context, app, "live");
  if (Object.keys(app.fields).some((code) => live.has(code))) return;
  const { client } = context;
  await changeApp(context, app, "のフォームの配置", (id) =>
    client.app.updateFormLayout({
      app: id,
      layout: app.layout.map(layoutParameter),
    }),
  );
  const { description, icon, theme, titleField } = app.settings;
  await changeApp(context, app, "の説明とアイコンの設定", (id) =>
    client.app.updateAppSettings({
      app: id,
      description,
      theme,
      icon: { type: "PRESET", key: icon },
      titleField: { selectionMode: "MANUAL", code: titleField },
      firstMonthOfFiscalYear: FIRST_MONTH_OF_FISCAL_YEAR,
    }),
  );
}

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
