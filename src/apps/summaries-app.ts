import { quietPeriod } from "../domain/words/quiet-period";
import { wordsIn } from "../domain/words/words";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import { RECORD_CHOICES } from "../fields/record-choices";
import { FIELD_CODES } from "../fields/field-codes";
import { PUBLISH } from "./defaults/field-choices";
import {
  checkBox,
  date,
  dateTime,
  dropDown,
  files,
  longText,
  text,
  wholeNumber,
  table,
  fieldGroup,
} from "./definition/field-types";
import { SPACE_IDS } from "./space-ids";

const SUMMARY_STATUS = RECORD_CHOICES.summaryStatus.meanings;
const PUBLISHED_MEASURE = RECORD_CHOICES.publishedMeasure.meanings;
const COMMENTARY_KIND = RECORD_CHOICES.commentaryKind.meanings;

const CODE = FIELD_CODES.summaries;

const CHART_GROUP = "月別集計の背景";
const FILE_GROUP = "図と出力";

/** 年度まとめ: what the secretariat decides and writes about a summary. */
export const summariesApp = (programme: Programme): AppDefinition => {
  const words = wordsIn(programme.words, "ja");
  const fields = defineForm(
    "summaries",
    words,
    {
      title: text(),
      status: dropDown(Object.values(SUMMARY_STATUS), {
        required: true,
        defaultValue: SUMMARY_STATUS.drafting,
      }),
      fiscalYears: text(),
      asOf: date(),
      publishedOn: date(),
      division: text(),
      commentaryTable: table(),
      commentaryFiscalYear: wholeNumber(),
      commentarySection: dropDown(programme.sections.map(({ title }) => title)),
      commentaryKind: dropDown(Object.values(COMMENTARY_KIND), {
        required: true,
        defaultValue: COMMENTARY_KIND.commentary,
      }),
      commentaryText: longText(),
      goodPracticeTable: table(),
      goodPracticeCategory: text(),
      goodPracticeText: text(),
      goodPracticeDivisions: text(),
      goodPracticePhotos: files(),
      goodPracticePhotosPublish: checkBox([PUBLISH]),
      publishedTable: table(),
      publishedFiscalYear: wholeNumber(),
      publishedSection: text(),
      publishedRank: text(),
      publishedMeasure: dropDown(Object.values(PUBLISHED_MEASURE)),
      publishedValue: wholeNumber({ minValue: "0" }),
      slotsPerMonth: wholeNumber({ minValue: "1", unit: "回" }),
      slotsFrom: date(),
      councilTable: table(),
      councilName: text(),
      councilFrom: date(),
      councilTo: date(),
      milestoneTable: table(),
      milestoneOn: date(),
      milestoneLabel: text(),
      pictures: files(),
      outputs: files(),
      templates: files(),
      snapshots: files(),
      freezingTable: table(),
      freezingAction: text(),
      freezingAt: dateTime(),
      freezingBy: text(),
      freezingReason: longText(),
      freezingFile: text(),
      freezingChecksum: text(),
      acknowledgementTable: table(),
      acknowledgementText: longText(),
      acknowledgementReason: longText(),
      acknowledgedBy: text(),
      acknowledgedAt: dateTime(),
      acknowledgementKey: text(),
    },
    { [CHART_GROUP]: fieldGroup(true), [FILE_GROUP]: fieldGroup(false) },
  );

  const { row, table: tableRow, group, space } = layoutOf(fields);

  return {
    key: "summaries",
    name: "年度まとめ",
    settings: {
      description: `公表する活動まとめの表題、基準日、文章、${quietPeriod(words).ja}、節目、図です。回数や人数は記録から集計するので、ここには入力しません。`,
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
        [CODE.goodPracticePhotos, 200],
        [CODE.goodPracticePhotosPublish, 160],
      ),
      tableRow(
        CODE.publishedTable,
        [CODE.publishedFiscalYear, 120],
        [CODE.publishedSection, 300],
        [CODE.publishedRank, 160],
        [CODE.publishedMeasure, 140],
        [CODE.publishedValue, 120],
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
        row([CODE.pictures, 300], [CODE.outputs, 300]),
        row([CODE.templates, 300], [CODE.snapshots, 300]),
      ),
      tableRow(
        CODE.freezingTable,
        [CODE.freezingAction, 120],
        [CODE.freezingAt, 180],
        [CODE.freezingBy, 160],
        [CODE.freezingReason, 280],
        [CODE.freezingFile, 240],
        [CODE.freezingChecksum, 160],
      ),
      tableRow(
        CODE.acknowledgementTable,
        [CODE.acknowledgementText, 400, 80],
        [CODE.acknowledgementReason, 280, 80],
        [CODE.acknowledgedBy, 140],
        [CODE.acknowledgedAt, 200],
        [CODE.acknowledgementKey, 200],
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
};
