import { pageLanguage } from "../../kintone/page/page";
import { today } from "../../kintone/page/today";
import type { Settings, Source } from "../../settings/settings";
import { settingsAt } from "../../settings/settings-at";
import { FrozenGuard } from "../frozen/frozen-guard";
import type { ListEvent } from "../many/list-ways";
import { showListWays } from "../many/list-ways";
import type { RecordEvent } from "../page/event-record";
import type { FormPage, ListenTo } from "../page/form-page";
import { formTexts } from "../page/form-texts";
import { showQuickWays } from "../quick-ways/quick-ways";
import { FormHelp } from "./form-help";

/** Where help is given, and how it hears of it. */
interface ServedForm {
  readonly appId: string;
  /** kintone.$PLUGIN_ID, taken while the entry was loading. */
  readonly pluginId: string;
  readonly page: FormPage;
  /** Kinds of forms, as kintone's events name them. */
  readonly forms: readonly string[];
  readonly on: ListenTo;
}

/** All that helps in the records of an app, from the first page of it on. */
export const serveForm = (
  ofAllApps: Settings,
  { appId, pluginId, page, forms, on }: ServedForm,
) => {
  const settings = settingsAt(ofAllApps, appId);
  const context = {
    pluginId,
    settings,
    page,
    today: today(),
    messages: formTexts(settings, pageLanguage()),
  };
  const help = new FormHelp(context);
  on<RecordEvent>(
    kindFieldsOf(settings, appId).flatMap((code) =>
      forms.map((form) => `${form}.change.${code}`),
    ),
    (event) => help.changeKind(event),
  );
  for (const code of fieldsOf(settings, appId)) {
    on<RecordEvent>(
      forms.map((form) => `${form}.change.${code}`),
      (event) => help.change(event, code),
    );
  }
  return {
    help,
    guard: new FrozenGuard(settings, pageLanguage()),
    showQuickWays: (event: RecordEvent) => showQuickWays(event, context),
    showListWays: (event: ListEvent) => showListWays(event, context),
  };
};

/** The sources of forms that an app serves. */
const sourcesOf = (
  { sources: { meetings, activities } }: Settings,
  appId: string,
): readonly Source<string>[] =>
  [meetings, activities].filter(
    (source: Source<string> | undefined) => source?.appId === appId,
  ) as readonly Source<string>[];

/** Codes of the mapped fields; none for an app that is no source of forms. */
const fieldsOf = (settings: Settings, appId: string): ReadonlySet<string> =>
  new Set(
    sourcesOf(settings, appId).flatMap(({ fields }) =>
      Object.values(fields).filter((code) => code !== undefined),
    ),
  );

/** Codes of the fields that tell meetings and activities of one app apart. */
const kindFieldsOf = (settings: Settings, appId: string): readonly string[] => [
  ...new Set(
    sourcesOf(settings, appId).flatMap(({ filter }) => filter?.field ?? []),
  ),
];
