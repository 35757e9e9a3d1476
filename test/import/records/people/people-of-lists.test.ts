import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import { unreadPeople } from "../../../../src/import/records/columns/people/unread-people";
import { deputyAlone } from "../../../../src/entering/people/stood-in";
import { STAFF } from "../../../../src/sample/staff";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* People, posts and numbers of people as lists have them, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listOf = (headings: string, ...lines: readonly string[]) =>
  city.tabWith("meetings", [headings, ...lines]);

const people = ({ planned }: ImportController) =>
  planned.map(({ sent }) =>
    (
      (sent.参加者?.value ?? []) as readonly {
        readonly value: Readonly<Record<string, { readonly value: string }>>;
      }[]
    ).map(({ value }) =>
      ["職員番号", "所属", "役職"].map((code) => value[code]?.value).join(" "),
    ),
  );
const codesOf = ({ planned }: ImportController) =>
  planned.map(({ problems }) => problems.map(({ code }) => code).join());

it.each(["参加者（★主）", "参加者　★印は主参加者", "参加者（★：主担当）"])(
  "whom the sign of the heading marks is the principal: %s",
  async (heading) => {
    const tab = await listOf(
      `実施日\t${heading}\t補佐官\tテーマ`,
      "2023/5/1\t山吹恵美、★天野大地\t宮崎光世\t見直し",
      "2023/5/2\t★天野大地、山吹恵美\t宮崎光世\t見直し",
      "2023/5/3\t★天野大地\t宮崎光世\t見直し",
    );
    expect(codesOf(tab)).toEqual(["", "", ""]);
    expect(
      tab.planned.map(({ entered }) =>
        entered.people
          .filter(({ role = "主参加者" }) => role === "主参加者")
          .map(({ personName }) => personName),
      ),
    ).toEqual([["天野大地"], ["天野大地"], ["天野大地"]]);
  },
);

it("asks of several with a sign that no heading explains", async () => {
  const tab = await listOf(
    "実施日\t参加者\t補佐官\tテーマ",
    "2023/5/1\t山吹恵美、★天野大地\t宮崎光世\t見直し",
  );
  expect(tab.planned[0]?.standing).toBe("wrong");
});

describe("a division and a post in one cell", () => {
  const HEADINGS = "実施日\t所属・職\t氏名\t補佐官\tテーマ";
  const line = (day: string, post: string) =>
    `2023/5/${day}\t${post}\t天野大地\t宮崎光世\t見直し`;

  it("are parted where the roster knows the division, also where they share a letter", async () => {
    const division =
      STAFF.map(({ division: one }) => one).find((one) => one.endsWith("課")) ??
      "";
    const tab = await listOf(
      HEADINGS,
      line("1", `${division}課長`),
      line("2", `${division}長`),
      line("3", division),
    );
    expect(
      tab.planned.map(
        ({
          entered: {
            people: [one],
          },
        }) => [one?.division, one?.rank],
      ),
    ).toEqual([
      [division, "課長"],
      [division, "課長"],
      [division, undefined],
    ]);
  });

  it("are asked about once a text where it doesn't, and written as was answered", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "未来創造課課長"),
      line("2", "未来創造課課長"),
      line("3", "秘書広報課長"),
    );
    expect(
      tab.questions.map(({ problem: { code, detail, candidates = [] } }) => [
        code,
        detail,
        candidates.map(({ value }) => value).join(),
      ]),
    ).toEqual([
      ["divisionWithPost", "未来創造課課長", "未来創造課／課長,asDivision"],
      [
        "divisionWithPost",
        "秘書広報課長",
        "秘書広報課／課長,秘書広報／課長,asDivision",
      ],
    ]);
    const [first, second] = tab.questions.map(({ answerKey }) => answerKey);
    await tab.change(answerQuestion(first ?? "", "未来創造課／課長"));
    await tab.change(answerQuestion(second ?? "", "asDivision"));
    expect(
      tab.planned.map(({ entered }) => entered.people[0]?.division),
    ).toEqual(["未来創造課", "未来創造課", "秘書広報課長"]);
    // Who types another division there has answered.
    const other = await listOf(HEADINGS, line("1", "未来創造課課長"));
    await other.change(correctCell("2", "division", "税務課"));
    expect(codesOf(other).join()).not.toContain("divisionWithPost");
  });
});

