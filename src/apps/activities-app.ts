import { wordsIn } from "../domain/words/words";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import {
  ACTIVITY_PART,
  ADVISER_NAMES,
  MODE,
  ONGOING,
  PUBLISH,
} from "./defaults/field-choices";
import { RECORD_CHOICES } from "../fields/record-choices";
import { FIELD_CODES } from "../fields/field-codes";
import {
  checkBox,
  date,
  dropDown,
  files,
  longText,
  text,
  wholeNumber,
  fieldGroup,
} from "./definition/field-types";
import { SPACE_IDS } from "./space-ids";

const ACTIVITY_STANDING = RECORD_CHOICES.standing.meanings;
const ACTIVITY_STATUS = RECORD_CHOICES.activityStatus.meanings;
const DATE_PRECISION = RECORD_CHOICES.datePrecision.meanings;

const CODE = FIELD_CODES.activities;

const WHO_GROUP = "関係者";
const TEXT_GROUP = "掲載内容";

/** 活動記録: what advisers did besides the 1on1 meetings. */
export const activitiesApp = (programme: Programme): AppDefinition => {
  const words = wordsIn(programme.words, "ja");
  const sections = programme.sections
    .filter(({ source }) => source === "activities")
    .map(({ title, recordValues }) =>
      // What is chosen on a record is found by these, whatever a city calls the section.
      recordValues.length === 0 || recordValues.includes(title)
        ? title
        : (recordValues[0] ?? title),
    );

  const fields = defineForm(
    "activities",
    words,
    {
      section: dropDown(sections),
      summaryLine: text(),
      detailHeading: text(),
      part: dropDown(Object.values(ACTIVITY_PART)),
      title: text({ required: true }),
      from: date(),
      to: date(),
      datePrecision: dropDown(Object.values(DATE_PRECISION), {
        required: true,
        defaultValue: DATE_PRECISION.day,
      }),
      isOpen: checkBox([ONGOING]),
      count: wholeNumber({
        required: true,
        minValue: "1",
        defaultValue: "1",
        unit: "回",
      }),
      status: dropDown(Object.values(ACTIVITY_STATUS), {
        required: true,
        defaultValue: ACTIVITY_STATUS.held,
      }),
      standing: dropDown(Object.values(ACTIVITY_STANDING), {
        required: true,
        defaultValue: ACTIVITY_STANDING.counted,
      }),
      exclusionReason: text(),
      advisers: checkBox(ADVISER_NAMES),
      workingGroup: text(),
      divisions: text(),
      audience: text(),
      participantCount: wholeNumber({ minValue: "0", unit: "名" }),
      lecturer: text(),
      mode: dropDown(Object.values(MODE)),
      remark: text(),
      content: longText(),
      photos: files(),
      publish: checkBox([PUBLISH]),
      fiscalYear: text(),
      month: text(),
    },
    { [WHO_GROUP]: fieldGroup(true), [TEXT_GROUP]: fieldGroup(true) },
  );

  const { row, group, space } = layoutOf(fields);

  const listFields = [
    CODE.from,
    CODE.section,
    CODE.summaryLine,
    CODE.part,
    CODE.title,
    CODE.count,
    CODE.status,
    CODE.standing,
  ];

  return {
    key: "activities",
    name: "活動記録",
    settings: {
      description: `${sections.map((title) => `「${title}」`).join("")}などを記録します。回数は入力した数だけが数えられ、日付からは推測しません。`,
      icon: "APP60",
      theme: "YELLOW",
      titleField: CODE.title,
    },
    fields,
    layout: [
      space(SPACE_IDS.activityHints),
      row([CODE.section, 320], [CODE.title, 480]),
      row([CODE.summaryLine, 320], [CODE.detailHeading, 320], [CODE.part, 120]),
      row(
        [CODE.from, 140],
        [CODE.to, 140],
        [CODE.datePrecision, 110],
        [CODE.isOpen, 180],
      ),
      row(
        [CODE.status, 120],
        [CODE.count, 100],
        [CODE.standing, 140],
        [CODE.exclusionReason, 400],
      ),
      group(
        WHO_GROUP,
        row([CODE.advisers, 400], [CODE.workingGroup, 300]),
        row([CODE.divisions, 400], [CODE.lecturer, 200]),
        row(
          [CODE.audience, 400],
          [CODE.participantCount, 110],
          [CODE.mode, 130],
        ),
      ),
      group(
        TEXT_GROUP,
        row([CODE.remark, 500], [CODE.publish, 160]),
        row([CODE.content, 800, 160]),
        row([CODE.photos, 400]),
      ),
      row([CODE.fiscalYear, 190], [CODE.month, 190]),
    ],
    views: [
      {
        type: "LIST",
        name: "すべて",
        fields: listFields,
        filterCond: "",
        sort: `${CODE.from} desc`,
      },
      {
        type: "LIST",
        name: "この1年",
        fields: listFields,
        filterCond: `${CODE.from} >= FROM_TODAY(-1, YEARS)`,
        sort: `${CODE.from} desc`,
      },
      {
        type: "LIST",
        name: "予定",
        fields: listFields,
        filterCond: `${CODE.status} in ("${ACTIVITY_STATUS.planned}")`,
        sort: `${CODE.from} asc`,
      },
      {
        type: "LIST",
        name: "数えない記録",
        fields: [...listFields, CODE.exclusionReason],
        filterCond: `${CODE.standing} not in ("${ACTIVITY_STANDING.counted}")`,
        sort: `${CODE.from} desc`,
      },
      {
        type: "CALENDAR",
        name: "カレンダー",
        date: CODE.from,
        title: CODE.title,
        filterCond: "",
        sort: `${CODE.from} asc`,
      },
    ],
  };
};
