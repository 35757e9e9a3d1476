import { describe, expect, it } from "vitest";
import { calledOffTexts } from "../../../../src/import/records/planning/asking/called-off-texts";

/** What a cell tells of a meeting that did not take place, in a column that no field takes, or one that is used. */
const toldBy = (
  text: string,
  use: "unused" | "used" = "unused",
  heading = "備考",
) =>
  calledOffTexts(
    { cells: [text] },
    {
      columns: [{ index: 0, heading }],
      mapping: new Map(use === "used" ? [[0, "theme"]] : []),
      cancelled: ["中止"],
      fields: [],
    },
  );

describe("what a remark tells of a meeting that did not take place", () => {
  it.each(
    `中止 中\u3000止 コロナのため取り止め 取止め とりやめ 取りやめ 取消 取り消し 取下げ ｷｬﾝｾﾙ ドタキャン
    見送り 見合わせ 見合せ 休止 休会 流会 お流れ 延期 順延 繰延 繰り延べ 日延べ リスケ 日程変更 日程の再調整
    未実施 未開催 不開催 実施せず 開催せず 実施なし 開催無し 実施しなかった 実施できず 行わず 行わなかった 行われず
    先送り 先延ばし 別日に変更 後日改めて 実施しませんでした 開催できませんでした 行えず 体調不良 急用のため 都合がつかず 来られず
    再調整 ペンディング 6/2に振替 5月20日へ変更 白紙 ご辞退 お断り 空振り 連絡なし 保留 不成立 調整つかず 日程が合わず
    面談できず 出席できませんでした 接続できず 失念 次回へ 翌月に変更 持ち越し お休み 年休 忌引 入院 出張のため 欠 延 × ✕ NG
    会場確保できず 講師の都合がつかず 書面開催に変更 書面決議 次年度へ繰越 繰り越し
    仕切り直し 日時変更 ダブルブッキング 欠番 空枠 中断 →6/2 6/2へ 流れた 未 通信障害 非実施 Cancel
    欠席 病欠 不参加 不在 来ず 来庁なし 当日欠 c/x cxl ☓ ✗ ✘ 休職中 お休みのため 補佐官コロナ 現れず ブッキングミス 補佐官出張 資料確認のみ（面談なし） Cancelled postponed called&off not&held no-show`.split(
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
    "なし",
    "－",
    "次回5/1",
    "振替休日の扱い",
    "場所変更",
    "会場を確保",
    "書面で資料を配布",
    "繰越金の扱い",
    "途中休憩あり",
    "延長30分",
    "未来像を共有",
    "コロナ対策の相談",
  ])("is not heard in %s", (text) => {
    expect(toldBy(text)).toEqual([]);
  });
});

describe("what a title tells of an activity that may have been none", () => {
  const told = (title: string) =>
    calledOffTexts(
      { cells: [title] },
      {
        columns: [{ index: 0, heading: "題名" }],
        mapping: new Map([[0, "title"]]),
        cancelled: ["中止"],
        fields: [],
      },
    );

  it.each([
    ["A研修（書面開催）", "書面開催"],
    ["B研修 資料配布のみ", "B研修 資料配布のみ"],
    ["E研修（仮）", "E研修（仮）"],
    ["F研修（案）", "F研修（案）"],
    ["H研修→次年度", "H研修→次年度"],
  ])("%s", (title, said) => {
    expect(told(title)).toEqual([said]);
  });

  it.each([
    "D研修（動画配信）",
    "次年度の計画",
    "仮設住宅の研修",
    "書面の書き方",
  ])("nothing by %s", (title) => {
    expect(told(title)).toEqual([]);
  });
});

describe("what a mark tells", () => {
  it.each([
    ["なし", "面談実績", 1],
    ["×", "実施", 1],
    ["－", "実施の有無", 1],
    ["×", "掲載可否", 0],
    ["－", "資料", 0],
  ])("%s below %s", (mark, heading, told) => {
    expect(toldBy(mark, "unused", heading)).toHaveLength(told);
  });
});

