import { explainError } from "../../../i18n/error-messages";
import type { Language } from "../../../i18n/language";
import { loadSettings, saveSettings } from "../../../kintone/page/config-store";
import { cellOf, readFiles } from "../../../kintone/decode/cells";
import { filterCondition } from "../../../kintone/rest/query";
import { desktopPage, pageGuestSpaceId } from "../../../kintone/page/page";
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
      const { app } = clientOf(place);
      const { properties } = await app.getFormFields({ app: place.appId });
      return withStates(properties, () =>
        app.getProcessManagement({ app: place.appId }),
      );
    },
    newestRecords: async (place, filter) =>
      (
        await clientOf(place).record.getRecords({
          app: place.appId,
          query: `${filterCondition(filter) ?? ""} order by $id desc limit ${PREVIEWED_RECORDS}`,
        })
      ).records,
    fileNames: async (place, recordId, fieldCode) => {
      const { record } = await clientOf(place).record.getRecord({
        app: place.appId,
        id: recordId,
      });
      const cell = cellOf(record, fieldCode);
      const files = cell && readFiles(cell);
      return files?.ok ? (files.value ?? []).map(({ name }) => name) : [];
    },
    views: async () => {
      const { views } = await clientOf(thisApp).app.getViews({ app: appId });
      return Object.values(views)
        .filter(({ type }) => type === "LIST" || type === "CUSTOM")
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map(({ name }) => name);
    },
    save: async (settings) => {
      // Whoever reads a summary is told nothing of records that are hidden from them.
      const { signal } = new AbortController();
      const recordRights = await readRecordRights(
        settings,
        sessionClient,
        signal,
      );
      await saveSettings({ ...settings, recordRights });
      // Settings take effect when the app is updated, which is done there.
      location.href = `../../flow?app=${appId}`;
    },
    leave: () => {
      location.href = `../../${appId}/plugin/`;
    },
    confirm: (question) => desktopPage.confirm(question),
    explain: (error) => explainError(toKintoneError(error), language),
  };
};

interface Process {
  readonly states: Readonly<
    Record<string, { readonly name: string; readonly index: string | number }>
  > | null;
}

/** The states of the process are what its status field can hold; without the right to see them it stays a text. */
const withStates = async (
  form: LabelledForm,
  process: () => Promise<Process>,
): Promise<LabelledForm> => {
  const status = Object.entries(form).find(([, { type }]) => type === "STATUS");
  if (!status) return form;
  const { states } = await process().catch(() => ({ states: null }));
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

const clientOf = ({ guestSpaceId }: AppPlace) => sessionClient(guestSpaceId);

const readApps = async (
  guestSpaceId: string | undefined,
): Promise<readonly KnownApp[]> => {
  const { app } = sessionClient(guestSpaceId);
  const apps: KnownApp[] = [];
  for (;;) {
    const page = await app.getApps({ limit: PAGE_SIZE, offset: apps.length });
    apps.push(
      ...page.apps.map(({ appId, name }) => ({
        ...placeOf(appId, guestSpaceId),
        name,
      })),
    );
    if (page.apps.length < PAGE_SIZE) return apps;
  }
};