it.each([
  ["実施日\t姓\t名\t補佐官\tテーマ", []],
  ["実施日\t対象者\t対象者\t補佐官\tテーマ", ["\t氏\t名\t\t"]],
])("takes %s in two columns for one name", async (headings, second) => {
  const tab = await listOf(
    headings,
    ...second,
    "2023/5/1\t天野\t大地\t宮崎光世\t見直し",
    "2023/5/2\t朝霧正道\t\t宮崎光世\t計画",
  );
  expect(tab.planned.map(({ standing }) => standing)).toEqual([
    "write",
    "write",
  ]);
  expect(people(tab).map(([one = ""]) => one.split(" ")[0])).toEqual(
    people(
      await listOf(
        "実施日\t氏名\t補佐官\tテーマ",
        "2023/5/1\t天野大地\t宮崎光世\t見直し",
        "2023/5/2\t朝霧正道\t宮崎光世\t計画",
      ),
    ).map(([one = ""]) => one.split(" ")[0]),
  );
});

describe("several in one cell", () => {
  const HEADINGS = "実施日\t開始\t参加者\t同席者\t補佐官\tテーマ";
  const line = (day: string, ...cells: readonly string[]) =>
    [`2023/5/${day}`, "13:30", ...cells, "見直し"].join("\t");
  const advisersOf = ({ planned }: ImportController) =>
    planned.map(({ sent }) => sent.補佐官?.value);
  const codeOf = (name: string) =>
    STAFF.find((one) => one.name.replace(/\s/u, "") === name)?.code ?? "";

  it("takes a division before or behind a name for no person", async () => {
    const { division = "", name = "" } =
      STAFF.find((one) => one.division?.endsWith("課")) ?? {};
    const tab = await listOf(
      HEADINGS,
      line("1", `${division}・${name}課長`, "", "宮崎光世"),
      line("2", `${division}/${name}`, "", "宮崎光世"),
      line("3", `${name}、${division}`, "", "宮崎光世"),
      line("4", name, `${division}・春野和則、朝霧正道`, "宮崎光世"),
    );
    expect(tab.planned.map(({ entered }) => entered.people)).toMatchObject([
      [{ personName: name, division, rank: "課長" }],
      [{ personName: name, division }],
      [{ personName: name, division }],
      [
        { personName: name },
        { personName: "春野和則", division },
        { personName: "朝霧正道" },
      ],
    ]);
    expect(codesOf(tab).join()).not.toContain("personsTogether");
  });

  it("takes a number in a circle for no part of a name", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "①天野大地", "", "宮崎光世"),
      line("2", "天野大地", "①春野和則②朝霧正道", "宮崎光世"),
    );
    expect(codesOf(tab)).toEqual(["", ""]);
    expect(
      people(tab).map((all) => all.map((one) => one.split(" ")[0])),
    ).toEqual([
      [codeOf("天野大地")],
      ["天野大地", "春野和則", "朝霧正道"].map(codeOf),
    ]);
  });

  it("takes an adviser among the people for the adviser of the row, and tells it", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "天野大地;宮崎 光世", "", ""),
      line("2", "天野大地", "宮崎補佐官、朝霧正道", "宮崎"),
      line("3", "天野大地", "宮崎補佐官", "宮崎光世"),
    );
    expect(advisersOf(tab)[0]).toEqual(["宮崎光世"]);
    expect(
      people(tab).map((all) => all.map((one) => one.split(" ")[0])),
    ).toEqual([
      [codeOf("天野大地")],
      [codeOf("天野大地"), codeOf("朝霧正道")],
      [codeOf("天野大地")],
    ]);
    const [first, , third] = codesOf(tab);
    expect(first).toBe("adviserAmongPeople");
    expect(third).toBe("");
  });

  it("asks of an adviser who is not the row's, and of one in the place of the principal", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "天野大地", "石原補佐官", "宮崎光世"),
      line("2", "石原弘子", "", "石原弘子"),
      line("3", "天野大地", "宮崎さん", "宮崎光世"),
    );
    const [other, alone, anybody = ""] = codesOf(tab);
    expect([other, alone]).toEqual(["personIsAdviser", "personIsAdviser"]);
    expect(anybody).toBe("nameNotKept");
    expect(advisersOf(tab).slice(0, 2)).toEqual([["宮崎光世"], ["石原弘子"]]);
  });
});

