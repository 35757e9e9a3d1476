import { formTexts } from "../page/form-texts";
import { loadSettings } from "../../kintone/page/config-store";
import { pageLanguage } from "../../kintone/page/page";
import type { Settings, Source } from "../../settings/settings";
import { settingsAt } from "../../settings/settings-at";
import type { RecordEvent } from "../page/event-record";
import { FrozenGuard } from "../frozen/frozen-guard";
import { FormHelp } from "./form-help";
import type { Platform } from "../page/form-page";
import { formPages } from "../page/form-page";
import { takeSentence } from "../page/told-later";
import type { ListEvent } from "../many/list-ways";
import { showListWays } from "../many/list-ways";
import { showQuickWays } from "../quick-ways/quick-ways";
import { today } from "../../kintone/page/today";

export interface FormHelpOptions {
  /** kintone.$PLUGIN_ID, taken while the entry was loading. */
  readonly pluginId: string;
  readonly platform: Platform;
  /** False where another copy of the plugin helps on this page. */
  readonly isOurs: () => boolean;
}

/**
 * Help in the records of meetings and activities. Only listens until a page
 * shows one, gives every event back as kintone wants it, and sends nothing when
 * a form opens.
 */
export const registerFormHelp = ({
  pluginId,
  platform,
  isOurs,
}: FormHelpOptions): void => {
  const page = formPages[platform];
  /** A phone's list can't be edited in place (kintone: events). */
  const forms = platform === "mobile" ? MOBILE_FORMS : FORMS;
  const on = <Event>(
    names: readonly string[],
    handle: (event: Event) => void | Promise<void>,
  ): void =>
    kintone.events.on(
      names.map((name) => `${page.eventPrefix}app.record.${name}`),
      (event: Event) => {
        // Whatever goes wrong here, the record can be entered and saved.
        try {
          const done = handle(event);
          return done?.catch(report).then(() => event) ?? event;
        } catch (error) {
          report(error);
          return event;
        }
      },
    );

  let started: ReturnType<typeof start> | undefined;
  const start = (settings: Settings, appId: string) => {
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
    const guard = new FrozenGuard(settings, pageLanguage());
    return { context, help, guard };
  };
  /** Starts with the first page: what to listen to is in the settings. */
  const startOnce = ({ appId }: { readonly appId: number | string }) => {
    if (started === undefined && isOurs()) {
      const stored = loadSettings(pluginId);
      // Without settings the forms stay kintone's alone; lists say what is wrong.
      if (stored.state === "valid") {
        started = start(
          settingsAt(stored.settings, String(appId)),
          String(appId),
        );
      }
    }
    return started;
  };

  on<RecordEvent>(
    forms.map((form) => `${form}.show`),
    (event) => {
      const form = startOnce(event);
      form?.guard.open(event);
      form?.help.open(event);
    },
  );
  on<RecordEvent>(
    forms.map((form) => `${form}.submit`),
    async (event) => {
      await started?.help.submit(event);
      started?.guard.submit(event);
    },
  );
  if (platform === "desktop") {
    on<RecordEvent>(["index.edit.submit.success"], async (event) =>
      started?.help.saved(event),
    );
  }
  on<RecordEvent>(["detail.show"], (event) => {
    startOnce(event)?.help.close();
    if (started !== undefined) showQuickWays(event, started.context);
    const sentence = takeSentence();
    if (sentence !== undefined) page.notify(sentence);
  });
  on<ListEvent>(["index.show"], (event) => {
    startOnce(event)?.help.close();
    if (started !== undefined) showListWays(event, started.context);
  });
};

const report = (error: unknown): void => console.error(error);

const MOBILE_FORMS = ["create", "edit"];
const FORMS = [...MOBILE_FORMS, "index.edit"];

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
