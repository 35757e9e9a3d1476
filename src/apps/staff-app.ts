import type { AppDefinition } from "./definition/app-definition";
import { DEFAULT_RANKS } from "./defaults/default-ranks";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import { FIELD_CODES } from "../fields/field-codes";
import { date, dropDown, table, text } from "./definition/field-types";

const CODE = FIELD_CODES.staff;

const RANKS = DEFAULT_RANKS.map(({ label }) => label);

const fields = defineForm("staff", {
  code: text({ unique: true }),
  name: text({ required: true }),
  division: text(),
  rank: dropDown(RANKS),
  history: table(),
  postedOn: date(),
  postedDivision: text(),
  postedRank: dropDown(RANKS),
});

const { row, table: tableRow } = layoutOf(fields);

/** 職員: who a meeting record looks up by staff number, with today's division and rank. */
export const STAFF_APP: AppDefinition = {
  key: "staff",
  name: "職員",
  settings: {
    description:
      "1on1ミーティング記録の参加者を職員番号で引くための名簿です。役職と所属は現在のものを、異動履歴には発令のたびに1行を入れます。記録には面談の日の所属と役職が入ります。",
    icon: "APP37",
    theme: "WHITE",
    titleField: CODE.name,
  },
  fields,
  layout: [
    row([CODE.code, 160], [CODE.name, 200]),
    row([CODE.division, 300], [CODE.rank, 200]),
    tableRow(
      CODE.history,
      [CODE.postedOn, 140],
      [CODE.postedDivision, 300],
      [CODE.postedRank, 200],
    ),
  ],
  views: [
    {
      type: "LIST",
      name: "すべて",
      fields: [CODE.code, CODE.name, CODE.division, CODE.rank],
      filterCond: "",
      sort: `${CODE.code} asc`,
    },
  ],
};