it("takes a column of numbers for no people that would be lost", async () => {
  const headings = "実施日\t氏名\t人数\t補佐官\tテーマ";
  const unread = ({ table, understanding }: ImportController) =>
    unreadPeople(
      table ?? { columns: [], rows: [] },
      understanding?.mapping ?? new Map(),
      [{ name: "personName" }],
    );
  const row = (count: string) =>
    `2023/5/1\t天野大地\t${count}\t宮崎光世\t見直し`;
  expect(unread(await listOf(headings, row("4"), row("2名")))).toEqual([]);
  expect(unread(await listOf(headings, row("4"), row("課内2名")))).toEqual([
    "人数",
  ]);
});

it("writes no row for a companion who is left blank, and tells what is wrong at its place", async () => {
  const tab = await listOf(
    "実施日\t開始\t氏名\t同席者\t同席者\t補佐官\tテーマ",
    "2023/5/1\t13:30\t天野大地\t課内職員\t朝霧正道\t宮崎光世\t見直し",
  );
  expect(people(tab)).toHaveLength(1);
  const [question] = tab.questions;
  expect(question?.problem).toMatchObject({
    detail: "課内職員",
    isClearable: true,
  });
  await tab.change(answerQuestion(question?.answerKey ?? "", "leftBlank"));
  const [written] = tab.planned;
  expect(written?.standing).toBe("write");
  const [both = []] = people(tab);
  expect(both.map((one) => one.split(" ")[0])).toEqual(
    people(
      await listOf(
        "実施日\t開始\t氏名\t同席者\t補佐官\tテーマ",
        "2023/5/1\t13:30\t天野大地\t朝霧正道\t宮崎光世\t見直し",
      ),
    )[0]?.map((one) => one.split(" ")[0]),
  );
  await tab.change(correctCell("2", "personName/2", "存在しない"));
  expect(
    tab.planned[0]?.problems.map(({ detail, row }) => [detail, row]),
  ).toEqual([["存在しない", 2]]);
});

describe("a number of people beside those who are named", () => {
  const HEADINGS = "実施日\t開始\t氏名\t同席者\t参加人数\t補佐官\tテーマ";
  const line = (day: string, companion: string, count: string) =>
    `2023/5/${day}\t13:30\t天野大地\t${companion}\t${count}\t宮崎光世\t見直し`;

  it("is told in the rows where it differs, and nowhere else", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "", "1"),
      line("2", "朝霧正道", "2名"),
      line("8", "", "3"),
      line("9", "", ""),
    );
    expect(codesOf(tab)).toEqual(["", "", "headcountDiffers", ""]);
    expect(tab.planned[2]?.problems[0]?.detail).toBe("参加人数：3 ≠ 1");
    expect(tab.planned.every(({ standing }) => standing === "write")).toBe(
      true,
    );
  });

  it("agrees where it counts the adviser too, in every row", async () => {
    const tab = await listOf(
      HEADINGS,
      line("1", "", "2"),
      line("2", "朝霧正道", "3"),
    );
    expect(codesOf(tab)).toEqual(["", ""]);
  });
});

it("offers who has the family name before a title, and finds a number before a colon or in brackets", async () => {
  const tab = await listOf(
    "実施日\t氏名\t補佐官\tテーマ",
    "2023/5/1\tどこか課 天野課長\t宮崎光世\t見直し",
    "2023/5/2\t2001：天野 大地\t宮崎光世\t見直し",
    "2023/5/8\t天野大地[2001]\t宮崎光世\t見直し",
  );
  const [plain] = people(
    await listOf("実施日\t氏名\t補佐官", "2023/5/2\t天野大地\t宮崎光世"),
  );
  const [code] = plain?.[0]?.split(" ") ?? [];
  const [asked] = tab.questions;
  expect(asked?.problem.detail).toBe("どこか課 天野課長");
  expect(asked?.problem.candidates?.map(({ value }) => value)).toEqual([code]);
});

