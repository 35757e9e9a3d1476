import type { CouncilSession } from "../../domain/annual-summary";
import { monthOf } from "../../domain/calendar/calendar-date";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { formatMonth, formatMonthDay } from "../../domain/calendar/era";
import type { FormTexts } from "../page/form-texts";
import type { OtherRecords } from "../records/other-records";
import type { SoughtPerson } from "../records/record-conditions";
import type { Hint } from "../session/record-help";
import { councilSessionOn } from "../rules/council-session-on";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { isSamePerson } from "../../checks/rules/people/same-person";

/** Earlier meetings that are listed; the others are in the app. */
const LISTED = 5;

/** What helps to plan a meeting: council session, slots of the month, the person's meetings. */
export const loadMeetingHints = async (
  form: MeetingEntry,
  others: OtherRecords,
  context: {
    /** kintone's type of the date field */
    readonly dateType: string | undefined;
    readonly messages: FormTexts;
  },
): Promise<readonly Hint[]> => {
  const [ofDate, ofPerson] = await Promise.all([
    form.heldOn === undefined
      ? []
      : loadDateHints(form.heldOn, others, context),
    loadPersonHints(form, others, context.messages),
  ]);
  const hints = [...ofDate, ...ofPerson];
  return hints.length > 0 && others.maySeeSomeOnly("meetings")
    ? [...hints, { text: context.messages.panel.visibleOnly }]
    : hints;
};

const loadDateHints = async (
  heldOn: CalendarDate,
  others: OtherRecords,
  {
    dateType,
    messages,
  }: { readonly dateType: string | undefined; readonly messages: FormTexts },
): Promise<readonly Hint[]> => {
  const month = monthOf(heldOn);
  const [summaries, taken] = await Promise.all([
    others.summaries(),
    others.meetingsIn(month, dateType),
  ]);
  const session = councilSessionOn(
    heldOn,
    summaries.flatMap(({ councilSessions }) => councilSessions),
  );
  const slots = summaries
    .flatMap(({ monthlySlots }) => monthlySlots ?? [])
    .filter(({ from }) => from <= month)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.count;
  const name = formatMonth(month, "western", messages.language);
  return [
    ...(session === undefined ? [] : [sessionHint(session, messages)]),
    ...(taken === undefined
      ? []
      : [{ text: describeMonth({ month: name, taken }, slots, messages) }]),
  ];
};

const describeMonth = (
  facts: { readonly month: string; readonly taken: number },
  slots: number | undefined,
  { panel, words }: FormTexts,
): string =>
  slots === undefined
    ? panel.meetingsInMonth(words, facts.month, facts.taken)
    : panel.slots(words, { ...facts, slots });

const sessionHint = (
  { name, from, to }: CouncilSession,
  { panel, language, rangeDash, words }: FormTexts,
): Hint => ({
  text: panel.councilSession(
    words,
    name ?? "",
    `${formatMonthDay(from, language)}${rangeDash}${formatMonthDay(to, language)}`,
  ),
});

const loadPersonHints = async (
  form: MeetingEntry,
  others: OtherRecords,
  messages: FormTexts,
): Promise<readonly Hint[]> => {
  const person = form.attendances.find(
    ({ role }) => role === "principal",
  )?.person;
  if (person === undefined) return [];
  // All of them, as the checks ask: one request serves both.
  const meetings = (await others.meetingsOf(peopleOf(form))).filter(
    ({ attendances, recordId }) =>
      recordId !== form.recordId &&
      attendances.some((one) => isSamePerson(one.person, person)),
  );
  const name = person.name ?? person.code ?? "";
  if (meetings.length === 0) {
    return [{ text: messages.panel.noEarlierMeeting(messages.words, name) }];
  }
  return [
    {
      text: messages.panel.earlierMeetings(
        messages.words,
        name,
        meetings.length,
      ),
      links: meetings.slice(0, LISTED).map((meeting) => ({
        recordId: meeting.recordId ?? "",
        text: describeMeeting(meeting, messages),
      })),
    },
  ];
};

/** Whoever takes part and can be told from others. */
export const peopleOf = (form: MeetingEntry): readonly SoughtPerson[] =>
  form.attendances.flatMap(({ person }) => person ?? []);

/** 2026-06-10 実施 宮崎光世 テーマ */
const describeMeeting = (meeting: MeetingEntry, messages: FormTexts): string =>
  [
    meeting.heldOn,
    meeting.status && messages.status[meeting.status],
    whoAndWhat(meeting, messages),
  ]
    .filter(Boolean)
    .join(" ");

/** 2026-06-10 宮崎光世 テーマ */
export const nameOfMeeting = (
  meeting: MeetingEntry,
  messages: FormTexts,
): string =>
  [meeting.heldOn, whoAndWhat(meeting, messages)].filter(Boolean).join(" ");

const whoAndWhat = (
  { advisers, theme }: MeetingEntry,
  messages: FormTexts,
): string =>
  [advisers.join(messages.separator), theme].filter(Boolean).join(" ");
