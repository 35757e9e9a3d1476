import { quietPeriod } from "../../domain/words/quiet-period";
import type { Words } from "../../domain/words/words";
import { capital } from "../../domain/words/capital";
import { defineFields } from "../field";
import { CHOICE, DAY, TEXT } from "../fitting-types";

/** What the monthly chart shows beside its bars: quiet periods and milestones. */
export const TIMELINE_FIELDS = defineFields({
  councilTable: {
    code: "議会会期",
    label: {
      ja: (words: Words) => quietPeriod(words).ja,
      en: (words: Words) => `${capital(quietPeriod(words).en)}s`,
    },
    types: ["SUBTABLE"],
    meaning: {
      ja: (words: Words) =>
        `${quietPeriod(words).ja}のテーブルです。月別のグラフの帯になります。`,
      en: (words: Words) =>
        `The ${quietPeriod(words).en}s: bands behind the monthly chart.`,
    },
  },
  councilName: {
    code: "会期名",
    label: { ja: "会期名", en: "Session" },
    types: CHOICE,
    table: "councilTable",
    meaning: {
      ja: "会期の名前です。",
      en: "The name of the session.",
    },
  },
  councilFrom: {
    code: "会期開始日",
    label: { ja: "会期開始日", en: "Session from" },
    types: DAY,
    table: "councilTable",
    meaning: {
      ja: "会期の最初の日です。",
      en: "The first day of the session.",
    },
  },
  councilTo: {
    code: "会期終了日",
    label: { ja: "会期終了日", en: "Session until" },
    types: DAY,
    table: "councilTable",
    meaning: {
      ja: "会期の最後の日です。",
      en: "The last day of the session.",
    },
  },
  milestoneTable: {
    code: "節目",
    label: { ja: "節目", en: "Milestones" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "節目のテーブルです。月別のグラフの印になります。",
      en: "Dated changes: marks on the monthly chart.",
    },
  },
  milestoneOn: {
    code: "節目の日",
    label: { ja: "節目の日", en: "Date of the milestone" },
    types: DAY,
    table: "milestoneTable",
    meaning: {
      ja: "節目の日です。",
      en: "The day of the change.",
    },
  },
  milestoneLabel: {
    code: "節目の内容",
    label: { ja: "節目の内容", en: "Milestone" },
    types: TEXT,
    table: "milestoneTable",
    meaning: {
      ja: "グラフに添える言葉です。",
      en: "The words beside the mark.",
    },
  },
});
