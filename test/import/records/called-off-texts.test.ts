import { describe, expect, it } from "vitest";
import { calledOffTexts } from "../../../src/import/records/planning/called-off-texts";

/** What a cell tells of a meeting that did not take place, in a column that no field takes, or one that is used. */
const toldBy = (text: string, use: "unused" | "used" = "unused") =>
  calledOffTexts(
    { cells: [text] },
    {
      columns: [{ index: 0 }],
      mapping: new Map(use === "used" ? [[0, "theme"]] : []),
      cancelled: ["中止"],
    },
  );

describe("what a remark tells of a meeting that did not take place", () => {
  it.each(
    `中止 中\u3000止 コロナのため取り止め 取止め とりやめ 取りやめ 取消 取り消し 取下げ ｷｬﾝｾﾙ ドタキャン
    見送り 見合わせ 見合せ 休止 休会 流会 お流れ 延期 順延 繰延 繰り延べ 日延べ リスケ 日程変更 日程の再調整
    未実施 未開催 不開催 実施せず 開催せず 実施なし 開催無し 実施しなかった 実施できず 行わず 行わなかった 行われず
    先送り 先延ばし 別日に変更 後日改めて 実施しませんでした 開催できませんでした 行えず 体調不良 急用のため 都合がつかず 来られず
    欠席 病欠 不参加 不在 来ず 来庁なし Cancelled postponed called&off not&held no-show`.split(
      /\n?[ \n]+/u,
    ),
  )("is heard in %s", (word) => {
    expect(toldBy(word.replace("&", " "))).toHaveLength(1);
  });

  it.each([
    "庁舎にて",
    "実施済",
    "対面で開催",
    "資料を確認した",
    "次回も行う",
    "後日資料を送付",
  ])("is not heard in %s", (text) => {
    expect(toldBy(text)).toEqual([]);
  });
});

describe("what a theme tells of its meeting", () => {
  it.each([
    "訓練 ※中止",
    "【取り止め】窓口改革",
    "窓口改革（見合わせ）",
    "台風により休止",
    "面談を実施せず",
  ])("is heard in %s", (theme) => {
    expect(toldBy(theme, "used")).toHaveLength(1);
  });

  it.each([
    "中止した事業の見直し",
    "イベント中止の判断基準",
    "窓口の休止",
    "延期された条例改正",
    "未実施の施策の点検",
    "不在者投票の運営",
    "見合わせている投資の再開",
    "日程調整の自動化",
    "口座振替の案内",
    "体調不良者への対応",
  ])("is not heard in %s", (theme) => {
    expect(toldBy(theme, "used")).toEqual([]);
  });
});
