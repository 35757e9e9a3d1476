import type { LayoutRow } from "../../state/app";
import type { FieldProperties } from "../../state/field-property";
import type { RestClient } from "./rest";

/** The fields of an app and how its form lays them out. */
export interface AppForm {
  readonly properties: FieldProperties;
  readonly layout: readonly LayoutRow[];
}

/** Reads the live form of an app (kintone: GET form/fields, form/layout). */
export async function loadAppForm(
  rest: RestClient,
  apiRoot: string,
  appId: number,
): Promise<AppForm> {
  const [fields, layout] = await Promise.all([
    rest.get<{ properties: FieldProperties }>(
      `${apiRoot}/app/form/fields.json`,
      { app: appId },
    ),
    rest.get<{ layout: LayoutRow[] }>(`${apiRoot}/app/form/layout.json`, {
      app: appId,
    }),
  ]);
  return { properties: fields.properties, layout: layout.layout };
}
