import { describe, expect, it } from "vitest";
import type { StaffMember } from "../../../src/domain/staff-member";
import { personFinder } from "../../../src/entering/people/find-person";
import { settled } from "../../../src/ui/grid/cells/suggestions";
import type { GridColumn } from "../../../src/ui/grid/grid-columns";
import { day } from "../../support/dates";

const column = (
  name: string,
  kind: GridColumn["kind"],
  options: readonly string[] = [],
): GridColumn => ({
  name,
  kind,
  options,
  isCarried: false,
  label: name,
  width: "wide",
});

const PERSON = column("person", "person");

const member = (code: string, name: string, kana = ""): StaffMember => ({
  code,
  name,
  ...(kana === "" ? {} : { kana }),
  postings: [],
});

/** What a cell says once it is left, or after pasting. */
const cellOf = (
  text: string,
  staff: readonly StaffMember[],
  isPasted: boolean,
  into = PERSON,
): string =>
  settled(
    into,
    text,
    { staff, used: () => [], findPerson: personFinder(staff) },
    { month: undefined, startMonth: 4, today: day("2026-12-01") },
    isPasted,
  );

const STAFF = [
  member("1001", "天野 大地", "アマノ ダイチ"),
  member("2010", "森永 千秋", "モリナガ チアキ"),
  member("70", "春野 和則"),
  member("700", "夏川 佳代"),
  member("4001", "石清水 学"),
  member("4002", "岩清 楓"),
  member("4003", "谷風 亮"),
  member("4010", "浜辺 奈緒"),
  member("4011", "里見 花子"),
  member("4012", "里見 花子"),
  member("5001", "森田 めぐみ（旧姓 小川）"),
  member("5002", "林桜"),
  member("6001", "水無 亜美", "ミナシ アミ"),
  member("6002", "髙橋 恵子"),
];

describe("who stands in a cell of people", () => {
  const PARTS = [
    "清水",
    "谷",
    "浜",
    "岩",
    "楓",
    "千秋",
    "大地",
    "大",
    "めぐみ",
  ];

  it("is nobody for a part of a name or number that only one has, typed or pasted", () => {
    for (const text of [...PARTS, "天野大", "40", "100", "あま", "ダイチ"]) {
      expect(cellOf(text, STAFF, false)).toBe(text);
      expect(cellOf(text, STAFF, true)).toBe(text);
    }
    // Beside others, and with an honorific or a title, too.
    expect(cellOf("4001、清水、谷 様、浜課長", STAFF, true)).toBe(
      "4001 石清水 学、清水、谷 様、浜課長",
    );
  });

  it("is somebody by number, full name or former name, typed or pasted", () => {
    for (const [text, one] of [
      ["4001", "4001 石清水 学"],
      ["70", "70 春野 和則"],
      ["４００１", "4001 石清水 学"],
      ["石清水学", "4001 石清水 学"],
      ["石清水　学さん", "4001 石清水 学"],
      ["4001 石清水", "4001 石清水 学"],
      ["小川めぐみ", "5001 森田 めぐみ（旧姓 小川）"],
      ["森田 めぐみ（旧姓 小川）", "5001 森田 めぐみ（旧姓 小川）"],
      ["林桜", "5002 林桜"],
    ] as const) {
      expect(cellOf(text, STAFF, false)).toBe(one);
      expect(cellOf(text, STAFF, true)).toBe(one);
    }
  });

  it("is who has the family name alone, or is read so, where it is typed; pasted it is asked", () => {
    for (const [text, one] of [
      ["石清水", "4001 石清水 学"],
      ["天野", "1001 天野 大地"],
      ["あまの", "1001 天野 大地"],
      ["アマノ ダイチ", "1001 天野 大地"],
    ] as const) {
      expect(cellOf(text, STAFF, false)).toBe(one);
      expect(cellOf(text, STAFF, true)).toBe(text);
    }
  });

  it("is nobody for a family name that another has, had, or may have", () => {
    const asked = (text: string, other: StaffMember) =>
      expect(cellOf(text, [...STAFF, other], false)).toBe(text);
    asked("天野", member("1002", "天野 光"));
    asked("あまの", member("1002", "海女野 光", "アマノ ヒカル"));
    // No space tells how long the family name is.
    asked("天野", member("1002", "天野光"));
    asked("天野", member("1002", "春野 光（旧姓 天野）"));
    // Only alike, and not the very letters of anybody.
    asked("髙橋", member("6003", "高橋 一"));
    for (const text of ["高橋", "高橋恵子"])
      expect(cellOf(text, STAFF, false)).toBe(text);
    expect(cellOf("小川", STAFF, false)).toBe("小川");
    expect(cellOf("林", STAFF, false)).toBe("林");
    expect(cellOf("里見花子", STAFF, false)).toBe("里見花子");
  });

  it("is nobody for なし", () => {
    expect(cellOf("なし、－", STAFF, true)).toBe("なし、－");
    expect(cellOf("なし", STAFF, false)).toBe("なし");
  });

  it("is whom the very letters or a number without its zeros tell", () => {
    const staff = [
      member("0007", "青柳 緑"),
      member("6002", "髙橋 恵子"),
      member("6003", "高橋 恵子"),
    ];
    const typed = (text: string) => cellOf(text, staff, false);
    expect(typed("7")).toBe("0007 青柳 緑");
    expect(typed("青柳緑　高橋恵子")).toBe("0007 青柳 緑、6003 高橋 恵子");
    expect(typed("髙橋恵子、高橋恵子")).toBe("6002 髙橋 恵子、6003 高橋 恵子");
    expect(typed("高橋（斉藤）恵子")).toBe("高橋（斉藤）恵子");
    expect(typed("6002 青柳")).toBe("6002 青柳");
  });
});

describe("what stands in a cell of choices", () => {
  const ADVISERS = column("advisers", "choice", [
    "石原弘子",
    "宮崎光世",
    "宮田一",
  ]);

  it("is the only one that begins with what is written, and none that has it elsewhere", () => {
    for (const isPasted of [true, false]) {
      const cell = (text: string) => cellOf(text, STAFF, isPasted, ADVISERS);
      expect(cell("石原、宮崎")).toBe("石原弘子、宮崎光世");
      expect(cell("弘子")).toBe("弘子");
      expect(cell("原、光世")).toBe("原、光世");
      expect(cell("宮")).toBe("宮");
      expect(cell("宮 田 一")).toBe("宮田一");
    }
  });

  it("is each of several numbers that spaces or と part, and of a number and a name one", () => {
    for (const text of [
      "4001 4002",
      "4001と4002",
      "4001　4002",
      "石清水学と4002",
    ])
      for (const isPasted of [true, false])
        expect(cellOf(text, STAFF, isPasted)).toBe(
          "4001 石清水 学、4002 岩清 楓",
        );
    expect(cellOf("4001 石清水学", STAFF, true)).toBe("4001 石清水 学");
    expect(cellOf("4001と9999", STAFF, true)).toBe("4001と9999");
  });
});

it.each([
  ["ワー", "ワーキンググループ等への支援"],
  ["研修", "研修"],
  ["ビル", "ビル"],
])("takes of choices the one that begins so: %s", (text, expected) => {
  const section = column("section", "choice", [
    "ワーキンググループ等への支援",
    "チームビルディング、ワークショップ",
    "研修",
    "研修の講師",
  ]);
  expect(cellOf(text, STAFF, false, section)).toBe(expected);
});