describe("what a row tells of somebody who was absent", () => {
  const told = (
    cells: readonly string[],
    type = "SINGLE_LINE_TEXT",
    struck?: readonly number[],
  ) =>
    calledOffTexts(
      { cells, ...(struck === undefined ? {} : { struck: new Set(struck) }) },
      {
        columns: cells.map((_, index) => ({ index, heading: "備考" })),
        mapping: new Map([[0, "personName"]]),
        cancelled: ["中止"],
        fields: [{ name: "personName", type }],
      },
    );

  it("is one question where another came for them", () => {
    expect(told(["朝霧", "部長欠席のため課長が代理出席"])).toEqual([]);
    expect(told(["朝霧", "代理出席の予定だったが中止"])).toHaveLength(1);
    expect(told(["朝霧", "部長欠席"])).toEqual(["部長欠席"]);
  });

  it("is asked of the row where people are users, who can't be asked for", () => {
    expect(told(["asagiri", "春野が代理出席"], "USER_SELECT")).toEqual([
      "春野が代理出席",
    ]);
  });

  it("is asked where the row, or a cell of it, is struck out", () => {
    expect(told(["朝霧", "庁舎"], undefined, [0, 1])).toEqual(["取り消し線"]);
    expect(told(["朝霧", "庁舎"], undefined, [0])).toEqual([
      "取り消し線「朝霧」",
    ]);
    expect(told(["朝霧", ""], undefined, [1])).toEqual([]);
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
    expect(toldBy(theme, "used", "テーマ")).toHaveLength(1);
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
    expect(toldBy(theme, "used", "テーマ")).toEqual([]);
  });
});

describe("what remarks tell whose text is kept in a field", () => {
  const words = ["6/28に振替", "→4/18", "4/18へ変更", "×", "欠", "別日に実施"];
  const more = ["本人出席せず", "休み", "辞退", "不成立"];
  it.each([...words, ...more])("is heard as in others: %s", (text) => {
    expect(toldBy(text, "used", "メモ")).toHaveLength(1);
    expect(toldBy(text, "used", "備考")).toEqual(toldBy(text));
  });

  it("is of their heading, and elsewhere of words that are all that stands there", () => {
    expect(toldBy("本人が休みで時間短縮", "used", "テーマ")).toEqual([]);
    expect(toldBy("休み", "used", "テーマ")).toEqual(["休み"]);
    expect(toldBy("休み", "used", "")).toEqual(["休み"]);
  });
});

describe("a theme that is nothing but a mark or words of calling off", () => {
  it.each(["×", "－", "ー", "―", "…", "✕", "x", "※"])(
    "is asked below its heading: %s",
    (mark) => {
      expect(toldBy(mark, "used", "テーマ")).toEqual([`テーマ：${mark}`]);
    },
  );

  it.each(
    `日程調整中 コロナのため （来月に） 5/14へ 来月へ 翌週に →5/14 日程再調整中 延期希望 中止予定 キャンセルの連絡あり 欠席連絡 再調整
    本人休み 本人都合により欠席 先方都合 担当者不在 5/14に変更 5月14日へ振替 次回に持ち越し 実施に至らず 行われなかった お休み 保留 未定 白紙 辞退 年休 （欠）`.split(
      /\n?[ \n]+/u,
    ),
  )("is asked: %s", (text) => {
    expect(toldBy(text, "used", "テーマ")).toHaveLength(1);
  });

  it.each([
    ...["休暇制度", "年休の取得", "変更管理", "大会の延期", "会議室に変更"],
    ...["日程調整の自動化", "出張旅費", "公務員制度", "未来", "DX", "○", "◎"],
    ...[
      "市民のための窓口",
      "後日配信の仕組み",
      "来月の予定",
      "欠席連絡の電子化",
    ],
    ...["5/14の研修", "次回までの宿題", "中止した事業の見直し", "断捨離"],
  ])("is a theme: %s", (text) => {
    expect(toldBy(text, "used", "テーマ")).toEqual([]);
  });
});
