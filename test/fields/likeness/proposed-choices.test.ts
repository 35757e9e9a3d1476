import { expect, it } from "vitest";
import { mapChoices } from "../../../src/fields/record-choices";
import { guessChoices } from "../../../src/ui/settings/guessing/guess-choices";
import { settings } from "../../form/form-fields";
import { fieldCalled } from "./guessed";

it.each(["meetings", "activities"] as const)(
  "proposes what the states of a form of %s mean by the words they are made of, and nothing where one may be denied",
  (source) => {
    const said = {
      held: ["実施済み", "完了", "面談終了", "開催", "finished"],
      planned: ["予約", "実施予定", "日程調整中"],
      cancelled: ["実施中止", "取消", "取りやめ", "キャンセル"],
    };
    const untold = [
      "その他",
      "不実施",
      "未実施",
      "実施（欠席）",
      "キャンセル待ち",
    ];
    const texts = [...Object.values(said).flat(), ...untold];
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
