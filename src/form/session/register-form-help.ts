import { loadSettings } from "../../kintone/page/config-store";
import type { RecordEvent } from "../page/event-record";
import type { ListenTo, Platform } from "../page/form-page";
import { formPages } from "../page/form-page";
import { takeSentence } from "../page/told-later";
import type { ListEvent } from "../many/list-ways";
import defer * as servedForm from "./served-form";

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
  const on: ListenTo = <Event>(
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

  let started: ReturnType<typeof servedForm.serveForm> | undefined;
  /** Starts with the first page: what to listen to is in the settings. */
  const startOnce = ({ appId }: { readonly appId: number | string }) => {
    if (started === undefined && isOurs()) {
      const stored = loadSettings(pluginId);
      // Without settings the forms stay kintone's alone; lists say what is wrong.
      if (stored.state === "valid") {
        started = servedForm.serveForm(stored.settings, {
          appId: String(appId),
          ...{ pluginId, page, forms, on },
        });
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
    started?.showQuickWays(event);
    const sentence = takeSentence();
    if (sentence !== undefined) page.notify(sentence);
  });
  on<ListEvent>(["index.show"], (event) => {
    startOnce(event)?.help.close();
    started?.showListWays(event);
  });
};

const report = (error: unknown): void => console.error(error);

const MOBILE_FORMS = ["create", "edit"];
const FORMS = [...MOBILE_FORMS, "index.edit"];
