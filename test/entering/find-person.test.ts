import { describe, expect, it } from "vitest";
import type { WrittenPerson } from "../../src/entering/people/person-match";
import { personFinder } from "../../src/entering/people/find-person";
import { day } from "../support/dates";
import { STAFF } from "./entering-city";

const READ = {
  code: "500",
  name: "青柳 修",
  kana: "アオヤギ オサム",
  postings: [],
};

const find = (written: WrittenPerson) => {
  const match = personFinder([...STAFF, READ])(written, day("2023-05-01"));
  switch (match.state) {
    case "found":
      return `${match.disagrees ? "≠ " : ""}${match.member.code}`;
    case "several":
      return match.members.map(({ code }) => code);
    default:
      return match.state;
  }
};

describe("a post in the place of a name", () => {
  const HISTORY = [
    { from: day("2022-04-01"), division: "市民課", rank: "課長" },
    { from: day("2023-04-01"), division: "企画部 企画政策課", rank: "課長" },
  ];
  const ROSTER = [
    { code: "1", name: "朝霧 正道", postings: HISTORY },
    {
      code: "2",
      name: "春野 和則",
      division: "企画政策課",
      rank: "課長補佐",
      postings: [],
    },
    {
      code: "3",
      name: "夏川 佳代",
      division: "市民交流部",
      rank: "理事、部長級",
      postings: [],
    },
    {
      code: "4",
      name: "秋津 宏",
      division: "市民交流部",
      rank: "副部長",
      postings: [],
    },
    {
      code: "5",
      name: "冬木 裕子",
      division: "総務課",
      rank: "課長級",
      postings: [],
    },
    {
      code: "6",
      name: "若草 隆",
      division: "消費者相談室総務課",
      rank: "係長級以下",
      postings: [],
    },
    {
      code: "7",
      name: "天野 大地",
      division: "市長部局",
      rank: "市長",
      postings: [],
    },
  ];
  const holders = (name: string, on: string, division?: string) => {
    const match = personFinder(ROSTER)(
      { name, ...(division === undefined ? {} : { division }) },
      day(on),
    );
    return match.state === "several"
      ? match.members.map(({ code }) => code)
      : match.state;
  };

  it.each<[string, string | string[]]>([
    ["企画政策課長", ["1"]],
    ["企画政策課　課長", ["1"]],
    ["企画部企画政策課長", ["1"]],
    ["企画政策課長補佐", ["2"]],
    ["市民交流部長", ["3"]],
    ["総務課長", ["5"]],
    ["総務課係長", ["6"]],
    ["市長", ["7"]],
    ["課長", "unknown"],
    ["税務課長", "unknown"],
  ])("is asked, with whoever holds it then: %s", (name, found) => {
    expect(holders(name, "2023-05-01")).toEqual(found);
  });

  it("is that of the day, and of the division that stands beside it", () => {
    expect(holders("企画政策課長", "2022-05-01")).toBe("unknown");
    expect(holders("市民課長", "2022-05-01")).toEqual(["1"]);
    expect(holders("課長", "2023-05-01", "総務課")).toEqual(["5"]);
  });
});

