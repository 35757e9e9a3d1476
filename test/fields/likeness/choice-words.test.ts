import { expect, it } from "vitest";
import { mapChoices } from "../../../src/fields/record-choices";
import { guessChoices } from "../../../src/ui/settings/guessing/guess-choices";
import { settings } from "../../form/form-fields";
import { fieldCalled } from "./guessed";

it.each(["meetings", "activities"] as const)(
  "proposes what the states of a form of %s mean by the words they are made of",
  (source) => {
    const said = {
      held: ["実施した面談", "対応済", "完了", "終了", "開催", "finished"],
      planned: ["仮予約", "実施予定", "未実施", "調整中", "申込あり"],
      cancelled: ["実施中止", "取消", "取りやめ", "キャンセル"],
    };
    const texts = [...Object.values(said).flat(), "その他"];
    const code = settings.sources[source]?.fields.status ?? "";
    const choices = mapChoices<readonly string[]>(() => []);
    const guessed = guessChoices(
      { ...settings, choices },
      source,
      { [code]: fieldCalled({ source, field: "status" }, "状態", texts) },
      [],
      { choices },
    ).choices;
    expect(
      source === "meetings" ? guessed.status : guessed.activityStatus,
    ).toEqual(said);
  },
);
