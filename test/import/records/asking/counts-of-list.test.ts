import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import {
  AS_WRITTEN,
  LEAVES,
  TAKES,
} from "../../../../src/import/records/planning/asking/row-question";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists of activities that may count something twice or too often, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

/** Rows of a day, a title and a count; the days follow each other. */
const listed = (
  heading: string,
  ...rows: readonly (readonly [title: string, count: string])[]
) =>
  city.tabWith("activities", [
    `開始日\t節\t集計見出し\t題名\t${heading}`,
    ...rows.map(
      ([title, count], at) =>
        `2023/5/${at + 1}\t研修\t研修\t${title}\t${count}`,
    ),
  ]);
const asked = ({ questions }: ImportController) =>
  questions.map(
    ({ problem, rows }) => `${problem.code} ${problem.detail} ${rows}`,
  );
const countsOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.回数?.value : standing,
  );
const keyOf = ({ questions }: ImportController, at = 0) =>
  questions[at]?.answerKey ?? "";
const times = (title: string, ...counts: readonly string[]) =>
  counts.map((count) => [title, count] as const);

describe("which time it was", () => {
  it("is no count: 第1回, 第2回 below 回", async () => {
    const tab = await listed("回", ["研修A", "第1回"], ["研修A", "第２回"]);
    expect(asked(tab)).toEqual([]);
    expect(countsOf(tab)).toEqual(["1", "1"]);
  });
});

describe("what an activity was", () => {
  it.each(["内容", "議題", "項目"])(
    "is its title where nothing else is, below %s",
    async (heading) => {
      const tab = await city.tabWith("activities", [
        `開始日\t節\t集計見出し\t${heading}`,
        "2023/5/1\t研修\t研修\tデータの見方",
      ]);
      expect(
        tab.planned.map(({ standing, sent }) =>
          standing === "write" ? sent.題名?.value : standing,
        ),
      ).toEqual(["データの見方"]);
    },
  );

  it("is told below 視察先 rather than 内容", async () => {
    const tab = await city.tabWith("activities", [
      "視察先\t日程\t節\t集計見出し\t内容",
      "豊中市\t2023/5/1\t研修\t研修\t窓口",
    ]);
    expect(
      tab.planned.map(({ standing, sent }) =>
        standing === "write" ? [sent.題名?.value, sent.内容?.value] : standing,
      ),
    ).toEqual([["豊中市", "窓口"]]);
  });

  it("is told below 件名 rather than 項目", async () => {
    const tab = await city.tabWith("activities", [
      "開始日\t節\t集計見出し\t項目\t件名",
      "2023/5/1\t研修\t研修\tデータ\tデータの見方",
    ]);
    expect(
      tab.planned.map(({ standing, sent }) =>
        standing === "write" ? sent.題名?.value : standing,
      ),
    ).toEqual(["データの見方"]);
  });

  it("is told below 内容 beside 項目, which heads it in the summary", async () => {
    const tab = await city.tabWith("activities", [
      "区分\t項目\t月日\t内容\t回数",
      "研修\tデータアカデミー\t2023/5/1\tデータの見方\t2",
    ]);
    expect(
      tab.planned.map(({ entered }) => [
        entered.texts.summaryLine,
        entered.texts.title,
      ]),
    ).toEqual([["データアカデミー", "データの見方"]]);
  });

  it("is told below 内容 beside its title", async () => {
    const tab = await city.tabWith("activities", [
      "開始日\t節\t集計見出し\t題名\t内容",
      "2023/5/1\t研修\t研修\tデータの見方\t20人で読み合わせた。",
    ]);
    expect(
      tab.planned.map(({ standing, sent }) =>
        standing === "write" ? [sent.題名?.value, sent.内容?.value] : standing,
      ),
    ).toEqual([["データの見方", "20人で読み合わせた。"]]);
  });
});