describe("people of a list on the roster", () => {
  it.each<[string, WrittenPerson, string | string[]]>([
    ["by number", { code: "００１２３" }, "00123"],
    ["by a number without its zeros", { code: "123" }, "00123"],
    ["by name", { name: "佐藤 花子" }, "00123"],
    ["by name without the space", { name: "佐藤花子" }, "00123"],
    ["with an honorific", { name: "佐藤　花子さん" }, "00123"],
    ["by a former name", { name: "山田美咲" }, "400"],
    ["with a former name in brackets", { name: "田中（山田）美咲" }, "400"],
    ["by number and name", { code: "200", name: "髙橋一郎" }, "200"],
    [
      "by a number with another's name",
      { code: "200", name: "佐藤花子" },
      "≠ 200",
    ],
    ["alike letters are offered", { name: "高橋一郎" }, ["200"]],
    ["of two, both", { name: "鈴木太郎" }, ["301", "302"]],
    [
      "of two, the one of the division then",
      { name: "鈴木太郎", division: "市民課" },
      "302",
    ],
    [
      "a number of nobody offers the name",
      { code: "999", name: "佐藤花子" },
      ["00123"],
    ],
    [
      "of two, the one of the division in brackets first",
      { name: "鈴木太郎（市民課）" },
      ["302", "301"],
    ],
    ["how a name is read is offered", { name: "ｱｵﾔｷﾞ ｵｻﾑ" }, ["500"]],
    ["in hiragana", { name: "あおやぎおさむ" }, ["500"]],
    ["a family name that is read", { name: "アオヤギ" }, ["500"]],
    ["a number with the reading", { code: "500", name: "ｱｵﾔｷﾞ ｵｻﾑ" }, "500"],
    ["a number with the family name", { code: "500", name: "青柳" }, "500"],
    [
      "a number with an alike family name",
      { code: "200", name: "高橋" },
      "200",
    ],
    ["a family name that no space tells", { code: "302", name: "鈴木" }, "302"],
    ["a number with half a name", { code: "302", name: "鈴" }, "≠ 302"],
    ["a number with a given name", { code: "500", name: "修" }, "≠ 500"],
    ["a family name alone is asked", { name: "佐藤" }, ["00123"]],
    [
      "who came for another is asked, the one who came first",
      { name: "佐藤花子（代理：青柳修）" },
      ["500", "00123"],
    ],
    [
      "without a colon",
      { code: "00123", name: "佐藤花子（代理 青柳修）" },
      ["500", "00123"],
    ],
    [
      "before the word",
      { name: "佐藤花子（青柳修代理出席）" },
      ["500", "00123"],
    ],
    ["in short", { name: "佐藤花子（代）青柳修" }, ["500", "00123"]],
    [
      "the deputy in front",
      { name: "青柳修（佐藤花子の代理）" },
      ["00123", "500"],
    ],
    [
      "after a reason",
      { name: "佐藤花子（欠席のため青柳修）" },
      ["500", "00123"],
    ],
    ["without brackets", { name: "佐藤花子 代理 青柳修" }, ["500", "00123"]],
    ["behind a mark", { name: "佐藤花子※代理 青柳修" }, ["500", "00123"]],
    ["in square brackets", { name: "佐藤花子[代理:青柳修]" }, ["500", "00123"]],
    ["without a space, in short", { name: "青柳修代出" }, ["500"]],
    ["without a space", { name: "佐藤花子代理青柳修" }, ["500", "00123"]],
    ["by an arrow", { name: "佐藤花子→青柳修" }, ["500", "00123"]],
    [
      "by an arrow with a word behind it",
      { name: "佐藤花子→青柳修に変更" },
      ["500", "00123"],
    ],
    [
      "by the family name in a sentence",
      { name: "佐藤花子（本人欠席、係長の青柳が代わりに受けた）" },
      ["00123", "500"],
    ],
    ["the deputy alone", { name: "青柳修は代理で出席" }, ["500"]],
    ["for whom alone", { name: "佐藤花子の代理" }, ["00123"]],
    ["absent in a sentence", { name: "佐藤花子は欠席" }, ["00123"]],
    [
      "by a sentence in brackets",
      { name: "佐藤花子（青柳修が代理で出席しました）" },
      ["500", "00123"],
    ],
    ["an agency", { name: "佐藤花子（旅行代理店）" }, ["00123"]],
    ["a lawyer", { name: "佐藤花子（代理人）" }, ["00123"]],
    ["whoever was absent is asked", { name: "佐藤花子（欠席）" }, ["00123"]],
    ["for a reason", { name: "佐藤花子（都合により欠席）" }, ["00123"]],
    ["absent without brackets", { name: "佐藤花子 欠席" }, ["00123"]],
    ["absent and nobody's name", { name: "存在 しない（欠席）" }, "unknown"],
    ["a rank in brackets", { name: "佐藤花子（課長代理）" }, "00123"],
    ["a place in brackets", { name: "佐藤花子（代沢出張所）" }, ["00123"]],
    ["nobody", { name: "存在 しない" }, "unknown"],
    ["nothing", { name: " " }, "blank"],
  ])("%s", (_, written, expected) => {
    expect(find(written)).toEqual(expected);
  });
});

it.each([
  ["（佐藤花子）", "00123"],
  ["総務部 部長 佐藤", "00123"],
  ["総務課長 佐藤", "00123"],
])("nobody's name offers whom it names for all that: %s", (name, code) => {
  const match = personFinder(STAFF)({ name }, undefined);
  expect(match).toMatchObject({ state: "unknown", near: [{ code }] });
});

