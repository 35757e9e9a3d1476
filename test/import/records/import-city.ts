import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { connectWith } from "../../../scripts/report/connect-with";
import type { LocalKintone } from "../../../scripts/local-kintone/local-kintone";
import type { AppIds } from "../../../src/apps/definition/app-definition";
import type { EnteredKind } from "../../../src/entering/enterable-fields";
import type { ImportHost } from "../../../src/import/records/import-host";
import { rememberedColumns } from "../../../src/import/records/columns/remembered-columns";
import type { RunNotes } from "../../../src/kintone/importing/run-notes";
import { runNotes } from "../../../src/kintone/importing/run-notes";
import { holdLock } from "../../../src/kintone/page/hold-lock";
import { ADVISERS } from "../../../src/sample/advisers";
import { adviserRecord } from "../../../src/sample/records/adviser-record";
import { staffRecord } from "../../../src/sample/records/staff-record";
import { STAFF } from "../../../src/sample/staff";
import type { Settings } from "../../../src/settings/settings";
import { runSetup, startKintone } from "../../setup/set-up-on-local-kintone";
import { day } from "../../support/dates";
import { deploy } from "../../support/local-kintone";
import { someLocks } from "../../support/some-locks";
import { ImportController } from "../../../src/ui/importing/import-controller";

/** What the tabs of a browser share. */
export interface Browser {
  readonly notes: RunNotes;
  readonly locks: Pick<LockManager, "request">;
}

export const someBrowser = (): Browser => ({
  notes: runNotes(drawer()),
  locks: someLocks(),
});

/** A local kintone with our apps, people and no records. */
export interface ImportCity {
  readonly kintone: LocalKintone;
  readonly admin: KintoneRestAPIClient;
  readonly settings: Settings;
  readonly appIds: AppIds;
  readonly hostOf: (
    kind: EnteredKind,
    changes?: Partial<ImportHost>,
    url?: string,
  ) => ImportHost;
  readonly deploy: (app: string) => Promise<void>;
  readonly countOf: (app: string) => Promise<number>;
  /** Deletes up to 100 records. */
  readonly emptyApp: (app: string) => Promise<void>;
  /** A tab of a browser that shows a pasted list; absent: of one that nothing else is open in. */
  readonly tabWith: (
    kind: EnteredKind,
    lines: readonly string[],
    browser?: Browser,
    changes?: {
      readonly settings?: Settings;
      /** Whoever looks at it. */
      readonly changed?: (controller: ImportController) => void;
    },
  ) => Promise<ImportController>;
  close(): Promise<void>;
}

export const SECRETARY = { username: "secretary", password: "secretary-pass" };

/** A drawer that lasts as long as the test. */
const drawer = () => {
  let text: string | null = null;
  return {
    read: () => text,
    write: (written: string) => {
      text = written;
    },
  };
};

export const startImportCity = async (): Promise<ImportCity> => {
  const { kintone, access } = await startKintone();
  const { settings, appIds } = (await runSetup(access)).result;
  const admin = access.client;
  await admin.record.addAllRecords({
    app: appIds.staff,
    records: STAFF.map(staffRecord) as never,
  });
  await admin.record.addAllRecords({
    app: appIds.advisers,
    records: ADVISERS.map(adviserRecord) as never,
  });
  const hostOf: ImportCity["hostOf"] = (
    kind,
    changes = {},
    url = kintone.url,
  ) => ({
    settings,
    kind,
    connect: connectWith({
      baseUrl: url,
      auth: SECRETARY,
      guestSpaceId: undefined,
    }),
    author: SECRETARY.username,
    today: day("2024-06-01"),
    notes: runNotes(drawer()),
    language: "ja",
    pause: () => Promise.resolve(),
    ...changes,
  });
  return {
    kintone,
    admin,
    settings,
    appIds,
    hostOf,
    emptyApp: async (app) => {
      const { records } = await admin.record.getRecords({ app });
      const ids = records.map(({ $id }) => Number($id?.value));
      if (ids.length > 0) await admin.record.deleteRecords({ app, ids });
    },
    tabWith: async (kind, lines, browser = someBrowser(), changes = {}) => {
      const { changed, ...others } = changes;
      const controller: ImportController = new ImportController(
        hostOf(kind, { notes: browser.notes, ...others }),
        rememberedColumns(drawer()),
        () => changed?.(controller),
        () => holdLock(appIds[kind], browser.locks),
      );
      await controller.takeText(lines.join("\n"));
      return controller;
    },
    countOf: async (app) =>
      Number(
        (
          await admin.record.getRecords({
            app,
            query: "limit 1",
            totalCount: true,
          })
        ).totalCount,
      ),
    deploy: (app) => deploy(admin, app),
    close: () => kintone.close(),
  };
};
