import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import type { FormTexts } from "../page/form-texts";
import type { Settings, Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import { SPACE_IDS } from "../../apps/space-ids";
import { loadMeetingHints, peopleOf } from "../hints/meeting-hints";
import type { StaffByCode } from "../../checks/rules/known-facts";
import type { StaffMember } from "../../domain/staff-member";
import { isSamePerson } from "../../checks/rules/people/same-person";
import type { FormPage } from "../page/form-page";
import { takesPeople } from "../people/put-people";
import { copiedCodes } from "../records/form-properties";
import type { OtherRecords } from "../records/other-records";
import { readMeetingForm } from "../records/read-meeting-form";
import type { RecordHelp } from "./record-help";
import { fillSoleAdviser } from "../rules/sole-adviser";
import { fillRoleOfNewRow, fillRoles } from "../rules/attendance-roles";
import { checkMeetingForm } from "../rules/check-meeting-form";
import { knownProblems } from "../rules/known-problems";
import { checkPlannedInPast } from "../rules/planned-in-past";
import { checkYearBefore } from "../rules/year-before";
import { tellDayOnce } from "../rules/tell-day-once";
import { fillFiscalYearAndMonth } from "../rules/fiscal-year-and-month";
import type { FormFill } from "../rules/form-fill";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { fillEndTime } from "../rules/end-time";
import { fillFromStaff } from "../rules/fill-from-staff";

const PEOPLE = new Set(["attendances", "personCode", "personName", "role"]);

/** What the staff app knows of a person and a row holds. */
const COPIED = ["personName", "division", "rank"] as const;

/** Help for the records of the meetings app. */
export const createMeetingHelp = (
  settings: Settings,
  source: Source<MeetingFieldName>,
  others: OtherRecords,
  context: { readonly today: CalendarDate; readonly messages: FormTexts },
): RecordHelp<MeetingEntry> => {
  const { choices, fiscalYearStartMonth, ranks } = settings;
  const { words, panel } = context.messages;
  const { expectedOfDate, expectedOfPerson } = panel;
  const rules = { today: context.today, fiscalYearStartMonth, ranks };
  return {
    source,
    wished: ["heldOn"],
    expected: [
      expectedOfDate(words, settings.sources.summaries !== undefined),
      expectedOfPerson(words),
    ],
    spaceId: SPACE_IDS.meetingHints,
    read: (record, recordId) =>
      readMeetingForm(record, recordId, source, choices),
    fill: (form, changed, before) => [
      ...(changed === undefined || changed === "heldOn"
        ? fillFiscalYearAndMonth(form.heldOn, fiscalYearStartMonth)
        : []),
      ...(changed === "startTime" || (changed === "heldOn" && hasDays(form))
        ? fillEndTime(form, before)
        : []),
      ...(changed === undefined || PEOPLE.has(changed) ? fillRoles(form) : []),
    ],
    derive: (form) => [
      ...fillFiscalYearAndMonth(form.heldOn, fiscalYearStartMonth),
      ...fillEndTime(form),
    ],
    fillNewRow: (form, row) => [fillRoleOfNewRow(form, row)],
    renewed: COPIED,
    marks: (["publishTheme", "publishVoice"] as const).map((field) => ({
      field,
      withheld: settings.choices[field].withheld,
    })),
    replacedRows,
    check: (form, facts, record) =>
      tellDayOnce(
        knownProblems(
          [
            ...checkMeetingForm(form, rules, facts),
            ...checkYearBefore("heldOn", form.heldOn, { ...form, ...context }),
            // Where the process management moves the state, the form has none to choose.
            ...(record[source.fields.status ?? ""]?.type === "STATUS"
              ? []
              : checkPlannedInPast(form, context.today)),
          ],
          "meetings",
          source,
          record,
        ),
      ),
    compared: new Set([
      ...PEOPLE,
      "heldOn",
      "status",
      "advisers",
      "rank",
      "division",
    ]),
    loadFacts: async (form) => {
      const [advisers, meetings, staff] = await Promise.all([
        others.advisers(),
        others.meetingsOf(peopleOf(form)),
        settings.sources.staff?.fields.history === undefined
          ? new Map<string, StaffMember>()
          : loadStaff(form, others),
      ]);
      return { advisers, meetings, staff };
    },
    loadFills: async (form, changed, page) => [
      ...(changed.has("heldOn") &&
      form.heldOn !== undefined &&
      // The only one who is seen need not be the only one.
      !others.maySeeSomeOnly("advisers")
        ? fillSoleAdviser(monthOf(form.heldOn), await others.advisers())
        : []),
      ...(["personCode", "personName", "heldOn"].some((one) =>
        changed.has(one),
      ) && (await isOursToFill(source, page))
        ? await loadStaffFills(form, others)
        : []),
    ],
    loadHints: (form, record) =>
      loadMeetingHints(form, others, {
        dateType: record[source.fields.heldOn ?? ""]?.type,
        messages: context.messages,
      }),
    ...(settings.sources.staff === undefined
      ? {}
      : {
          finder: {
            roster: () => others.roster(),
            takes: (record) => takesPeople(record, source),
          },
        }),
  };
};

/** Whether the day decides when it begins or ends: of times alone it doesn't. */
const hasDays = ({ startDay, endDay }: MeetingEntry): boolean =>
  startDay !== undefined || endDay !== undefined;

/** Whether anything of a person is left to enter after kintone's lookups. */
const isOursToFill = async (
  { fields }: Source<MeetingFieldName>,
  page: Pick<FormPage, "isLookup" | "properties">,
): Promise<boolean> => {
  if (COPIED.every((name) => fields[name] === undefined)) return false;
  const properties = await page.properties();
  if (properties === undefined) return !page.isLookup(fields.personCode ?? "");
  const copied = copiedCodes(properties);
  return COPIED.some((name) => {
    const code = fields[name];
    return code !== undefined && !copied.has(code);
  });
};

const replacedRows = (
  form: MeetingEntry,
  before: MeetingEntry,
): readonly number[] =>
  form.attendances.flatMap(({ person }, row) => {
    const was = before.attendances[row]?.person;
    return was !== undefined && !isSamePerson(was, person) ? [row] : [];
  });

const loadStaff = async (
  form: MeetingEntry,
  others: OtherRecords,
): Promise<StaffByCode> => {
  const codes = peopleOf(form).flatMap(({ code }) => code ?? []);
  const members = await Promise.all(
    codes.map(async (code) => {
      const member = await others.staff(code);
      return member === undefined ? [] : [[code, member] as const];
    }),
  );
  return new Map(members.flat());
};

const loadStaffFills = async (
  form: MeetingEntry,
  others: OtherRecords,
): Promise<readonly FormFill[]> => {
  const staff = await loadStaff(form, others);
  return form.attendances.flatMap(({ person }, row) => {
    const member = staff.get(person?.code ?? "");
    return member === undefined ? [] : fillFromStaff(row, member, form.heldOn);
  });
};
