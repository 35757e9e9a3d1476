import type { Explanation } from "../../../i18n/error-messages";
import { WORD_NAMES } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import { programmeOf } from "../../../apps/programmes/with-programme";
import type { Settings, Source } from "../../../settings/settings";
import type { AppPlace } from "../../../settings/place-source";
import type { SetupPlan } from "../../../setup/plan";
import { plannedSteps } from "../../../setup/planned-steps";
import type { Begun } from "../../../setup/inspect/begun-programme";
import { begunProgramme } from "../../../setup/inspect/begun-programme";
import { holdSettings } from "../../../setup/held-settings";
import { prepareSetup } from "../../../setup/set-up";
import { SetupFailure } from "../../../setup/setup-failure";
import type { AppQuestion } from "../../../setup/setup-failure-code";
import type { SetupHost } from "../../../setup/setup-host";
import type { ToldStep } from "../../../setup/setup-step";
import { newSettings } from "../session/settings-draft";
import { guessFields } from "../guessing/guess-fields";
import {
  answersWith,
  NO_CHOICES,
  type SetupChoices,
  tickedPlan,
  wishesWith,
} from "./setup-choices";
import { goOn } from "./go-on";
import type { SetupDone } from "./make-planned";
import { makePlanned } from "./make-planned";
import { failureSentences } from "./failure-sentences";
import type { SetupGateway } from "./setup-gateway";
import type { SettingsOffer } from "./settings-offer";

/** What making apps uses of the settings screen. */
export interface SetupPlace {
  readonly gateway: SetupGateway;
  readonly thisApp: AppPlace;
  readonly language: Language;
  /** As they are edited. */
  readonly settings: () => Settings;
  /** Takes the words with which apps were begun; told, and can be taken back. */
  readonly adoptBegun: (begun: Begun) => void;
  /** kintone has these settings for this app now. */
  readonly hold: (settings: Settings) => void;
  /** The page is left, and what was edited is on its way to be saved. */
  readonly leaving: () => void;
  readonly explain: (error: unknown) => Explanation;
  readonly redraw: () => void;
}

/** Looking at what is there, choosing, and making apps; nothing is changed before start(). */
export class SetupSession {
  choices: SetupChoices = NO_CHOICES;
  /** What will happen; absent until it is known. */
  plan: SetupPlan | undefined;
  questions: readonly AppQuestion[] = [];
  /** Why it can't go on, in sentences. */
  failure: readonly string[] = [];
  told: readonly ToldStep[] = [];
  isLooking = false;
  done: SetupDone | undefined;
  private running: AbortController | undefined;
  /** What was looked for last; absent before. */
  private lookedFor: string | undefined;

  constructor(private readonly place: SetupPlace) {}

  /** The settings as they are edited. */
  get settings(): Settings {
    return this.place.settings();
  }

