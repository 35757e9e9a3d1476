import { expect, test } from "vitest";
import { findChoice } from "../../../src/entering/reading/find-choice";
import { mapChoices } from "../../../src/fields/record-choices";
import { apart } from "./guessed";

const HELD =
  "実施、済、済み、実施済、実施済み、実 施　済、完了、終了、開催、held、Done、completed、finished";
const PLANNED =
  "予約、予約済、予定、実施予定、planned、Scheduled、booked、upcoming";
const CANCELLED =
  "中止、実施中止、取消、取り消し、取りやめ、取り止め、ｷｬﾝｾﾙ、cancelled、canceled";
/** Texts that have such a word in them and don't say what it says. */
const UNTOLD_STATES =
  "不実施、非実施、未開催、実施なし、実施できず、実施不可、実施見送り、不開催、開催せず、未済、未完了、開催延期、実施しない、実施？、実施×、実施0、実施待ち、要実施、実施希望、連絡済、日程確定済、報告書未済、欠席（実施）、代理実施、実施（代理）、実施（欠席）、済?、未実施、中止せず、中止なし、中止→実施、中止後実施、一部中止、実施（一部中止）、実施又は中止、キャンセル待ち、再調整後実施、書面開催、予約取れず";

/** For each meaning, texts that a list may have for the choice of that name, and texts that are asked about. */
test.each([
  [
    "meetings",
    "status",
    { held: HELD, planned: PLANNED, cancelled: CANCELLED },
    UNTOLD_STATES,
  ],
  [
    "activities",
    "status",
    { held: HELD, planned: PLANNED, cancelled: CANCELLED },
    UNTOLD_STATES,
  ],
  [
    "meetings",
    "role",
    {
      principal: "主参加、主たる参加者、主担当、本人、principal、main",
      companion:
        "同席、随行、陪席、オブザーバ、オブザーバー、companion、observer、guest",
    },
    "本人欠席、本人の代理、同席なし、同席不可、主担当外",
  ],
  [
    "activities",
    "standing",
    {
      counted: "集計対象、対象、counted",
      listedOnly: "掲載のみ、listed only",
      excluded: "対象外、除外、excluded",
    },
    "集計対象から除外、対象？、除外しない",
  ],
] as const)("of %s, what a text says of the %s", (kind, name, said, untold) => {
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
  const found = (text: string) =>
    findChoice(text, { name, options }, { kind, choices, ranks: [] });
  for (const [meaning, texts] of Object.entries(said)) {
    expect(apart(texts).map((text) => [text, found(text)])).toEqual(
      apart(texts).map((text) => [text, `#${meaning}`]),
    );
  }
  const all = ["その他", ...apart(untold)];
  expect(all.filter((text) => found(text) !== undefined)).toEqual([]);
});