describe("a number of something else below 回数", () => {
  it.each(["10名", "10人", "5件", "90分", "2時間", "３名"])(
    "is asked: %s",
    async (text) => {
      const tab = await listed("回数", ["研修A", text], ["研修B", "2回"]);
      expect(asked(tab)).toEqual([`numberOtherUnit ${text} 1`]);
      expect(countsOf(tab)).toEqual(["wrong", "2"]);
      await tab.change(answerQuestion(keyOf(tab), "1"));
      expect(countsOf(tab)).toEqual(["1", "2"]);
    },
  );

  it("is asked once with what repeats it", async () => {
    const tab = await listed("回数", ["研修A", "10名"], ["研修B", "〃"]);
    expect(asked(tab)).toEqual(["numberOtherUnit 10名 2"]);
    await tab.change(answerQuestion(keyOf(tab), "10"));
    expect(countsOf(tab)).toEqual(["10", "10"]);
  });

  it("is no number of participants with another unit, either", async () => {
    const tab = await listed("参加者数", ["研修A", "10名"], ["研修B", "3回"]);
    expect(asked(tab)).toEqual(["numberOtherUnit 3回 1"]);
  });
});

describe("a title of one month", () => {
  it("is asked about where it says how often it is a month", async () => {
    const tab = await city.tabWith("activities", [
      "開始日\t節\t集計見出し\t題名",
      "2023年5月\t研修\t研修\t定例会（月2回）",
      "2023/6/1\t研修\t研修\t定例会（月2回）の準備",
    ]);
    expect(asked(tab)).toEqual(["titleTellsCount 定例会（月2回） 1"]);
    await tab.change(answerQuestion(keyOf(tab), "2"));
    expect(countsOf(tab)).toEqual(["2", "1"]);
  });
});

it("reads 〃 第2回 as the title above with its own number", async () => {
  const tab = await city.tabWith("activities", [
    "開始日\t節\t集計見出し\t題名",
    "2023/5/1\t研修\t研修\t管理職研修　第1回",
    "2023/5/2\t研修\t研修\t　　〃　　　第2回",
    "2023/5/3\t研修\t研修\t同　第3回",
    "2023/5/4\t研修\t研修\t同窓会",
  ]);
  expect(tab.planned.map(({ sent }) => sent.題名?.value)).toEqual([
    "管理職研修　第1回",
    "管理職研修　第2回",
    "管理職研修　第3回",
    "同窓会",
  ]);
});

describe("numbers that go one by one", () => {
  it("are asked about once below 回, and are one time each where that is answered", async () => {
    const tab = await listed(
      "回",
      ...times("A", "1", "2", "3"),
      ...times("B", "1", "2"),
    );
    expect(asked(tab)).toEqual(["countRuns 回：1、2、3 3"]);
    expect(countsOf(tab)).toEqual(["1", "wrong", "wrong", "1", "wrong"]);
    await tab.change(answerQuestion(keyOf(tab), "1"));
    expect(countsOf(tab)).toEqual(["1", "1", "1", "1", "1"]);
    await tab.change(answerQuestion(keyOf(tab), AS_WRITTEN));
    expect(countsOf(tab)).toEqual(["1", "2", "3", "1", "2"]);
  });

  it("are asked about title by title below 回数", async () => {
    const tab = await listed(
      "回数",
      ...times("A", "1", "2", "3", "4"),
      ...times("B", "4", "2"),
      ...[1, 2].map((at) => [`第${at}回C`, `${at}`] as const),
    );
    expect(asked(tab)).toEqual([
      "countRuns A 回数：1、2、3、4 3",
      "countRuns 第1回C 回数：1、2 1",
    ]);
    expect(countsOf(tab).slice(4, 7)).toEqual(["4", "2", "1"]);
    await tab.change(answerQuestion(keyOf(tab), "1"));
    expect(countsOf(tab).slice(0, 4)).toEqual(["1", "1", "1", "1"]);
  });

  it.each([
    [
      "回",
      [
        ["A", "4"],
        ["B", "7"],
        ["C", "5"],
      ],
      [],
    ],
    [
      "回",
      [
        ["A", "3"],
        ["A", "2"],
        ["A", "1"],
      ],
      ["countRuns 回：3、2、1 2"],
    ],
    [
      "回",
      [
        ["A", "4"],
        ["A", "5"],
      ],
      ["countRuns 回：4、5 2"],
    ],
    [
      "回",
      [
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
      ],
      ["countRuns 回：1、2、3 2"],
    ],
    [
      "回数",
      [
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
      ],
      [],
    ],
    ["回数", times("A", "1", "2", "1", "1"), []],
    [
      "回数",
      times("A", "1", "2", "3", "1", "2", "3"),
      ["countRuns A 回数：1、2、3、1、2… 4"],
    ],
    ["回数", times("A", "1", "3", "2"), ["countRuns A 回数：1、3、2 2"]],
    ["回数", times("A", "1", "1", "1"), []],
    ["回数", times("A", "5", "6", "7"), ["countRuns A 回数：5、6、7 3"]],
    ["回数", times("A", "1", "2", "4"), ["countRuns A 回数：1、2、4 2"]],
    ["回数", times("A", "1", "3"), ["countRuns A 回数：1、3 1"]],
    [
      "回数",
      times("A", "1", "2", "2", "3"),
      ["countRuns A 回数：1、2、2、3 3"],
    ],
    ["回数", times("A", "1", "1", "2"), []],
    ["回数", times("A", "5", "3", "8"), []],
    ["回", times("A", "1", "3"), ["countRuns 回：1、3 1"]],
    ["回", times("A", "1", "2", "2", "3"), ["countRuns 回：1、2、2、3 3"]],
    [
      "回",
      [...times("A", "1", "2", "3"), ...times("B", "4")],
      ["countRuns 回：1、2、3 3"],
    ],
  ] as const)("below %s of %j ask %j", async (heading, rows, wanted) => {
    expect(asked(await listed(heading, ...rows))).toEqual(wanted);
  });

  it("are asked about within a working group whose titles differ, where one is missing", async () => {
    const tab = await city.tabWith("activities", [
      "開始日\t節\t集計見出し\tWG\t題名\t回数",
      ...["1\t現状", "2\t課題", "4\t方針"].map((text, at) => {
        const [number, title] = text.split("\t");
        return `2023/5/${at + 1}\tワーキンググループ等への支援\tWG\t窓口WG\t${title}\t${number}`;
      }),
    ]);
    expect(asked(tab)).toEqual(["countRuns 窓口WG 回数：1、2、4 2"]);
    await tab.change(answerQuestion(keyOf(tab), "1"));
    expect(countsOf(tab)).toEqual(["1", "1", "1"]);
  });

  it("are not asked about where the cell was corrected", async () => {
    const tab = await listed("回数", ...times("A", "1", "2"));
    const { planned } = tab;
    const row = planned[1]?.rows[0] ?? "";
    await tab.change(correctCell(row, "count", "2"));
    expect(asked(tab)).toEqual([]);
    expect(countsOf(tab)).toEqual(["1", "2"]);
  });
});

