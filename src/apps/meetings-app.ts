import { wordsIn } from "../domain/words/words";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import { ADVISER_NAMES, MODE, PUBLISH } from "./defaults/field-choices";
import { RECORD_CHOICES } from "../fields/record-choices";
import { FIELD_CODES } from "../fields/field-codes";
import {
  checkBox,
  date,
  dropDown,
  longText,
  lookup,
  text,
  time,
  table,
} from "./definition/field-types";
import { SPACE_IDS } from "./space-ids";
import { SUMMARY_VIEW_NAME } from "./summary-view-name";

const ATTENDANCE_ROLE = RECORD_CHOICES.role.meanings;
const MEETING_STATUS = RECORD_CHOICES.status.meanings;

const CODE = FIELD_CODES.meetings;
const STAFF = FIELD_CODES.staff;

/** 1on1ミーティング記録: one record, one meeting. */
export const meetingsApp = (programme: Programme): AppDefinition => {
  const words = wordsIn(programme.words, "ja");
  const fields = defineForm("meetings", words, {
    heldOn: date(),
    startTime: time(),
    endTime: time(),
    status: dropDown(Object.values(MEETING_STATUS), {
      required: true,
      defaultValue: MEETING_STATUS.planned,
    }),
    mode: dropDown(Object.values(MODE), { defaultValue: MODE.inPerson }),
    advisers: checkBox(ADVISER_NAMES, { required: true }),
    attendances: table(),
    personCode: lookup({
      app: "staff",
      relatedKeyField: STAFF.code,
      // Neither division nor rank: a lookup copies today's whenever a record is
      // written anew, also by an import of old ones. The form help enters those
      // of the meeting's day, and they stay as they are.
      fieldMappings: [{ field: CODE.personName, relatedField: STAFF.name }],
      lookupPickerFields: [STAFF.name, STAFF.division, STAFF.rank],
      sort: `${STAFF.code} asc`,
    }),
    personName: text(),
    division: text(),
    rank: dropDown(programme.ranks.map(({ label }) => label)),
    role: dropDown([words.principal, ATTENDANCE_ROLE.companion], {
      required: true,
      defaultValue: words.principal,
    }),
    theme: text(),
    themeCategory: dropDown(programme.themeCategories),
    content: longText(),
    voice: longText(),
    publishTheme: checkBox([PUBLISH]),
    publishVoice: checkBox([PUBLISH]),
    fiscalYear: text(),
    month: text(),
  });

  const { row, table: tableRow, space } = layoutOf(fields);

  const listFields = [
    CODE.heldOn,
    CODE.status,
    CODE.advisers,
    CODE.attendances,
    CODE.theme,
    CODE.mode,
  ];

  return {
    key: "meetings",
    name: `${words.meeting}記録`,
    settings: {
      description: `${words.adviser}の${words.meeting}を1回1件で記録します。実施した記録だけが年度まとめの回数と人数に数えられます。${words.principal}は1人だけ選びます。`,
      icon: "APP72",
      theme: "GREEN",
      titleField: CODE.theme,
    },
    fields,
    layout: [
      space(SPACE_IDS.meetingHints),
      row(
        [CODE.heldOn, 140],
        [CODE.startTime, 110],
        [CODE.endTime, 110],
        [CODE.status, 120],
        [CODE.mode, 140],
      ),
      row([CODE.advisers, 500]),
      tableRow(
        CODE.attendances,
        [CODE.personCode, 250],
        [CODE.personName, 160],
        [CODE.division, 240],
        [CODE.rank, 160],
        [CODE.role, 140],
      ),
      row(
        [CODE.theme, 500],
        [CODE.themeCategory, 200],
        [CODE.publishTheme, 160],
      ),
      row([CODE.content, 880, 160]),
      row([CODE.voice, 700, 100], [CODE.publishVoice, 160]),
      row([CODE.fiscalYear, 190], [CODE.month, 190]),
    ],
    views: [
      {
        type: "LIST",
        name: "すべて",
        fields: listFields,
        filterCond: "",
        sort: `${CODE.heldOn} desc`,
      },
      {
        type: "LIST",
        name: "予約中",
        fields: listFields,
        filterCond: `${CODE.status} in ("${MEETING_STATUS.planned}")`,
        sort: `${CODE.heldOn} asc`,
      },
      {
        type: "LIST",
        name: "この1年",
        fields: listFields,
        filterCond: `${CODE.heldOn} >= FROM_TODAY(-1, YEARS)`,
        sort: `${CODE.heldOn} desc`,
      },
      {
        type: "CALENDAR",
        name: "カレンダー",
        date: CODE.heldOn,
        title: CODE.theme,
        filterCond: "",
        sort: `${CODE.heldOn} asc`,
      },
      {
        type: "LIST",
        name: SUMMARY_VIEW_NAME,
        fields: listFields,
        filterCond: `${CODE.status} in ("${MEETING_STATUS.held}")`,
        sort: `${CODE.heldOn} desc`,
      },
    ],
  };
};
