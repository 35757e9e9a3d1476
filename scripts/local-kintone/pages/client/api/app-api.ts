import type { View } from "../../../state/app";
import type { FieldProperties } from "../../../state/field-property";
import type { PageContext } from "../page-context";
import { readAppInfo } from "./app-info";
import { displayFunctions, itemFunctions } from "./display-api";
import type { PageHost } from "./page-host";
import {
  createRecordApi,
  createSharedRecordApi,
  type RecordApiSource,
} from "./record-api";

/** What kintone.app and kintone.mobile.app are built from. */
export interface AppApiSource extends RecordApiSource {
  readonly context: PageContext;
  /** Loaded before the first event; null until then. */
  readonly properties: () => FieldProperties | null;
}

/** Builds kintone.app: functions of the desktop, and those for both halves. */
export function createDesktopAppApi(source: AppApiSource) {
  const { parts } = source.context;
  const list = listOf(source);
  return {
    ...createHalf(source),
    ...createSharedAppApi(source),
    getHeaderSpaceElement: () => list()?.headerSpace ?? null,
    getHeaderMenuSpaceElement: () => list()?.headerMenuSpace ?? null,
    ...displayFunctions(parts, "", [
      "AddRecordButton",
      "AppSettingsButton",
      "FilterButton",
      "ViewAndReportSelector",
    ]),
    record: {
      ...createRecordApi(source),
      ...createSharedRecordApi(source),
    },
  };
}

/** Builds kintone.mobile.app. */
export function createMobileAppApi(source: AppApiSource) {
  const { host, parts } = source.context;
  const list = listOf(source);
  return {
    ...createHalf(source),
    getHeaderSpaceElement: () =>
      list()?.headerSpace ??
      (source.active ? (host.record?.headerSpace ?? null) : null),
    ...displayFunctions(parts, "", [
      "AddRecordButton",
      "FilterButton",
      "ViewSelector",
    ]),
    record: createRecordApi(source),
  };
}

function listOf({ context, active }: AppApiSource): () => PageHost["list"] {
  return () => (active ? context.host.list : null);
}

/** What each half has under its own name. */
function createHalf(source: AppApiSource) {
  const { context, active } = source;
  const list = listOf(source);
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
  const viewIds = () => (list()?.views ?? []).map(({ id }) => id);
  return {
    getId: () => (active ? (context.boot.app?.id ?? null) : null),
    getQuery: () => list()?.query() ?? null,
    getQueryCondition: () =>
      list()?.queryCondition() ??
      (active ? context.host.reportCondition : null),
    getFieldElements: (code: string) => list()?.fieldElements(code) ?? null,
    getLookupTargetAppId: (code: string) =>
      field(code)?.lookup?.relatedApp.app ?? null,
    getRelatedRecordsTargetAppId: (code: string) =>
      field(code)?.referenceTable?.relatedApp.app ?? null,
    ...itemFunctions(context.parts, "ViewSelectorItems", viewIds),
    // An app can't get graphs here, so there is none to choose.
    ...itemFunctions(context.parts, "ReportSelectorItems", () => []),
  };
}

/** What works under kintone.app on desktop and mobile pages alike. */
function createSharedAppApi({ context }: AppApiSource) {
  const { boot, host, rest, apiRoot } = context;
  const app = () => {
    if (boot.app === null) throw new Error("This page has no app.");
    return boot.app;
  };
  const list = () => {
    if (host.list === null)
      throw new Error("This function works on the record list page only.");
    return host.list;
  };
  return {
    get: async () => readAppInfo(context, app()),
    getFormFields: async () =>
      structuredClone((await context.form()).properties),
    getFormLayout: async () => structuredClone((await context.form()).layout),
    getView: async () => describeView(list().view),
    getViews: async () =>
      list().views.map(({ type, builtinType, name, id }) => ({
        type,
        name,
        id,
        ...(builtinType === undefined ? {} : { builtinType }),
      })),
    getReports: async () => [],
    getCategories: async () => ({ enabled: false, categories: {} }),
    getStatus: async () => {
      const { enable, states, actions } = await rest.get<
        Record<string, unknown>
      >(`${apiRoot}/app/status.json`, { app: app().id });
      return { enable, states, actions };
    },
    getPermissions: async () => ({
      addRecord: app().canAdd,
      editApp: app().canManage,
    }),
    isTestEnvironment: async () => false,
    isMaintenanceMode: async () => false,
  };
}

/** The saved settings of a list without its place among the lists. */
function describeView(view: View): object {
  return Object.fromEntries(
    Object.entries(structuredClone(view)).filter(([name]) => name !== "index"),
  );
}