describe("numbers of what was planned, and running totals", () => {
  const headed = (headings: string, ...rows: readonly string[]) =>
    city.tabWith("activities", [
      `開始日\t節\t集計見出し\t題名\t${headings}`,
      ...rows.map((row, at) => `2023/5/${at + 1}\t研修\t研修\t${row}`),
    ]);

  it.each(["予定回数", "計画回数", "回数（予定）"])(
    "are no counts: %s",
    async (heading) => {
      const tab = await headed(heading, "A\t3", "B\t");
      expect(asked(tab)).toEqual([`countUntold ${heading}：3 1`]);
      expect(countsOf(tab)).toEqual(["wrong", "1"]);
      await tab.change(answerQuestion(keyOf(tab), "3"));
      expect(countsOf(tab)).toEqual(["3", "1"]);
    },
  );

  it("are asked about beside a blank, which may be none at all", async () => {
    const tab = await headed(
      "実施回数\t予定回数",
      "A\t3\t4",
      "B\t\t2",
      "C\t\t",
    );
    expect(asked(tab)).toEqual([
      "countUntold 予定回数：2 1",
      "countUntold 実施回数：空欄 1",
    ]);
    await tab.change(answerQuestion(keyOf(tab), LEAVES));
    expect(countsOf(tab)).toEqual(["3", "left", "wrong"]);
  });

  it("are asked about where several columns tell them, with the sum", async () => {
    const tab = await headed(
      "対面回数\tオンライン回数",
      "A\t1\t2",
      "B\t0\t1",
      "C\t0\t0",
    );
    expect(asked(tab)).toEqual([
      "countUntold 対面回数：1、オンライン回数：2 1",
      "countUntold 対面回数：0、オンライン回数：0 1",
    ]);
    await tab.change(answerQuestion(keyOf(tab), "3"));
    expect(countsOf(tab)).toEqual(["3", "1", "wrong"]);
  });

  it("are asked about beside the column that is used, with the sum", async () => {
    const tab = await headed(
      "実施回数\t協議回数",
      "A\t2\t4",
      "B\t0\t1",
      "C\t3\t0",
      "D\t\t2",
    );
    expect(asked(tab)).toEqual([
      "countsBeside 実施回数：2、協議回数：4 1",
      "countsBeside 実施回数：0、協議回数：1 1",
      "countUntold 実施回数：空欄、協議回数：2 1",
    ]);
    expect(tab.questions.map(({ problem }) => problem.candidates)).toEqual(
      [
        [AS_WRITTEN, "6", LEAVES],
        ["1", LEAVES],
        ["1", "2", LEAVES],
      ].map((values) => values.map((value) => ({ value, label: value }))),
    );
    await tab.change(answerQuestion(keyOf(tab), "6"));
    await tab.change(answerQuestion(keyOf(tab, 1), "1"));
    await tab.change(answerQuestion(keyOf(tab, 2), LEAVES));
    expect(countsOf(tab)).toEqual(["6", "1", "3", "left"]);
  });

  it("stay as they are written where that is answered", async () => {
    const tab = await headed("実施回数\t協議回数", "A\t2\t4");
    await tab.change(answerQuestion(keyOf(tab), AS_WRITTEN));
    expect(countsOf(tab)).toEqual(["2"]);
  });

  it.each(["予定回数", "累計回数", "参加件数", "閲覧回数"])(
    "are of something else beside the column that is used: %s",
    async (heading) => {
      const tab = await headed(`実施回数\t${heading}`, "A\t2\t4");
      expect(countsOf(tab)).toEqual(["2"]);
    },
  );

  it.each(["実施", "開催", "実施済", "面談"])(
    "are asked about where more than one stands below %s",
    async (heading) => {
      const tab = await headed(heading, "A\t2", "B\t1", "C\t○");
      expect(asked(tab)).toEqual([`countUntold ${heading}：2 1`]);
      await tab.change(answerQuestion(keyOf(tab), "2"));
      expect(countsOf(tab)).toEqual(["2", "1", "1"]);
    },
  );

  it("are told before they are sent where the form takes none so small", async () => {
    const tab = await headed("回数", "A\t0", "B\t1");
    expect(countsOf(tab)).toEqual(["wrong", "1"]);
    expect(
      tab.planned.flatMap(({ problems }) =>
        problems.map(({ code, detail }) => [code, detail]),
      ),
    ).toContainEqual(["numberTooSmall", "0 < 1"]);
  });

  it.each(["累計回数", "回数（累計）", "通算回数"])(
    "count nothing: %s",
    async (heading) => {
      expect(countsOf(await headed(heading, "A\t1", "B\t2", "C\t3"))).toEqual([
        "1",
        "1",
        "1",
      ]);
    },
  );
});

