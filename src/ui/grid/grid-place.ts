import type { KnownFacts, StaffByCode } from "../../checks/rules/known-facts";
import type { ActivityEntry } from "../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { nearSpellings } from "../../checks/rules/spelling/near-spellings";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import type { StaffMember } from "../../domain/staff-member";
import { wordsIn } from "../../domain/words/words";
import type {
  EnterableField,
  EnteredKind,
} from "../../entering/enterable-fields";
import { enterableFields, filledFields } from "../../entering/enterable-fields";
import type { EnteredTexts } from "../../entering/entered-record";
import type { EnteringPlace } from "../../entering/entering-place";
import type { FindPerson } from "../../entering/people/person-match";
import { personFinder } from "../../entering/people/find-person";
import type { RecordChoices } from "../../fields/record-choices";
import { OtherRecords } from "../../form/records/other-records";
import type { SoughtPerson } from "../../form/records/record-conditions";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import { readFormFields } from "../../kintone/sources/read-form";
import type { LabelledForm } from "../../settings/labelled-form";
import { fieldOf } from "../../settings/labelled-form";
import type { Settings, Source } from "../../settings/settings";
import type { HeadingGround } from "./cells/pasted-headings";
import type { DaysOfGrid } from "./days/days-meant";

/** What the grid knows of its app and of other records, once it is read. */
export class GridPlace {
  /** What is known once the meetings of people are read, by these people. */
  private readonly compared = new Map<string, KnownFacts>();
  private stored: readonly ActivityEntry[] | undefined;

  private constructor(
    readonly kind: EnteredKind,
    readonly source: Source<string>,
    private readonly settings: Settings,
    private readonly today: CalendarDate,
    private others: OtherRecords,
    private readonly known: Known,
    private readonly connect: ConnectPage,
  ) {}

  /**
   * Reads the form and what its records are compared with.
   * @param settings as the records of the app are entered by: see settingsAt()
   * @throws KintoneError
   */
  static async open(
    kind: EnteredKind,
    source: Source<string>,
    settings: Settings,
    today: CalendarDate,
    connect: ConnectPage = pageClient,
  ): Promise<GridPlace> {
    const client = connect(source.guestSpaceId);
    const { signal } = new AbortController();
    const others = new OtherRecords(settings, connect);
    const [form, staff, advisers, activities] = await Promise.all([
      readFormFields({ client, appId: source.appId, signal }),
      kind === "meetings" ? others.roster() : [],
      others.advisers(),
      kind === "activities" ? others.activities() : [],
    ]);
    const { sections } = settings;
    const lines = activities.map(({ summaryLine }) => summaryLine);
    const groups = activities.map(({ workingGroup }) => workingGroup);
    const fields = enterableFields(kind, source, form);
    const known: Known = {
      form,
      staff,
      fields,
      given: givenTexts(fields, form),
      findPerson: personFinder(staff),
      facts: {
        advisers,
        staff: new Map(
          staff.flatMap((one) =>
            one.code === undefined ? [] : [[one.code, one] as const],
          ),
        ) satisfies StaffByCode,
        spellings: nearSpellings(activities, sections),
      },
      used: {
        summaryLine: [
          ...new Set([
            ...sections.flatMap(({ summaryLines }) => summaryLines),
            ...lines.flatMap((line) => line ?? []),
          ]),
        ],
        workingGroup: [...new Set(groups.flatMap((group) => group ?? []))],
      },
    };
    return new GridPlace(kind, source, settings, today, others, known, connect);
  }

  get staff(): readonly StaffMember[] {
    return this.known.staff;
  }

  get findPerson(): FindPerson {
    return this.known.findPerson;
  }

  get fields(): readonly EnterableField[] {
    return this.known.fields;
  }

  get given(): EnteredTexts {
    return this.known.given;
  }

  /** What tells what the columns of a pasted list hold. */
  get headings(): HeadingGround {
    const { kind, settings } = this;
    return {
      kind,
      fields: this.fields,
      words: (["ja", "en"] as const).map((language) =>
        wordsIn(settings.words, language),
      ),
    };
  }

  /** What the form calls the people who take part. */
  get personLabel(): string | undefined {
    const { attendances, personName } = this.source.fields;
    return fieldOf(this.known.form, attendances ?? personName)?.label;
  }

  /** Spellings in use of a field that anything can be typed into. */
  used(name: string): readonly string[] {
    return this.known.used[name] ?? [];
  }

