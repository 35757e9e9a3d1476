import { createActivityHelp } from "./activity-help";
import { applyDraft, draftKey, takeDraft } from "./draft";
import type { RecordEvent } from "./event-record";
import { RecordFiller } from "./fill-record";
import type { FormContext } from "./form-context";
import { FormSession } from "./form-session";
import { HintPanel } from "./hint-panel";
import { createMeetingHelp } from "./meeting-help";
import { OtherRecords } from "./other-records";
import type { RecordHelp } from "./record-help";

type Session = Pick<
  FormSession<unknown>,
  "open" | "change" | "submit" | "close"
>;

/** The help in the form that is open now, if it is one of ours. */
export class FormHelp {
  private session: Session | undefined;

  constructor(private readonly context: FormContext) {}

  /** A form opens: of a new record, of a stored one, or a row of a list. */
  open(event: RecordEvent): void {
    const { page, pluginId } = this.context;
    const isNew = event.type.endsWith("create.show");
    this.close();
    this.session = this.startSession(event);
    if (this.session === undefined) return;
    const draft = isNew
      ? takeDraft(draftKey(pluginId, String(event.appId)))
      : undefined;
    if (draft !== undefined) {
      applyDraft(event.record, draft, (code) => page.isLookup(code));
    }
    this.session.open(event);
  }

  change(event: RecordEvent, field: string): void {
    this.session?.change(event, field);
  }

  async submit(event: RecordEvent): Promise<void> {
    await this.session?.submit(event);
  }

  /** The form is left: saved, cancelled, or another page came. */
  close(): void {
    this.session?.close();
    this.session = undefined;
  }

  private startSession(event: RecordEvent): Session | undefined {
    const { settings } = this.context;
    const { meetings, activities } = settings.sources;
    const appId = String(event.appId);
    const others = new OtherRecords(settings);
    if (meetings?.appId === appId) {
      return this.sessionOf(
        createMeetingHelp(settings, meetings, others, this.context),
        event,
      );
    }
    return activities?.appId === appId
      ? this.sessionOf(
          createActivityHelp(settings, activities, others, this.context),
          event,
        )
      : undefined;
  }

  private sessionOf<Form>(
    help: RecordHelp<Form>,
    { type, recordId }: RecordEvent,
  ): Session {
    const { messages, page, settings } = this.context;
    const isInline = type.endsWith("index.edit.show");
    const space = isInline ? undefined : page.recordSpace(help.spaceId);
    const addressOf = (id: string) => page.recordAddress(help.source, id);
    return new FormSession({
      help,
      page,
      messages,
      filler: new RecordFiller(help.source, settings.choices),
      isInline,
      ...(space === undefined
        ? {}
        : { panel: new HintPanel({ space, messages, addressOf }) }),
      ...(recordId === undefined ? {} : { recordId: String(recordId) }),
    });
  }
}