it("tells an adviser among the participants as one, whoever is called alike", async () => {
  const tab = await listOf(
    "実施日\t氏名\tテーマ\t補佐官",
    "2023/5/1\t宮崎光世\t見直し\t宮崎光世",
  );
  expect(codesOf(tab)).toEqual(["personIsAdviser"]);
  expect(tab.planned[0]?.standing).toBe("wrong");
});

describe("a list by person with the name in the first row of each", () => {
  const HEADINGS = "氏名\t実施日\t開始\t補佐官\tテーマ";
  const line = (name: string, day: string) =>
    `${name}\t2023/5/${day}\t13:30\t宮崎光世\t見直し${day}`;
  const firstOf = (tab: ImportController) =>
    tab.planned.map(({ standing, entered }) =>
      standing === "write" ? entered.people[0]?.personName : standing,
    );

  it("is asked about once, and nothing more is told of its rows", async () => {
    const tab = await listOf(
      HEADINGS,
      line("天野大地", "1"),
      line("", "2"),
      line("", "3"),
      line("朝霧正道", "4"),
      line("", "8"),
    );
    expect(
      tab.questions.map(({ problem: { code, detail }, rows }) => [
        code,
        detail,
        rows,
      ]),
    ).toEqual([["personAbove", "氏名", 3]]);
    expect(codesOf(tab)).toEqual([
      "",
      "personAbove",
      "personAbove",
      "",
      "personAbove",
    ]);
    await tab.change(correctCell("3", "personName", "春野和則"));
    await tab.change(answerQuestion("personAbove", "sameAbove"));
    expect(firstOf(tab)).toEqual([
      "天野大地",
      "春野和則",
      "春野和則",
      "朝霧正道",
      "朝霧正道",
    ]);
  });

  it.each([
    ["one is blank alone", ["天野大地", "", "朝霧正道", "春野和則"]],
    ["a name stands twice", ["天野大地", "天野大地", "", "朝霧正道", ""]],
  ])("is none where %s", async (_, names) => {
    const tab = await listOf(
      HEADINGS,
      ...names.map((name, at) => line(name, String(at + 1))),
    );
    expect(tab.questions).toEqual([]);
    expect(codesOf(tab).filter((code) => code !== "")).toEqual(
      names.filter((name) => name === "").map(() => "principalMissing"),
    );
  });
});

describe("who came for another in a row below", () => {
  it.each(["（代）朝霧正道", "朝霧正道（代理）", "代理：朝霧正道"])(
    "takes the place of whoever stands above where that is answered: %s",
    async (deputy) => {
      const tab = await listOf(
        "実施日\t氏名\t補佐官",
        "2023/5/1\t天野大地\t宮崎光世",
        `\t${deputy}\t`,
      );
      const [first, ...others] = tab.questions;
      expect(first?.problem.code).toBe("personStoodIn");
      expect(first?.problem.detail).toContain("天野大地");
      expect(others).toEqual([]);
      const wanted = STAFF.find(({ name }) => name === "朝霧 正道");
      await tab.change(
        answerQuestion(first?.answerKey ?? "", wanted?.code ?? ""),
      );
      expect(
        people(tab).map((row) => row.map((one) => one.split(" ")[0])),
      ).toEqual([[wanted?.code]]);
    },
  );

  it.each([
    ["（代）春野和則", "春野和則"],
    ["春野和則（代理出席）", "春野和則"],
    ["春野和則（欠席）", undefined],
    ["春野和則（代理も欠席）", undefined],
    ["朝霧正道（代理：春野和則）", undefined],
    ["春野和則", undefined],
  ])("is told by %s as %s", (text, name) => {
    expect(deputyAlone(text)).toBe(name);
  });
});