describe("examples of how to fill in a list", () => {
  it.each([
    "例：DX研修",
    "（例）DX研修",
    "【記入例】DX研修",
    "記入例 DX研修",
    "例",
    "サンプル",
  ])("are asked about: %s", async (title) => {
    const tab = await listed("回数", ["DX研修", "2"], [title, "1"]);
    expect(asked(tab)).toEqual([`rowIsExample ${title} 1`]);
    await tab.change(answerQuestion(keyOf(tab), LEAVES));
    expect(countsOf(tab)).toEqual(["2", "left"]);
  });

  it.each([
    "例会",
    "例規の見直し",
    "事例（例規）の研究",
    "見本市",
    "テスト導入",
  ])("are no words of their own: %s", async (title) => {
    expect(asked(await listed("回数", [title, "1"]))).toEqual([]);
  });
});

describe("what is listed twice", () => {
  it.each(["【再掲】研修A", "研修A（再掲）", "研修A（重複）"])(
    "is asked where it says so: %s",
    async (title) => {
      const tab = await listed("回数", ["研修A", "2"], [title, "2"]);
      expect(asked(tab)).toEqual([`rowListedAgain ${title} 1`]);
      expect(countsOf(tab)).toEqual(["2", "wrong"]);
      await tab.change(answerQuestion(keyOf(tab), LEAVES));
      expect(countsOf(tab)).toEqual(["2", "left"]);
      await tab.change(answerQuestion(keyOf(tab), TAKES));
      expect(countsOf(tab)).toEqual(["2", "2"]);
    },
  );

  it.each([
    "集計外",
    "参考",
    "市主催でないため除く",
    "01と同じ",
    "WGと合同（WGで計上）",
  ])(
    "is asked where a remark says that it is not counted: %s",
    async (note) => {
      const tab = await city.tabWith("activities", [
        "開始日\t節\t集計見出し\t題名\t備考",
        "2023/5/1\t研修\t研修\t参考図書の集計で計上すること\t",
        `2023/5/2\t研修\t研修\t研修B\t${note}`,
      ]);
      expect(asked(tab)).toEqual([`rowListedAgain ${note} 1`]);
      await tab.change(answerQuestion(keyOf(tab), LEAVES));
      expect(countsOf(tab)).toEqual(["1", "left"]);
    },
  );

  it("is asked of meetings, too, and not of what a theme is about", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ\t整理",
      "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し\t再掲",
      "2023/5/2\t13:30\t天野大地\t宮崎光世\t重複業務の削減\t",
    ]);
    expect(asked(tab)).toEqual(["rowListedAgain 再掲 1"]);
  });

  it("is told where section, heading, title and day are the same, whatever the count", async () => {
    const row = (title: string, count: string, day = "2023/5/1", state = "") =>
      `${day}\t研修\t研修\t${title}\t${count}\t${state}`;
    const tab = await city.tabWith("activities", [
      "開始日\t節\t集計見出し\t題名\t回数\t状態",
      row("打合せ", "1", undefined, "実施"),
      row("打合せ", "1", undefined, "実施"),
      row("打 合せ", "2", undefined, "実施"),
      row("打合せ", "1", "2023/5/2", "実施"),
      row("打合せ", "1", undefined, "中止"),
    ]);
    await tab.change(answerQuestion("rowRepeated", TAKES));
    const twins = tab.planned.map(({ problems }) =>
      problems.flatMap(({ code, detail, level }) =>
        code === "activityTwice" ? [`${level} ${detail}`] : [],
      ),
    );
    expect(twins).toEqual([[], ["warning 2"], ["warning 2"], [], []]);
  });
});

