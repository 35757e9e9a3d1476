import { cellOf, readFiles } from "../../../kintone/decode/cells";
import type { Connect } from "../../../kintone/rest/kintone-client";
import { filterCondition } from "../../../kintone/rest/query";
import type { AppRequest } from "../../../kintone/rest/request-kintone";
import {
  requestKintone,
  unexpectedResponse,
} from "../../../kintone/rest/request-kintone";
import { toKintoneError } from "../../../kintone/rest/errors/to-kintone-error";
import { readRankTexts } from "../../../kintone/sources/read-rank-texts";
import { today } from "../../../kintone/page/today";
import { loadRows } from "../../../kintone/sources/load-rows";
import { countAsSet } from "../../../summary/count-as-set";
import { readFormFields } from "../../../kintone/sources/read-form";
import { withStates } from "../../../kintone/sources/with-states";
import type { KnownApp } from "../../../settings/match-apps";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsGateway } from "./settings-gateway";

/** Apps returned at once, at most (kintone: GET apps). */
const PAGE_SIZE = 100;
const PREVIEWED_RECORDS = 5;

type Reading = Pick<
  SettingsGateway,
  | "apps"
  | "form"
  | "newestRecords"
  | "rankTexts"
  | "count"
  | "fileNames"
  | "views"
> & {
  /** Of the app's settings; undefined where it may not be known. */
  readonly revision: () => Promise<string | undefined>;
};

/** What the settings screen reads of kintone, each request with a limit and asked again where that harms nothing. */
export const settingsReading = (
  connect: Connect,
  thisApp: AppPlace,
): Reading => {
  const requestOf = ({ appId, guestSpaceId }: AppPlace): AppRequest => ({
    client: connect(guestSpaceId),
    appId,
    signal: new AbortController().signal,
  });
  const { appId, guestSpaceId } = thisApp;
  return {
    revision: async () => {
      try {
        const settings = await requestKintone(requestOf(thisApp), ({ app }) =>
          app.getAppSettings({ app: appId, preview: true }),
        );
        return settings.revision === undefined
          ? undefined
          : String(settings.revision);
      } catch (error) {
        // Only for whoever may change the app; others are not asked about changes.
        if (toKintoneError(error).code === "noPermission") return undefined;
        throw error;
      }
    },
    apps: async (space) => {
      if (space !== undefined) return readApps(connect, space);
      const outside = await readApps(connect, undefined);
      return guestSpaceId === undefined
        ? outside
        : [...(await readApps(connect, guestSpaceId)), ...outside];
    },
    form: async (place) => {
      const form = await readFormFields(requestOf(place));
      return withStates(form, requestOf(place));
    },
    newestRecords: async (place, filter) => {
      const app = place.appId;
      const query = `${filterCondition(filter) ?? ""} order by $id desc limit ${PREVIEWED_RECORDS}`;
      const { records } = await requestKintone(requestOf(place), (client) =>
        client.record.getRecords({ app, query }),
      );
      if (!Array.isArray(records)) throw unexpectedResponse(app);
      return records as readonly unknown[];
    },
    rankTexts: (settings, signal) => readRankTexts(settings, connect, signal),
    count: (settings, signal) =>
      countAsSet(settings, today(), (fiscalYears) =>
        loadRows({ settings, fiscalYears, connect, signal }),
      ),
    fileNames: async (place, recordId, fieldCode) => {
      const app = place.appId;
      const { record } = await requestKintone(requestOf(place), (client) =>
        client.record.getRecord({ app, id: recordId }),
      );
      if (typeof record !== "object") throw unexpectedResponse(app);
      const cell = cellOf(record, fieldCode);
      const files = cell && readFiles(cell);
      return files?.ok ? (files.value ?? []).map(({ name }) => name) : [];
    },
    views: async () => {
      const { views } = await requestKintone(requestOf(thisApp), ({ app }) =>
        app.getViews({ app: appId }),
      );
      if (typeof views !== "object" || views === null) {
        throw unexpectedResponse(appId);
      }
      return Object.values(views as Readonly<Record<string, View>>)
        .filter(({ type }) => type === "LIST" || type === "CUSTOM")
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map(({ name }) => name);
    },
  };
};

interface View {
  readonly type: string;
  readonly name: string;
  readonly index: string | number;
}

/** An app, in its guest space or outside of any. */
export const placeOf = (
  appId: string,
  guestSpaceId: string | undefined,
): AppPlace => ({
  appId,
  ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
});

const readApps = async (
  connect: Connect,
  guestSpaceId: string | undefined,
): Promise<readonly KnownApp[]> => {
  const client = connect(guestSpaceId);
  const { signal } = new AbortController();
  const apps: KnownApp[] = [];
  for (;;) {
    const offset = apps.length;
    const page = await requestKintone({ client, signal }, ({ app }) =>
      app.getApps({ limit: PAGE_SIZE, offset }),
    );
    if (!Array.isArray(page.apps)) throw unexpectedResponse();
    const listed = page.apps as readonly KnownApp[];
    apps.push(
      ...listed.map(({ appId, name }) => ({
        ...placeOf(appId, guestSpaceId),
        name,
      })),
    );
    if (listed.length < PAGE_SIZE) return apps;
  }
};
