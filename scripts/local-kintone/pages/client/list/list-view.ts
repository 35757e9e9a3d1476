import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { BootApp } from "../boot";
import type { RestClient } from "../rest";

/** The id of the built-in list of all records. */
const ALL_RECORDS_ID = "20";

/** The lists that a user can choose, in their order; never empty. */
export async function loadViews(
  rest: RestClient,
  apiRoot: string,
  app: BootApp,
  properties: FieldProperties,
  allRecordsName: string,
): Promise<View[]> {
  const answer = await rest.get<{ views: Record<string, View> }>(
    `${apiRoot}/app/views.json`,
    { app: app.id },
  );
  const views = Object.values(answer.views).sort(
    (a, b) => Number(a.index) - Number(b.index),
  );
  // People who don't manage the app see all records only when there is no list.
  return app.canManage || views.length === 0
    ? [...views, allRecordsView(properties, allRecordsName, views.length)]
    : views;
}

/** Lists that a phone shows: custom ones only when made for every device. */
export function mobileViews(views: readonly View[]): View[] {
  return views.filter(
    (view) => view.type !== "CUSTOM" || view.device === "ANY",
  );
}

/** Whether a custom view does without the pager and gets no records. */
export function isUnpaged(view: View): boolean {
  return view.type === "CUSTOM" && view.pager === false;
}

function allRecordsView(
  properties: FieldProperties,
  name: string,
  index: number,
): View {
  return {
    type: "LIST",
    builtinType: "ALL",
    id: ALL_RECORDS_ID,
    name,
    fields: Object.values(properties)
      .filter(
        (one) =>
          one.type !== "GROUP" &&
          one.type !== "REFERENCE_TABLE" &&
          one.enabled !== false,
      )
      .map((one) => one.code),
    filterCond: "",
    sort: "",
    index: String(index),
  };
}
