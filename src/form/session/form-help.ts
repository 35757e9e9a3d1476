import { createActivityHelp } from "./activity-help";
import { applyDraft, draftKey, takeDraft } from "../quick-ways/draft";
import type { RecordEvent } from "../page/event-record";
import { CarriedValues } from "./carried-values";
import { RecordFiller } from "./fill-record";
import type { FormContext } from "../page/form-context";
import { FormSession } from "./form-session";
import { HintPanel } from "../hints/hint-panel";
import { createPeopleFinder } from "../people/people-finder";
import { peopleRules } from "../people/people-rules";
import { isRecordOf } from "../page/is-record-of";
import { createMeetingHelp } from "./meeting-help";
import { OtherRecords } from "../records/other-records";
import type { Source } from "../../settings/settings";
import type { RecordHelp } from "./record-help";

type Session = Pick<
  FormSession<unknown>,
  "open" | "change" | "submit" | "saved" | "close"
>;

interface Opened {
  readonly session: Session;
  readonly source: Source<string>;
}

/** The help in the form that is open now, if it is one of ours. */
export class FormHelp {
  private opened: Opened | undefined;

  constructor(private readonly context: FormContext) {}

  /** A form opens: of a new record, of a stored one, or a row of a list. */
  open(event: RecordEvent): void {
    const { page, pluginId } = this.context;
    const isNew = event.type.endsWith("create.show");
    this.close();
    const draft = isNew
      ? takeDraft(draftKey(pluginId, String(event.appId)))
      : undefined;
    // First the draft: it says what kind of record this will be.
    if (draft !== undefined) {
      applyDraft(event.record, draft, (code) => page.isLookup(code));
    }
    this.opened = this.start(event);
    // A draft holds what was true of the record it comes from, as a copy does.
    this.opened?.session.open(
      draft === undefined ? event : { ...event, reuse: true },
    );
  }

  /** @param code of the field that was changed */
  change(event: RecordEvent, code: string): void {
    if (this.opened === undefined) return;
    const { session, source } = this.opened;
    for (const [field, mapped] of Object.entries(source.fields)) {
      if (mapped === code) session.change(event, field);
    }
  }

  /** The record became one of another kind: what helped so far doesn't fit it. */
  changeKind(event: RecordEvent): void {
    const { meetings, activities } = this.context.settings.sources;
    const source = [meetings, activities].find((one) =>
      isRecordOf(one, event.appId, event.record),
    );
    if (source === this.opened?.source) return;
    this.close();
    this.opened = this.start(event);
    this.opened?.session.open(event);
  }

  async submit(event: RecordEvent): Promise<void> {
    await this.opened?.session.submit(event);
  }

  /** A row of a list was saved. */
  async saved(event: RecordEvent): Promise<void> {
    await this.opened?.session.saved(event);
  }

  /** The form is left: saved, cancelled, or another page came. */
  close(): void {
    this.opened?.session.close();
    this.opened = undefined;
  }

  private start(event: RecordEvent): Opened | undefined {
    const { settings } = this.context;
    const { meetings, activities } = settings.sources;
    const { appId, record } = event;
    const others = new OtherRecords(settings);
    if (meetings !== undefined && isRecordOf(meetings, appId, record)) {
      const help = createMeetingHelp(settings, meetings, others, this.context);
      return { source: meetings, session: this.sessionOf(help, event) };
    }
    if (activities !== undefined && isRecordOf(activities, appId, record)) {
      const help = createActivityHelp(
        settings,
        activities,
        others,
        this.context,
      );
      return { source: activities, session: this.sessionOf(help, event) };
    }
    return undefined;
  }

  private sessionOf<Form>(
    help: RecordHelp<Form>,
    { type, record, recordId }: RecordEvent,
  ): Session {
    const { messages, page, settings } = this.context;
    const isInline = type.includes("index.edit.");
    const space = isInline ? page.listSpace() : page.recordSpace(help.spaceId);
    const addressOf = (id: string) => page.recordAddress(help.source, id);
    const panel =
      space === undefined
        ? undefined
        : new HintPanel({
            space,
            messages,
            addressOf,
            expected: help.expected,
            isPassing: isInline,
          });
    const session = new FormSession({
      help,
      page,
      messages,
      filler: new RecordFiller(help.source, settings.choices),
      ...(isInline
        ? {
            carried: new CarriedValues(help.source, (code) =>
              page.isColumn(code),
            ),
          }
        : {}),
      ...(panel === undefined ? {} : { panel }),
      ...(recordId === undefined ? {} : { recordId: String(recordId) }),
    });
    if (panel !== undefined && !isInline && help.finder !== undefined) {
      const { roster, takes } = help.finder;
      if (takes(record)) {
        panel.addTool(
          createPeopleFinder({
            messages,
            roster,
            hasReadings: settings.sources.staff?.fields.kana !== undefined,
            rules: async () =>
              peopleRules(help.source, (await page.properties()) ?? {}),
            hasPeople: () => session.hasPeople,
            enter: (people) => session.putPeople(people) ?? [],
          }),
        );
      }
    }
    return session;
  }
}
