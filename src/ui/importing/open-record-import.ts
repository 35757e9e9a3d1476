import type { EnteredKind } from "../../entering/enterable-fields";
import type { Language } from "../../i18n/language";
import { rememberedColumns } from "../../import/records/columns/remembered-columns";
import { runNotes } from "../../kintone/importing/run-notes";
import { browserDrawer } from "../../kintone/importing/text-drawer";
import { holdLock } from "../../kintone/page/hold-lock";
import { today } from "../../kintone/page/today";
import { yieldToPage } from "../../kintone/page/yield-to-page";
import { sessionClient } from "../../kintone/rest/session-client";
import type { Settings } from "../../settings/settings";
import { RecordImport } from "./record-import";

/** A list of the app that records are added to. */
export interface ImportPlace {
  readonly space: HTMLElement;
  readonly kind: EnteredKind;
  readonly settings: Settings;
  readonly language: Language;
}

/** Opens the dialog that takes a list of past years; kept in the space for the next time. */
export const openRecordImport = async ({
  space,
  kind,
  settings,
  language,
}: ImportPlace): Promise<void> => {
  const known = [
    ...space.querySelectorAll<RecordImport>("nendo-record-import"),
  ].find((one) => one.kind === kind);
  const dialog = known ?? new RecordImport();
  if (known === undefined) {
    const appId = settings.sources[kind]?.appId ?? "";
    const { code: author } = kintone.getLoginUser();
    const own = `${appId}/${author}`;
    dialog.kind = kind;
    dialog.language = language;
    dialog.settings = settings;
    dialog.begin(
      {
        settings,
        kind,
        language,
        connect: sessionClient,
        author,
        today: today(),
        notes: runNotes(browserDrawer(`nendo-matome:imports:${own}`)),
        pause: yieldToPage(),
      },
      rememberedColumns(browserDrawer(`nendo-matome:columns:${own}/${kind}`)),
      () => holdLock(`nendo-matome:import:${appId}`),
    );
    space.append(dialog);
  }
  await dialog.open();
};
