import { hasPostings } from "../domain/words/has-postings";
import { wordsIn } from "../domain/words/words";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import { FIELD_CODES } from "../fields/field-codes";
import { date, dropDown, table, text } from "./definition/field-types";

const CODE = FIELD_CODES.staff;

/** 職員: who a meeting record looks up by staff number, with today's division and rank. */
export const staffApp = (programme: Programme): AppDefinition => {
  const words = wordsIn(programme.words, "ja");
  const RANKS = programme.ranks.map(({ label }) => label);

  const fields = defineForm("staff", words, {
    code: text({ unique: true }),
    name: text({ required: true }),
    kana: text(),
    division: text(),
    rank: dropDown(RANKS),
    history: table(),
    postedOn: date(),
    postedDivision: text(),
    postedRank: dropDown(RANKS),
  });

  const { row, table: tableRow } = layoutOf(fields);

  return {
    key: "staff",
    name: words.staff,
    settings: {
      description: `${words.meeting}記録の参加者を${words.staffNumber}で引くための名簿です。${words.rank}と所属は現在のものを、異動履歴には${hasPostings(words) ? "発令のたびに" : "異動のたびに"}1行を入れます。記録には${words.meetingShort}の日の所属と${words.rank}が入ります。`,
      icon: "APP37",
      theme: "WHITE",
      titleField: CODE.name,
    },
    fields,
    layout: [
      row([CODE.code, 160], [CODE.name, 200], [CODE.kana, 200]),
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
};
