import type { Explanation } from "../../../i18n/error-messages";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { Settings, Source } from "../../../settings/settings";
import { offeredFilter } from "../../../settings/offered-filter";
import type { SourceSlot } from "../../../settings/source-slots";
import { slotsOf, sourceOf } from "../../../settings/source-slots";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsGateway } from "../session/settings-gateway";

/** What was asked for, or why it could not be read. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly failure: Explanation };

/** What is known of a source's app; absent while it is read. */
interface AppContent {
  readonly form?: Answer<LabelledForm>;
  /** The newest records of the source. */
  readonly records?: Answer<readonly unknown[]>;
}

export type ContentBySource = Readonly<Partial<Record<SourceSlot, AppContent>>>;

/** The forms and newest records of the chosen apps, each read once. */
export class AppReader {
  private readonly forms = new Map<string, Promise<Answer<LabelledForm>>>();
  private readonly known = new Map<string, Answer<LabelledForm>>();
  private readonly records = new Map<
    string,
    Answer<readonly unknown[]> | undefined
  >();

  private readonly reading = new Map<
    string,
    Promise<Answer<readonly unknown[]>>
  >();

  /** @param changed called when something has come or could not be read */
  constructor(private readonly changed: () => void) {}

  /** What is known of the apps of the sources so far. */
  bySource(settings: Settings): ContentBySource {
    return Object.fromEntries(
      slotsOf(settings.sources).flatMap((name) => {
        const source = sourceOf(settings, name);
        if (!source) return [];
        const form = this.known.get(placeKey(source));
        const records = this.records.get(recordsKey(source));
        return [[name, { ...(form && { form }), ...(records && { records }) }]];
      }),
    );
  }

  /** Reads what is not known yet of the sources' apps. */
  readSources(gateway: SettingsGateway, settings: Settings): void {
    for (const name of slotsOf(settings.sources)) {
      const source = sourceOf(settings, name);
      if (!source || source.appId === "") continue;
      void this.form(gateway, source);
      void this.readRecords(gateway, source);
    }
  }

  /** The form of an app; undefined when it could not be read. */
  async form(
    gateway: SettingsGateway,
    app: AppPlace,
  ): Promise<LabelledForm | undefined> {
    const key = placeKey(app);
    const reading =
      this.forms.get(key) ?? answerOf(gateway, () => gateway.form(app));
    this.forms.set(key, reading);
    const answer = await reading;
    if (!this.known.has(key)) {
      this.known.set(key, answer);
      this.changed();
    }
    return "value" in answer ? answer.value : undefined;
  }

  /** The newest records of a source; none when they could not be read. */
  async newest(
    gateway: SettingsGateway,
    source: Source<string>,
  ): Promise<readonly unknown[]> {
    await this.readRecords(gateway, source);
    const answer = await this.reading.get(recordsKey(source));
    return answer !== undefined && "value" in answer ? answer.value : [];
  }

  /** What could not be read is read when it is asked for again. */
  forgetFailures(): void {
    for (const [key, answer] of this.known) {
      if (!("failure" in answer)) continue;
      this.known.delete(key);
      this.forms.delete(key);
    }
    for (const [key, answer] of this.records) {
      if (answer !== undefined && "failure" in answer) this.records.delete(key);
    }
  }

  /** Choices that are gone are told of elsewhere; kintone would refuse them. */
  private async newestOf(
    gateway: SettingsGateway,
    source: Source<string>,
  ): Promise<readonly unknown[]> {
    const { filter } = source;
    const form = filter && (await this.form(gateway, source));
    const offered = filter && form ? offeredFilter(filter, form) : filter;
    return offered?.values.length === 0
      ? []
      : gateway.newestRecords(source, offered);
  }

  /**
   * What is still being read counts as not read, until it is asked for again or
   * comes all the same.
   */
  stop(failure: Explanation): void {
    for (const key of this.forms.keys()) {
      if (!this.known.has(key)) this.known.set(key, { failure });
    }
    for (const [key, answer] of this.records) {
      if (answer === undefined) this.records.set(key, { failure });
    }
    this.changed();
  }

  private async readRecords(
    gateway: SettingsGateway,
    source: Source<string>,
  ): Promise<void> {
    const key = recordsKey(source);
    const isHalfChosen = source.filter?.values.length === 0;
    if (this.records.has(key) || isHalfChosen) return;
    this.records.set(key, undefined);
    const reading = answerOf(gateway, () => this.newestOf(gateway, source));
    this.reading.set(key, reading);
    this.records.set(key, await reading);
    this.changed();
  }
}

/** What was asked for, or why it could not be had. */
export const answerOf = async <T>(
  gateway: SettingsGateway,
  ask: () => Promise<T>,
): Promise<Answer<T>> => {
  try {
    return { value: await ask() };
  } catch (error) {
    return { failure: gateway.explain(error) };
  }
};

const placeKey = ({ appId, guestSpaceId = "" }: AppPlace): string =>
  `${guestSpaceId}/${appId}`;

const recordsKey = (source: Source<string>): string =>
  `${placeKey(source)} ${JSON.stringify(source.filter ?? null)}`;
