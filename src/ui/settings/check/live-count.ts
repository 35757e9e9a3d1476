import { untilAborted } from "../../../kintone/rest/until-aborted";
import type { Settings } from "../../../settings/settings";
import type { YearCount } from "../../../summary/count-as-set";
import type { SettingsGateway } from "../session/settings-gateway";
import type { Answer } from "../sources/app-reader";
import { answerOf } from "../sources/app-reader";

/** What the live records come to under the settings, as far as it was counted. */
export interface CountState {
  readonly isCounting: boolean;
  /** Absent before the first count. */
  readonly counted?: Answer<readonly YearCount[]>;
  /** The settings have changed since. */
  readonly isOutdated: boolean;
}

/** Counts the live records with settings that need not be saved: by itself when other apps are chosen, then when asked. */
export class LiveCount {
  private running:
    | { readonly key: string; readonly stopper: AbortController }
    | undefined;

  /** The apps that were counted last. */
  private apps: string | undefined;
  private done:
    | { readonly key: string; readonly counted: Answer<readonly YearCount[]> }
    | undefined;

  /** @param changed called when there is something new to show */
  constructor(private readonly changed: () => void) {}

  stateOf(settings: Settings): CountState {
    const { done, running } = this;
    return {
      isCounting: running !== undefined,
      ...(done && { counted: done.counted }),
      isOutdated: done !== undefined && done.key !== keyOf(settings),
    };
  }

  /** Counts unless it has been done before with these apps. */
  startOnce(gateway: SettingsGateway, settings: Settings): void {
    if (this.apps !== appsKeyOf(settings)) void this.start(gateway, settings);
  }

  /** What was counted before stays; else it is told that it was stopped. */
  stop(): void {
    this.running?.stopper.abort();
  }

  async start(gateway: SettingsGateway, settings: Settings): Promise<void> {
    const key = keyOf(settings);
    this.running?.stopper.abort();
    const running = { key, stopper: new AbortController() };
    this.running = running;
    this.apps = appsKeyOf(settings);
    this.changed();
    const { signal } = running.stopper;
    const counted = await answerOf(gateway, () =>
      untilAborted(gateway.count(settings, signal), signal),
    );
    // Another count was asked for meanwhile: it tells.
    if (this.running !== running) return;
    this.running = undefined;
    this.done = { key, counted };
    this.changed();
  }
}

const appsKeyOf = ({ sources }: Settings): string =>
  JSON.stringify(
    [sources.meetings, sources.activities].map((source) => source?.appId),
  );

/** Where the summary is shown changes no figure. */
const keyOf = ({ summaryViews, ...settings }: Settings): string =>
  JSON.stringify(settings);
