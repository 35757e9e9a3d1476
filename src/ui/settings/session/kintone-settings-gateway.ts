import { explainError } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { loadSettings, saveSettings } from "../../../kintone/page/config-store";
import { cellOf, readFiles } from "../../../kintone/decode/cells";
import { filterCondition } from "../../../kintone/rest/query";
import { desktopPage, pageGuestSpaceId } from "../../../kintone/page/page";
import { saveSettingsSurely } from "../../../kintone/page/save-settings-surely";
import type { AppRequest } from "../../../kintone/rest/request-kintone";
import {
  requestKintone,
  unexpectedResponse,
} from "../../../kintone/rest/request-kintone";
import { loadRows } from "../../../kintone/sources/load-rows";
import { today } from "../../../kintone/page/today";
import { countAsSet } from "../../../summary/count-as-set";
import { timeLimits } from "../../../kintone/rest/time-limit";
import { readFormFields } from "../../../kintone/sources/read-form";
import { readRankTexts } from "../../../kintone/sources/read-rank-texts";
import { readRecordRights } from "../../../kintone/sources/read-record-rights";
import { sessionClient } from "../../../kintone/rest/session-client";
import { toKintoneError } from "../../../kintone/rest/to-kintone-error";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { KnownApp } from "../../../settings/match-apps";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsGateway } from "./settings-gateway";

/** Apps returned at once, at most (kintone: GET apps). */
const PAGE_SIZE = 100;
const PREVIEWED_RECORDS = 5;

/** The settings page of the plugin in kintone. */
export const kintoneSettingsGateway = (
  pluginId: string,
  language: Language,
): SettingsGateway => {
  const appId = desktopPage.appId();
  const guestSpaceId = pageGuestSpaceId();
  const thisApp = placeOf(appId, guestSpaceId);
  /** The revision that was met first. */
  let opening: Promise<string | undefined> | undefined;
  /** Only for whoever may change the app; others are not asked about changes. */
  const revision = async (): Promise<string | undefined> => {
    try {
      const settings = await requestKintone(requestOf(thisApp), ({ app }) =>
        app.getAppSettings({ app: appId, preview: true }),
      );
      return settings.revision === undefined
        ? undefined
        : String(settings.revision);
    } catch (error) {
      if (toKintoneError(error).code === "noPermission") return undefined;
      throw error;
    }
  };
  return {
    thisApp,
    stored: () => loadSettings(pluginId),
    apps: async (space) => {
      if (space !== undefined) return readApps(space);
      const outside = await readApps(undefined);
      return guestSpaceId === undefined
        ? outside
        : [...(await readApps(guestSpaceId)), ...outside];
    },
    form: async (place) => {
      const form = await readFormFields(requestOf(place));
      return withStates(form, () =>
        requestKintone(requestOf(place), ({ app }) =>
          app.getProcessManagement({ app: place.appId }),
        ),
      );
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
    rankTexts: (settings) =>
      readRankTexts(settings, sessionClient, new AbortController().signal),
    count: (settings) =>
      countAsSet(settings, today(), (fiscalYears) =>
        loadRows({ settings, fiscalYears, connect: sessionClient }),
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
      opening ??= revision();
      await opening.catch(() => {
        opening = undefined;
      });
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
    save: async (settings, mayReplace) => {
      // Whoever reads a summary is told nothing of records that are hidden from them.
      const { signal } = new AbortController();
      const recordRights = await readRecordRights(
        settings,
        sessionClient,
        signal,
      );
      const saved = await saveSettingsSurely({
        revision,
        openedAt: await opening,
        mayReplace,
        store: () => saveSettings({ ...settings, recordRights }),
        limits: timeLimits(),
      });
      // Settings take effect when the app is updated, which is done there.
      if (saved === "saved") location.href = `../../flow?app=${appId}`;
      return saved;
    },
    leave: () => {
      location.href = `../../${appId}/plugin/`;
    },
    confirm: (question) => desktopPage.confirm(question),
    explain: (error) => explainError(toKintoneError(error), language),
  };
};

interface View {
  readonly type: string;
  readonly name: string;
  readonly index: string | number;
}

interface Process {
  readonly states?: Readonly<
    Record<string, { readonly name: string; readonly index: string | number }>
  > | null;
}

/** The states of the process are what its status field can hold; without the right to see them it stays a text. */
const withStates = async (
  form: LabelledForm,
  process: () => Promise<unknown>,
): Promise<LabelledForm> => {
  const status = Object.entries(form).find(([, { type }]) => type === "STATUS");
  if (!status) return form;
  const { states } = Object(await process().catch(() => null)) as Process;
  const [code, field] = status;
  const options = Object.fromEntries(
    Object.values(states ?? {}).map(({ name, index }) => [
      name,
      { index: String(index) },
    ]),
  );
  return { ...form, [code]: { ...field, options } };
};

const placeOf = (
  appId: string,
  guestSpaceId: string | undefined,
): AppPlace => ({
  appId,
  ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
});

const requestOf = ({ appId, guestSpaceId }: AppPlace): AppRequest => ({
  client: sessionClient(guestSpaceId),
  appId,
  signal: new AbortController().signal,
});

const readApps = async (
  guestSpaceId: string | undefined,
): Promise<readonly KnownApp[]> => {
  const client = sessionClient(guestSpaceId);
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
