import { wordsIn } from "../domain/words/words";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { defineForm } from "./definition/define-form";
import { layoutOf } from "./definition/define-layout";
import { FIELD_CODES } from "../fields/field-codes";
import { date, longText, text, wholeNumber } from "./definition/field-types";

const CODE = FIELD_CODES.advisers;

/** CXO補佐官: who was appointed, and from when to when. */
export const advisersApp = (programme: Programme): AppDefinition => {
  const words = wordsIn(programme.words, "ja");
  const fields = defineForm("advisers", words, {
    name: text({ unique: true }),
    order: wholeNumber({ minValue: "1" }),
    tenureFrom: date(),
    tenureTo: date(),
    introduction: longText(),
  });

  const { row } = layoutOf(fields);

  return {
    key: "advisers",
    name: words.adviser,
    settings: {
      description: `${words.adviser}の氏名と${words.tenure}です。${words.tenure}は月単位で数え、開始日と終了日の月を含みます。終了が決まっていなければ空欄にします。`,
      icon: "APP36",
      theme: "BLUE",
      titleField: CODE.name,
    },
    fields,
    layout: [
      row([CODE.name, 200], [CODE.order, 80]),
      row([CODE.tenureFrom, 140], [CODE.tenureTo, 140]),
      row([CODE.introduction, 600, 160]),
    ],
    views: [
      {
        type: "LIST",
        name: "すべて",
        fields: [CODE.order, CODE.name, CODE.tenureFrom, CODE.tenureTo],
        filterCond: "",
        sort: `${CODE.order} asc`,
      },
    ],
  };
};
