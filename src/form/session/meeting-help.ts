import type { CalendarDate } from "../../domain/calendar-date";
import { monthOf } from "../../domain/calendar-date";
import type { FormMessages } from "../../i18n/records/form-messages";
import type { Settings, Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import { SPACE_IDS } from "../../apps/space-ids";
import { loadMeetingHints, peopleOf } from "../hints/meeting-hints";
import type { OtherRecords } from "../records/other-records";
import { readMeetingForm } from "../records/read-meeting-form";
import type { RecordHelp } from "./record-help";
import { fillSoleAdviser } from "../rules/sole-adviser";
import { fillRoleOfNewRow, fillRoles } from "../rules/attendance-roles";
import { checkMeetingForm } from "../rules/check-meeting-form";
import { fillFiscalYearAndMonth } from "../rules/fiscal-year-and-month";
import type { FormFill } from "../rules/form-fill";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import { fillEndTime } from "../rules/end-time";
import { fillFromStaff } from "../rules/staff-record";

const PEOPLE = new Set(["attendances", "personCode", "personName", "role"]);

/** Help for the records of the meetings app. */
export const createMeetingHelp = (
  settings: Settings,
  source: Source<MeetingFieldName>,
  others: OtherRecords,
  context: { readonly today: CalendarDate; readonly messages: FormMessages },
): RecordHelp<MeetingEntry> => {
  const { choices, fiscalYearStartMonth, ranks } = settings;
  const rules = { today: context.today, fiscalYearStartMonth, ranks };
  return {
    source,
    spaceId: SPACE_IDS.meetingHints,
    read: (record, recordId) =>
      readMeetingForm(record, recordId, source, choices),
    fill: (form, changed, before) => [
      ...(changed === undefined || changed === "heldOn"
        ? fillFiscalYearAndMonth(form.heldOn, fiscalYearStartMonth)
        : []),
      ...(changed === "startTime" ? fillEndTime(form, before) : []),
      ...(changed === undefined || PEOPLE.has(changed) ? fillRoles(form) : []),
    ],
    derive: (form) => [
      ...fillFiscalYearAndMonth(form.heldOn, fiscalYearStartMonth),
      ...fillEndTime(form),
    ],
    fillNewRow: (form, row) => [fillRoleOfNewRow(form, row)],
    renewed: ["personName", "division", "rank"],
    check: (form, facts) => checkMeetingForm(form, rules, facts),
    compared: new Set([
      ...PEOPLE,
      "heldOn",
      "status",
      "advisers",
      "rank",
      "division",
    ]),
    loadFacts: async (form) => {
      const [advisers, meetings] = await Promise.all([
        others.advisers(),
        others.meetingsOf(peopleOf(form)),
      ]);
      return { advisers, meetings };
    },
    loadFills: async (form, changed, page) => [
      ...(changed.has("heldOn") && form.heldOn !== undefined
        ? fillSoleAdviser(monthOf(form.heldOn), await others.advisers())
        : []),
      ...(changed.has("personCode") &&
      !page.isLookup(source.fields.personCode ?? "")
        ? await loadStaffFills(form, others)
        : []),
    ],
    loadHints: (form, record) =>
      loadMeetingHints(form, others, {
        dateType: record[source.fields.heldOn ?? ""]?.type,
        messages: context.messages,
      }),
  };
};

const loadStaffFills = async (
  form: MeetingEntry,
  others: OtherRecords,
): Promise<readonly FormFill[]> => {
  const fills = await Promise.all(
    form.attendances.map(async ({ person }, row) => {
      const code = person?.code;
      const staff = code === undefined ? undefined : await others.staff(code);
      return staff === undefined ? [] : fillFromStaff(row, staff);
    }),
  );
  return fills.flat();
};