  /** The choice of the state of a record of a day; undefined where the form has none to choose. */
  statusOn(day: string): string | undefined {
    const { states: meanings } = this;
    const field = this.fields.find(({ name }) => name === "status");
    if (field === undefined || !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(day)) {
      return undefined;
    }
    const wanted = day <= this.today ? meanings.held : meanings.planned;
    return wanted.find((choice) => field.options.includes(choice)) ?? wanted[0];
  }

  /** The choices of the form for what was held and what was not. */
  get heldOrNot(): readonly string[] {
    const { held, cancelled } = this.states;
    const { options = [] } =
      this.fields.find(({ name }) => name === "status") ?? {};
    return [held, cancelled].flatMap(
      (choices) => choices.find((choice) => options.includes(choice)) ?? [],
    );
  }

  /** The choice of the form for whoever is not the principal. */
  get companion(): string | undefined {
    const { options = [] } =
      this.fields.find(({ name }) => name === "role") ?? {};
    return this.settings.choices.role.companion.find((choice) =>
      options.includes(choice),
    );
  }

  /** What states mean, by the settings. */
  get states(): RecordChoices["status"] {
    const { choices } = this.settings;
    return this.kind === "meetings" ? choices.status : choices.activityStatus;
  }

  /** The state that records begin with, where kintone's process management moves it. */
  get firstState(): string | undefined {
    const { fields } = this.source;
    const field = fieldOf(this.known.form, fields.status);
    return field?.type === "STATUS" ? this.states.planned[0] : undefined;
  }

  /** What days are of that are not written in full, where a month is chosen or none. */
  daysOf(month: CalendarMonth | undefined): DaysOfGrid {
    const { fiscalYearStartMonth: startMonth } = this.settings;
    return { month, startMonth, today: this.today };
  }

  /** Where rows are entered. */
  get entering(): EnteringPlace {
    const { kind, known, settings, source, today } = this;
    return {
      kind,
      source,
      settings,
      fields: known.fields,
      otherTypes: filledFields(source, known.form),
      findPerson: known.findPerson,
      advisers: known.facts.advisers ?? [],
      today,
      fillsFrom: "today",
      answers: new Map(),
      factsOf: (entry) => this.factsOf(entry),
    };
  }

  /** The newest activities that are saved, once they are read. */
  get activities(): readonly ActivityEntry[] {
    return this.stored ?? NONE_READ;
  }

  /**
   * Reads the meetings of the people of an entry, or the activities, so that it
   * can be compared.
   * @returns whether there was anything to read
   * @throws KintoneError
   */
  async load(entry: MeetingEntry | ActivityEntry): Promise<boolean> {
    if (this.kind === "activities") {
      if (this.stored !== undefined) return false;
      this.stored = await this.others.activities();
      return true;
    }
    const people = peopleOf(entry);
    const key = JSON.stringify(people);
    if (people.length === 0 || this.compared.has(key)) return false;
    const meetings = await this.others.meetingsOf(people);
    this.compared.set(key, { ...this.known.facts, meetings });
    return true;
  }

  /** Records were saved: what was read of others is older than they are. */
  forget(): void {
    this.compared.clear();
    this.stored = undefined;
    this.others = new OtherRecords(this.settings, this.connect);
  }

  /** The same object as long as nothing new is known. */
  private factsOf(entry: MeetingEntry | ActivityEntry): KnownFacts {
    return (
      this.compared.get(JSON.stringify(peopleOf(entry))) ?? this.known.facts
    );
  }
}

const NONE_READ: readonly ActivityEntry[] = [];

interface Known {
  readonly form: LabelledForm;
  readonly staff: readonly StaffMember[];
  readonly fields: readonly EnterableField[];
  readonly given: EnteredTexts;
  readonly findPerson: FindPerson;
  readonly facts: KnownFacts;
  readonly used: Readonly<Partial<Record<string, readonly string[]>>>;
}

const peopleOf = (
  entry: MeetingEntry | ActivityEntry,
): readonly SoughtPerson[] =>
  "attendances" in entry
    ? entry.attendances.flatMap(({ person }) => person ?? [])
    : [];

/** What the form gives new records: kintone enters it in a form, and only there. */
const givenTexts = (
  fields: readonly EnterableField[],
  form: LabelledForm,
): EnteredTexts =>
  Object.fromEntries(
    fields
      .filter(({ isInTable }) => !isInTable)
      .flatMap(({ name, code }) => {
        const { defaultValue } = Object(fieldOf(form, code)) as {
          readonly defaultValue?: unknown;
        };
        const text = Array.isArray(defaultValue)
          ? defaultValue.map(String).join("、")
          : defaultValue;
        return typeof text === "string" && text !== ""
          ? [[name, text] as const]
          : [];
      }),
  );