it("asks once which number 約30名 is, and not of what tells none", async () => {
  const numbers = ["約30名", "約30名", "30名程度", "数十名", "25人"];
  const tab = await city.tabWith("activities", [
    "開始日\t節\t集計見出し\t題名\t参加者数",
    ...numbers.map(
      (number, at) => `2023/5/${at + 1}\t研修\t研修\t研修${at}\t${number}`,
    ),
  ]);
  const people = () =>
    tab.planned.map(({ standing, sent }) =>
      standing === "write" ? sent.参加者数?.value : standing,
    );
  expect(asked(tab)).toEqual([
    "numberAbout 約30名 2",
    "numberAbout 30名程度 1",
  ]);
  expect(people()).toEqual(["wrong", "wrong", "wrong", "wrong", "25"]);
  const [first] = tab.questions;
  await tab.change(answerQuestion(first?.answerKey ?? "", "30"));
  expect(people()).toEqual(["30", "30", "wrong", "wrong", "25"]);
});

it("compares 実施計 with the rows of 実施, and R4計 with those of the year", async () => {
  const lines = (...totals: readonly string[]) => [
    "開始日\t節\t集計見出し\t題名\t種別\t回数",
    "2023/3/1\t研修\t研修\t研修A\t実施\t2",
    "2023/5/1\t研修\t研修\t研修B\t実施\t3",
    "2023/6/1\t研修\t研修\t研修C\t協議\t4",
    ...totals,
  ];
  const standings = async (...totals: readonly string[]) => {
    const { totals: compared } = await city.tabWith(
      "activities",
      lines(...totals),
    );
    return compared.map(
      ({ label, text, standing, counted }) =>
        `${label} ${text} ${standing} ${counted}`,
    );
  };
  expect(await standings("\t\t\t\t実施計\t5", "\t\t\t\t協議計\t9")).toEqual([
    "実施計 5 fits 5",
    "協議計 9 differs 4",
  ]);
  expect(await standings("R4年度計\t\t\t\t\t2", "2023年計\t\t\t\t\t9")).toEqual(
    ["R4年度計 2 fits 2", "2023年計 9 fits 9"],
  );
  expect(await standings("合計\t\t\t\t\t9")).toEqual(["合計 9 fits 9"]);
});