describe("a name with another family name in brackets", () => {
  const namesakes = personFinder([
    { code: "6002", name: "髙橋 恵子（旧姓 斉藤）", postings: [] },
    { code: "6003", name: "高橋 恵子", division: "市民課", postings: [] },
  ]);
  const found = (name: string) => {
    const match = namesakes({ name }, day("2023-05-01"));
    if (match.state === "found") return match.member.code;
    return match.state === "several"
      ? match.members.map(({ code }) => code)
      : match.state;
  };

  it.each([
    "高橋（斉藤）恵子",
    "高橋恵子（斉藤）",
    "高橋 恵子（旧姓 斉藤）",
    "高橋恵子（旧斉藤）",
  ])("is never taken for another of the name: %s", (name) => {
    expect(found(name)).toEqual(["6002", "6003"]);
  });

  it.each([
    ["髙橋（斉藤）恵子", "6002"],
    ["斉藤恵子", "6002"],
    ["高橋恵子", "6003"],
    ["高橋恵子（市民課）", "6003"],
  ])("is who has both, or is told by the rest: %s", (name, code) => {
    expect(found(name)).toBe(code);
  });
});

describe("several who are alike", () => {
  const alike = personFinder([
    { code: "101", name: "渡邉 修", division: "総務部", postings: [] },
    {
      code: "102",
      name: "渡辺 修",
      division: "建設部",
      postings: [
        { from: day("2017-04-01"), division: "建設課" },
        { from: day("2022-04-01"), division: "建設部" },
      ],
    },
  ]);
  const offered = (name: string, division?: string) => {
    const match = alike(
      { name, ...(division === undefined ? {} : { division }) },
      day("2021-05-01"),
    );
    return match.state === "several" ? match.members[0]?.code : match.state;
  };

  it.each([
    ["渡辺修（総務部）", undefined, "101"],
    ["渡邊修（建設課）", undefined, "102"],
    ["渡邊修（総務部）", undefined, "101"],
    ["渡邊修", "建設課", "102"],
    ["渡邊修", "総務部", "101"],
    ["渡邉修（代理：渡辺修）", "総務部", "102"],
  ])(
    "are offered by where they worked then, a deputy first: %s, %s",
    (name, division, first) => {
      expect(offered(name, division)).toBe(first);
    },
  );
});

describe("what stands in brackets beside a name", () => {
  const city = personFinder([
    {
      code: "00123",
      name: "佐藤 花子",
      kana: "サトウ ハナコ",
      division: "総務課",
      rank: "課長級",
      postings: [{ from: day("2020-04-01"), division: "市民課" }],
    },
    { code: "7", name: "林 桜", division: "都市整備課", postings: [] },
    { code: "8", name: "小林 桜", postings: [] },
    { code: "9", name: "佐藤 一郎", postings: [] },
  ]);
  const found = (name: string, code?: string) => {
    const match = city(
      { name, ...(code === undefined ? {} : { code }) },
      day("2023-05-01"),
    );
    if (match.state === "found") return match.member.code;
    return match.state === "several"
      ? match.members.map((member) => member.code)
      : match.state;
  };

  it.each([
    "総務課",
    "総務",
    "総務部総務課",
    "総務部 総務課",
    "市民課",
    "課長",
    "総務課長",
    "総務課・課長級",
    "前市民課長",
    "123",
    "職員番号：00123",
    "さとう はなこ",
    "ｻﾄｳﾊﾅｺ",
    "旧姓 山田",
    "さん",
    "主",
    "オンライン",
    "Web会議",
  ])("is passed over where it agrees with the person: %s", (note) => {
    expect(found(`佐藤花子（${note}）`)).toBe("00123");
    expect(found(`（${note}）佐藤花子`)).toBe("00123");
  });

  it.each<[string, string[]]>([
    ["A市", ["00123"]],
    ["県庁", ["00123"]],
    ["株式会社さくら", ["00123"]],
    ["市民", ["00123"]],
    ["大学教授", ["00123"]],
    ["B市総務課長", ["00123"]],
    ["A市総務部総務課", ["00123"]],
    ["税務課", ["00123"]],
    ["町長", ["00123"]],
    ["2", ["00123"]],
    ["すずき", ["00123"]],
    ["実際は林桜", ["00123", "7"]],
    ["後任：林桜", ["00123", "7"]],
    ["林桜", ["00123", "7"]],
    ["林", ["00123", "7"]],
    ["同席：林桜", ["00123", "7"]],
    ["林桜、小林桜", ["00123", "7", "8"]],
    ["同席は小林桜", ["00123", "8"]],
    ["+林桜", ["00123", "7"]],
    ["佐藤一郎課長同席", ["00123", "9"]],
  ])("is asked where it says anything else: %s", (note, codes) => {
    expect(found(`佐藤花子（${note}）`)).toEqual(codes);
    expect(found(`佐藤花子\n(${note})`)).toEqual(codes);
    expect(found(`佐藤花子（${note}）`, "00123")).toEqual(codes);
  });

  it("agrees with a division whose name has 市 in it", () => {
    expect(found("林桜（都市整備部都市整備課）")).toBe("7");
  });
});
