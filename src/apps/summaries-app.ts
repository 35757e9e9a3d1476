import type { AppDefinition } from "./app-definition";
import { DEFAULT_SECTIONS } from "./default-sections";
import type { Definitions, FieldDefinition } from "./field-definition";
import { layoutOf } from "./define-layout";
import { COMMENTARY_KIND, SUMMARY_STATUS } from "./field-choices";
import { SUMMARY_FIELD_CODES as CODE } from "./field-codes";
import {
  date,
  dropDown,
  files,
  longText,
  text,
  wholeNumber,
  table,
  fieldGroup,
} from "./field-types";
import { SPACE_IDS } from "./space-ids";

const CHART_GROUP = "月別集計の背景";
const FILE_GROUP = "図と出力";

const fields: Definitions<FieldDefinition> = {
  [CODE.title]: text({ required: true }),
  [CODE.status]: dropDown(Object.values(SUMMARY_STATUS), {
    required: true,
    defaultValue: SUMMARY_STATUS.drafting,
  }),
  [CODE.fiscalYears]: text({
    label: "対象年度（西暦。複数は「,」で区切る。例：2022,2023）",
    required: true,
  }),
  [CODE.asOf]: date(),
  [CODE.publishedOn]: date(),
  [CODE.division]: text(),
  [CODE.commentaryTable]: table({
    [CODE.commentaryFiscalYear]: wholeNumber(),
    [CODE.commentarySection]: dropDown(
      DEFAULT_SECTIONS.map(({ title }) => title),
    ),
    [CODE.commentaryKind]: dropDown(Object.values(COMMENTARY_KIND), {
      required: true,
      defaultValue: COMMENTARY_KIND.commentary,
    }),
    [CODE.commentaryText]: longText(),
  }),
  [CODE.goodPracticeTable]: table({
    [CODE.goodPracticeCategory]: text(),
    [CODE.goodPracticeText]: text(),
    [CODE.goodPracticeDivisions]: text(),
  }),
  [CHART_GROUP]: fieldGroup(true),
  [CODE.slotsPerMonth]: wholeNumber({ minValue: "1", unit: "回" }),
  [CODE.slotsFrom]: date(),
  [CODE.councilTable]: table({
    [CODE.councilName]: text(),
    [CODE.councilFrom]: date(),
    [CODE.councilTo]: date(),
  }),
  [CODE.milestoneTable]: table({
    [CODE.milestoneOn]: date(),
    [CODE.milestoneLabel]: text(),
  }),
  [FILE_GROUP]: fieldGroup(false),
  [CODE.figures]: files({ label: "体制図などの図" }),
  [CODE.outputs]: files(),
  [CODE.templates]: files({ label: "文書のひな形（PowerPoint、Word）" }),
  [CODE.snapshot]: longText({ label: "確定した数値（自動で入ります）" }),
};

const { row, table: tableRow, group, space } = layoutOf(fields);

/** 年度まとめ: what the secretariat decides and writes about a summary. */
export const SUMMARIES_APP: AppDefinition = {
  key: "summaries",
  name: "年度まとめ",
  settings: {
    description:
      "公表する活動まとめの表題、基準日、文章、議会会期、節目、図です。回数や人数は記録から集計するので、ここには入力しません。",
    icon: "APP55",
    theme: "RED",
    titleField: CODE.title,
  },
  fields,
  layout: [
    space(SPACE_IDS.summaryFigures),
    row([CODE.title, 500], [CODE.status, 120]),
    row([CODE.fiscalYears, 420], [CODE.division, 300]),
    row([CODE.asOf, 140], [CODE.publishedOn, 140]),
    tableRow(
      CODE.commentaryTable,
      [CODE.commentaryFiscalYear, 100],
      [CODE.commentarySection, 280],
      [CODE.commentaryKind, 130],
      [CODE.commentaryText, 480, 80],
    ),
    tableRow(
      CODE.goodPracticeTable,
      [CODE.goodPracticeCategory, 300],
      [CODE.goodPracticeText, 420],
      [CODE.goodPracticeDivisions, 260],
    ),
    group(CHART_GROUP, row([CODE.slotsPerMonth, 100], [CODE.slotsFrom, 140])),
    tableRow(
      CODE.councilTable,
      [CODE.councilName, 240],
      [CODE.councilFrom, 140],
      [CODE.councilTo, 140],
    ),
    tableRow(
      CODE.milestoneTable,
      [CODE.milestoneOn, 140],
      [CODE.milestoneLabel, 400],
    ),
    group(
      FILE_GROUP,
      row([CODE.figures, 300], [CODE.outputs, 300]),
      row([CODE.templates, 300]),
      row([CODE.snapshot, 800, 120]),
    ),
  ],
  views: [
    {
      type: "LIST",
      name: "すべて",
      fields: [
        CODE.title,
        CODE.fiscalYears,
        CODE.asOf,
        CODE.publishedOn,
        CODE.status,
      ],
      filterCond: "",
      sort: `${CODE.publishedOn} desc`,
    },
  ],
};