  /** What the programme calls things is to be entered first. */
  get lacksWords(): boolean {
    const { words } = this.settings;
    return WORD_NAMES.some((name) => words[name].ja.trim() === "");
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  get pluginId(): string {
    return this.place.gateway.pluginId;
  }

  /** How many steps there will be, about. */
  get stepCount(): number {
    return this.plan === undefined
      ? 1
      : plannedSteps(tickedPlan(this.plan, this.choices)).length;
  }

  /** Something is counted from this app. */
  get isThisAppUsed(): boolean {
    const { appId } = this.place.thisApp;
    const sources = Object.values(this.done?.settings.sources ?? {});
    return sources.some((source: Source<string>) => source.appId === appId);
  }

  /** The addresses of the other settings screens are known. */
  get canGoOn(): boolean {
    const [first] = this.done?.due ?? [];
    return (
      first !== undefined &&
      this.place.gateway.settingsUrl(first.appId) !== undefined
    );
  }

  get isCancelled(): boolean {
    return this.running?.signal.aborted ?? false;
  }

  /** Looks at the apps, once more after every answer; changes nothing. */
  async look(): Promise<void> {
    this.isLooking = true;
    this.failure = [];
    this.place.redraw();
    let lookedFor: string;
    if (this.lookedFor === undefined) await this.goOnWithProgramme();
    do {
      lookedFor = this.basis();
      try {
        await this.prepare(new AbortController().signal);
        this.failure = [];
      } catch (error) {
        this.fail(error);
      }
    } while (lookedFor !== this.basis());
    this.lookedFor = lookedFor;
    this.isLooking = false;
    this.place.redraw();
  }

  /** Where nothing was chosen yet, an earlier run that was interrupted tells what the apps are for. */
  private async goOnWithProgramme(): Promise<void> {
    const { settings, adoptBegun } = this.place;
    const isUntouched = () =>
      JSON.stringify(settings()) === JSON.stringify(newSettings());
    if (!isUntouched()) return;
    const { signal } = new AbortController();
    // What keeps it from looking is told by the look that follows.
    const begun = await begunProgramme(this.host(signal)).catch(
      () => undefined,
    );
    if (begun === undefined || !isUntouched()) return;
    const isUsual =
      "programme" in begun && begun.programme === programmeOf(newSettings());
    if (!isUsual) adoptBegun(begun);
  }

  /** Looks again where other apps were chosen, or the words by which new ones are called. */
  follow(): void {
    const isIdle = !this.isLooking && !this.isRunning && !this.done;
    if (isIdle && this.lookedFor !== undefined) {
      if (this.lookedFor !== this.basis()) void this.look();
    }
  }

  /** What a plan rests on. */
  private basis(): string {
    const { words, sources } = this.settings;
    const apps = Object.entries(sources).map(
      ([name, source]: [string, Source<string>]) => [name, source.appId],
    );
    return JSON.stringify([words, apps]);
  }

  choose(choices: Partial<SetupChoices>): void {
    this.choices = { ...this.choices, ...choices };
    this.place.redraw();
  }

  /** Makes what was planned, looking again first: others may have changed something. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    this.running = new AbortController();
    this.told = [];
    this.failure = [];
    this.place.redraw();
    try {
      const { signal } = this.running;
      const plan = await this.prepare(signal);
      if (plan !== undefined) await this.carryOut(plan, signal);
    } catch (error) {
      this.fail(error);
      // What is left to do is another now; where that can't be read, there is a button to try again.
      const { signal } = new AbortController();
      await this.prepare(signal).catch(() => undefined);
    }
    this.running = undefined;
    this.place.redraw();
  }

  /** Ends before the next change. */
  cancel(): void {
    this.running?.abort();
    this.place.redraw();
  }

  /** Takes the settings to the apps that don't have them yet. */
  carry(): void {
    const offer = this.offer();
    if (offer !== undefined) goOn(this.place.gateway, offer);
  }

  /** The settings wait in this tab for the screens of the apps. */
  private offer(): SettingsOffer | undefined {
    if (this.done === undefined) return undefined;
    const { settings, due, summaryUrl } = this.done;
    const appIds = due.map(({ appId }) => appId);
    const offer = { settings, appIds, count: appIds.length, summaryUrl };
    this.place.gateway.offers.write(offer);
    this.place.leaving();
    return offer;
  }

  private async prepare(signal: AbortSignal): Promise<SetupPlan | undefined> {
    const { settings, language } = this.place;
    this.questions = [];
    this.plan = undefined;
    // Apps are called by them.
    if (this.lacksWords) return undefined;
    try {
      this.plan = await prepareSetup(this.host(signal), {
        wishes: wishesWith(this.choices, settings(), language),
        answers: answersWith(settings(), this.choices),
        understanding: settings(),
      });
      return this.plan;
    } catch (error) {
      if (!(error instanceof SetupFailure)) throw error;
      const { reason } = error;
      if (reason.code !== "undecided") throw error;
      this.questions = reason.facts.questions;
      return undefined;
    }
  }

  private async carryOut(plan: SetupPlan, signal: AbortSignal): Promise<void> {
    const { gateway, settings, hold, thisApp } = this.place;
    const host = this.host(signal);
    const { done, isHeldHere } = await makePlanned(host, plan, {
      choices: this.choices,
      settings,
      thisApp,
      summaryUrl: (appId) => gateway.summaryUrl(appId),
    });
    this.done = done;
    if (isHeldHere) hold(done.settings);
    if (this.done.due.length > 0 && !this.canGoOn) this.offer();
  }

  private host(signal: AbortSignal): SetupHost {
    const { gateway, settings } = this.place;
    return gateway.host({
      signal,
      held: heldIn(settings()),
      tell: (told) => {
        // The settings are carried by a press of their own once all is made.
        if (told.step.what === "settingsByHand") return;
        this.told = [...this.told, told];
        this.place.redraw();
      },
      guess: (name, form) => {
        const mapped: Source<string> | undefined = settings().sources[name];
        return mapped && mapped.appId !== ""
          ? mapped.fields
          : guessFields(name, form, {});
      },
    });
  }

  private fail(error: unknown): void {
    const { explain, language } = this.place;
    this.failure = failureSentences(error, language, explain);
  }
}

/** A later run tells a programme by the names of its apps; anything else is held for it. */
const heldIn = (settings: Settings): string | undefined => {
  const usual = newSettings(programmeOf(settings));
  const isUsual = JSON.stringify(settings) === JSON.stringify(usual);
  return isUsual ? undefined : holdSettings(settings);
};
