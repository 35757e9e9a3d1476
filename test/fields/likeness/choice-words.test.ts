import { expect, test } from "vitest";
import { findChoice } from "../../../src/entering/reading/find-choice";
import { mapChoices } from "../../../src/fields/record-choices";
import { apart } from "./guessed";

const HELD = "実施、済、完了、終了、開催、held、done、completed、finished";
const PLANNED =
  "予約、予定、実施予定、未実施、日程調整中、申込、受付、準備、planned、scheduled、booked、upcoming";
const CANCELLED =
  "中止、実施中止、取消、取り消し、取りやめ、キャンセル、cancelled、canceled";

/** For each meaning, texts that a list may have for the choice of that name. */
test.each([
  [
    "meetings",
    "status",
    { held: HELD, planned: PLANNED, cancelled: CANCELLED },
  ],
  [
    "activities",
    "status",
    { held: HELD, planned: PLANNED, cancelled: CANCELLED },
  ],
  [
    "meetings",
    "role",
    {
      principal: "主参加、主たる参加者、主担当、本人、principal、main",
      companion: "同席、随行、陪席、オブザーバ、companion、observer、guest",
    },
  ],
  [
    "activities",
    "standing",
    {
      counted: "集計対象、対象、counted",
      listedOnly: "掲載のみ、listed only",
      excluded: "対象外、除外、excluded",
    },
  ],
] as const)("of %s, what a text says of the %s", (kind, name, said) => {
  const options = Object.keys(said).map((meaning) => `#${meaning}`);
  // The settings know the choices of the form, and no other spelling.
  const none = mapChoices<readonly string[]>(() => []);
  const meanings = Object.fromEntries(
    Object.keys(said).map((meaning) => [meaning, [`#${meaning}`]]),
  );
  const choices = {
    ...none,
    [name === "status" && kind === "activities" ? "activityStatus" : name]:
      meanings,
  };
  for (const [meaning, texts] of Object.entries(said)) {
    expect(
      apart(texts).map((text) => [
        text,
        findChoice(text, { name, options }, { kind, choices, ranks: [] }),
      ]),
    ).toEqual(apart(texts).map((text) => [text, `#${meaning}`]));
  }
  expect(
    findChoice("その他", { name, options }, { kind, choices, ranks: [] }),
  ).toBeUndefined();
});
