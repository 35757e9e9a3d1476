import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { AppForm } from "../app-form";
import type { EventRegistry } from "./event-registry";
import type { PageHost } from "./page-host";
import { createRecordApi } from "./record-api";

/** What kintone.app and kintone.mobile.app share; null where the page has none. */
export interface AppApiSource {
  readonly host: PageHost;
  readonly registry: EventRegistry;
  readonly form: () => Promise<AppForm>;
  /** Loaded before the first event; null until then. */
  readonly properties: () => FieldProperties | null;
  readonly appId: number | null;
  readonly mobile: boolean;
  /** Whether this half (desktop or mobile) belongs to the page. */
  readonly active: boolean;
}

/** Builds kintone.app (or kintone.mobile.app) of a page. */
export function createAppApi(source: AppApiSource) {
  const { host, active, mobile } = source;
  const list = () => (active ? host.list : null);
  const field = (code: string) => {
    const properties = active ? source.properties() : null;
    if (properties === null) return undefined;
    return (
      properties[code] ??
      Object.values(properties).find((one) => one.fields?.[code])?.fields?.[
        code
      ]
    );
  };
  const listOnly = (): NonNullable<PageHost["list"]> => {
    const shown = list();
    if (shown === null)
      throw new Error("This function works on the record list page only.");
    return shown;
  };
  return {
    getId: () => (active ? source.appId : null),
    getQuery: () => list()?.query() ?? null,
    getQueryCondition: () => list()?.queryCondition() ?? null,
    getFieldElements: (code: string) => list()?.fieldElements(code) ?? null,
    getHeaderSpaceElement: () =>
      list()?.headerSpace ??
      (mobile && active ? (host.record?.headerSpace ?? null) : null),
    ...(mobile
      ? {}
      : {
          getHeaderMenuSpaceElement: () => list()?.headerMenuSpace ?? null,
        }),
    getLookupTargetAppId: (code: string) =>
      field(code)?.lookup?.relatedApp.app ?? null,
    getRelatedRecordsTargetAppId: (code: string) =>
      field(code)?.referenceTable?.relatedApp.app ?? null,
    getFormFields: async () =>
      structuredClone((await source.form()).properties),
    getFormLayout: async () => structuredClone((await source.form()).layout),
    getView: async () => describeView(listOnly().view),
    getViews: async () =>
      listOnly().views.map(({ type, builtinType, name, id }) => ({
        type,
        name,
        id,
        ...(builtinType === undefined ? {} : { builtinType }),
      })),
    record: createRecordApi(source),
  };
}

/** The saved settings of a list without its place among the lists. */
function describeView(view: View): object {
  return Object.fromEntries(
    Object.entries(structuredClone(view)).filter(([name]) => name !== "index"),
  );
}
