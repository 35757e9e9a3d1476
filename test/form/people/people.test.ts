import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putPeople, takesPeople } from "../../../src/form/people/put-people";
import { readPeople, writtenText } from "../../../src/form/people/read-people";
import { resolvePeople } from "../../../src/form/people/resolve-people";
import { personText } from "../../../src/entering/people/person-text";
import {
  nearPeople,
  searchPeople,
} from "../../../src/entering/people/search-people";
import type { EventRecord } from "../../../src/form/page/event-record";
import type { StaffMember } from "../../../src/domain/staff-member";

const member = (code: string, name: string): StaffMember => ({
  code,
  name,
  postings: [],
});

const STAFF = [
  member("1001", "天野 大地"),
  member("1002", "天野 光"),
  member("1010", "髙橋 花子"),
  member("2001", "佐藤 一"),
  member("2002", "佐藤 一"),
];

const codes = (found: readonly StaffMember[]) => found.map(({ code }) => code);

describe("finding people by a part", () => {
  it("takes the beginning of a number and any part of a name, whatever the spaces and letters", () => {
    expect(codes(searchPeople(STAFF, "100"))).toEqual(["1001", "1002"]);
    expect(codes(searchPeople(STAFF, "大地"))).toEqual(["1001"]);
    expect(codes(searchPeople(STAFF, "天野大"))).toEqual(["1001"]);
    expect(codes(searchPeople(STAFF, "１００１"))).toEqual(["1001"]);
    expect(codes(searchPeople(STAFF, "高橋"))).toEqual(["1010"]);
    expect(searchPeople(STAFF, " ")).toEqual([]);
  });

  it("offers first whose name is written so", () => {
    const staff = [member("0101", "渡邉 修"), member("0102", "渡辺 修")];
    expect(codes(searchPeople(staff, "渡辺修"))).toEqual(["0102", "0101"]);
    expect(codes(searchPeople(staff, "渡邉"))).toEqual(["0101", "0102"]);
  });

  it("finds by how a name is read, in any kana", () => {
    const staff = [
      { ...member("1001", "天野 大地"), kana: "アマノ ダイチ" },
      { ...member("4004", "峰岸 さゆり"), kana: "ﾐﾈｷﾞｼ ｻﾕﾘ" },
      member("2001", "佐藤 一"),
    ];
    for (const text of ["あまの", "アマノダ", "ｱﾏﾉ", "だいち"]) {
      expect(codes(searchPeople(staff, text))).toEqual(["1001"]);
    }
    expect(codes(searchPeople(staff, "みねぎし"))).toEqual(["4004"]);
    expect(codes(searchPeople(staff, "サユリ"))).toEqual(["4004"]);
  });

  it("names who is missed by one letter or digit, and nobody by a part", () => {
    const near = (text: string) => codes(nearPeople(STAFF, text));
    expect(near("天野太地")).toEqual(["1001"]);
    expect(near("天野 大地郎")).toEqual(["1001"]);
    expect(near("1110")).toEqual(["1010"]);
    expect(near("1100")).toEqual(["1010"]);
    expect(near("101")).toEqual(["1001", "1010"]);
    // Whoever has it is found, and is not near.
    expect(near("2001")).toEqual(["1001", "2002"]);
    expect(near("天野")).toEqual([]);
    expect(near("市民 太郎")).toEqual([]);
  });

  it("names whose family name alone is missed by one letter", () => {
    const staff = [...STAFF, member("3001", "石清水 蓮")];
    expect(codes(nearPeople(staff, "岩清水"))).toEqual(["3001"]);
    expect(nearPeople(staff, "石清水蓮子子")).toEqual([]);
    expect(nearPeople(staff, "天理")).toEqual([]);
  });

  it("finds by a former name, and by number and name together", () => {
    const staff = [...STAFF, member("3001", "森田 めぐみ（旧姓 小川）")];
    expect(codes(searchPeople(staff, "小川めぐみ"))).toEqual(["3001"]);
    expect(codes(searchPeople(staff, "小川 めぐみ"))).toEqual(["3001"]);
    expect(codes(searchPeople(staff, "1001　天野大地"))).toEqual(["1001"]);
    expect(codes(searchPeople(staff, "1002 天野"))).toEqual(["1002"]);
    // The number is one's, the name another's.
    expect(searchPeople(staff, "1002 佐藤")).toEqual([]);
  });

  it("finds everybody by what is written of them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAFF), (one) => {
        const written = readPeople(personText(one), STAFF);
        const { entered } = resolvePeople(written, STAFF, {
          isNumberLookedUp: true,
          keepsNames: false,
        });
        expect(entered.map(({ code }) => code)).toEqual([one.code]);
      }),
    );
  });
});

const KEEPING = { isNumberLookedUp: false, keepsNames: true };

describe("people that are pasted", () => {
  it("are one a line or between commas, by number, name or both", () => {
    expect(readPeople("1001\n天野 光、2001 佐藤 一,\n", STAFF)).toEqual([
      { code: "1001" },
      { name: "天野 光" },
      { code: "2001", name: "佐藤 一" },
    ]);
  });

  it("are asked where brackets beside the name say something else", () => {
    const written = readPeople(
      "天野大地（A市）\n1002 天野光（髙橋花子、佐藤）",
      STAFF,
    );
    const { asked, entered, byName } = resolvePeople(written, STAFF, KEEPING);
    expect([...entered, ...byName]).toEqual([]);
    expect(
      asked.map(({ members, isNoted }) => [codes(members), isNoted]),
    ).toEqual([
      [["1001"], true],
      [["1002", "1010", "2001", "2002"], true],
    ]);
  });

  it("are listed with marks, and parted by spaces where each is somebody", () => {
    const staff = [
      ...STAFF,
      { code: "31", name: "山吹 恵美", postings: [] },
      { code: "32", name: "夏川 佳代", postings: [] },
    ];
    const entered = (text: string) => {
      const written = readPeople(text, staff);
      const people = resolvePeople(written, staff, KEEPING);
      return [...people.entered, ...people.byName].map(writtenText);
    };
    expect(entered("1. 山吹恵美\n・夏川佳代")).toEqual([
      "31 山吹 恵美",
      "32 夏川 佳代",
    ]);
    expect(entered("山吹恵美　夏川佳代")).toEqual([
      "31 山吹 恵美",
      "32 夏川 佳代",
    ]);
    expect(entered("山吹 恵美")).toEqual(["31 山吹 恵美"]);
    expect(entered("佐々木 健一郎")).toEqual(["佐々木 健一郎"]);
  });

  it("are one person where a number and a name stand in cells side by side", () => {
    const one = [{ code: "1001", name: "天野 大地" }];
    expect(readPeople("1001\t天野 大地", STAFF)).toEqual(one);
    expect(readPeople("天野 大地\t1001", STAFF)).toEqual(one);
    expect(readPeople("1001\t1002\n2001\t佐藤 一", STAFF)).toEqual([
      { code: "1001" },
      { code: "1002" },
      { code: "2001", name: "佐藤 一" },
    ]);
  });

  it("are nobody where the text says so", () => {
    expect(readPeople("なし\n－、―\n1001", STAFF)).toEqual([{ code: "1001" }]);
    expect(readPeople("該当なし", STAFF)).toEqual([]);
  });

  it("are told apart by whether they can be entered", () => {
    const written = readPeople(
      "1001、佐藤一、高橋花子、市民 太郎、9999",
      STAFF,
    );
    const rules = { isNumberLookedUp: true, keepsNames: false };
    const { entered, asked, notFound, notKept } = resolvePeople(
      written,
      STAFF,
      rules,
    );
    expect(entered).toEqual([{ code: "1001", name: "天野 大地" }]);
    // Two have the name; the other is only spelt alike.
    expect(
      asked.map(({ written: { name }, members }) => [name, codes(members)]),
    ).toEqual([
      ["佐藤一", ["2001", "2002"]],
      ["高橋花子", ["1010"]],
    ]);
    expect(notFound).toEqual([{ code: "9999" }]);
    expect(notKept).toEqual([{ name: "市民 太郎" }]);
  });

  it("are entered once, however often they are named", () => {
    const { byName, entered } = resolvePeople(
      readPeople("1001\n天野大地\n天野 大地\n市民 太郎\n市民太郎", STAFF),
      STAFF,
      KEEPING,
    );
    expect(codes(entered as never)).toEqual(["1001"]);
    expect(byName).toEqual([{ name: "市民 太郎" }]);
  });

  it("are found with a title behind or before the name", () => {
    for (const name of ["天野大地部長", "総務課長 天野大地"]) {
      const { entered } = resolvePeople([{ name }], STAFF, KEEPING);
      expect(entered).toEqual([{ code: "1001", name: "天野 大地" }]);
    }
    const elsewhere = [{ name: "B市総務課長 天野大地" }];
    expect(resolvePeople(elsewhere, STAFF, KEEPING).entered).toEqual([]);
    // Of two with the name it is asked.
    const { asked } = resolvePeople([{ name: "佐藤一部長" }], STAFF, KEEPING);
    expect(codes(asked[0]?.members ?? [])).toEqual(["2001", "2002"]);
  });

  it("are asked where the number is another's, with whoever has the name", () => {
    for (const name of ["髙橋花子", "髙橋"]) {
      const { asked, entered } = resolvePeople(
        [{ code: "1002", name }],
        STAFF,
        KEEPING,
      );
      expect(entered).toEqual([]);
      expect(asked[0]?.numberOf?.code).toBe("1002");
      expect(codes(asked[0]?.members ?? [])).toEqual(["1002", "1010"]);
    }
  });

  it("are asked where others are without names, which is never kept as a name", () => {
    for (const [name, members, other] of [
      ["天野光 外2名", ["1002"], undefined],
      ["天野 光（他2名）", ["1002"], undefined],
      ["市民太郎ほか", [], "市民太郎"],
      ["天野先ほか数名", ["1002"], "天野先"],
    ] as const) {
      const found = resolvePeople([{ name }], STAFF, KEEPING);
      expect([found.byName, found.entered]).toEqual([[], []]);
      const [one] = found.asked;
      expect(one?.written).toEqual({ name });
      expect(codes(one?.members ?? [])).toEqual(members);
      expect(one?.other?.name).toBe(other);
    }
    // Nobody is named, or nobody can be entered by name.
    expect(resolvePeople([{ name: "外3名" }], STAFF, KEEPING)).toMatchObject({
      asked: [],
      byName: [],
      notFound: [{ name: "外3名" }],
    });
    const refusing = { isNumberLookedUp: true, keepsNames: false };
    const { notKept } = resolvePeople(
      [{ name: "市民太郎ほか" }],
      STAFF,
      refusing,
    );
    expect(notKept).toEqual([{ name: "市民太郎ほか" }]);
  });

  it("are asked where somebody was absent, or came in the place of another", () => {
    const written = readPeople(
      "天野光（代理：髙橋花子）\n天野 大地（欠席）\n1002 天野光（欠席、代理佐藤次郎）",
      STAFF,
    );
    const { asked, byName, entered } = resolvePeople(written, STAFF, KEEPING);
    expect([byName, entered]).toEqual([[], []]);
    expect(
      asked.map(({ members, other }) => [codes(members), other?.name]),
    ).toEqual([
      [["1010", "1002"], undefined],
      [["1001"], undefined],
      [["1002"], "佐藤次郎"],
    ]);
  });

  it("are asked where a letter or a digit is wrong, and can stay where the form takes them", () => {
    const one = (person: {
      readonly code?: string;
      readonly name?: string;
    }) => {
      const { asked, byName, entered } = resolvePeople(
        [person],
        STAFF,
        KEEPING,
      );
      expect([byName, entered]).toEqual([[], []]);
      return [codes(asked[0]?.members ?? []), asked[0]?.other];
    };
    expect(one({ name: "天野太地" })).toEqual([["1001"], { name: "天野太地" }]);
    expect(one({ code: "1110" })).toEqual([["1010"], { code: "1110" }]);
    const looking = { isNumberLookedUp: true, keepsNames: false };
    expect(resolvePeople([{ code: "1110" }], STAFF, looking).asked).toEqual([
      { written: { code: "1110" }, members: [STAFF[2]] },
    ]);
  });

  it("are asked by how their names are read, in any kana", () => {
    const read = { ...member("3002", "青柳 修"), kana: "アオヤギ オサム" };
    for (const name of ["ｱｵﾔｷﾞ ｵｻﾑ", "あおやぎ おさむ", "アオヤギ"]) {
      const { asked, byName } = resolvePeople([{ name }], [read], {
        isNumberLookedUp: true,
        keepsNames: true,
      });
      expect(asked.map(({ written }) => written)).toEqual([{ name }]);
      expect(byName).toEqual([]);
    }
  });

  it("are entered by name where the form keeps names without a number", () => {
    const { byName } = resolvePeople([{ name: "市民 太郎" }], STAFF, {
      isNumberLookedUp: false,
      keepsNames: true,
    });
    expect(byName).toEqual([{ name: "市民 太郎" }]);
  });
});

describe("putting people into the participants", () => {
  const source = {
    appId: "1",
    fields: {
      attendances: "参加者",
      personCode: "番号",
      personName: "氏名",
      role: "区分",
    },
  };
  const record = (...rows: readonly (readonly [string, string])[]) => ({
    参加者: {
      type: "SUBTABLE",
      value: rows.map(([code, name]) => ({
        id: null,
        value: {
          番号: { type: "SINGLE_LINE_TEXT", value: code },
          氏名: { type: "SINGLE_LINE_TEXT", value: name },
          区分: { type: "DROP_DOWN", value: "主参加者" },
        },
      })),
    },
  });
  const shown = (form: EventRecord) =>
    (
      form.参加者?.value as readonly {
        readonly value: EventRecord;
      }[]
    ).map(({ value }) => [value.番号?.value, value.氏名?.value]);

  it("fills the blank row first and adds rows below, and nobody twice", () => {
    const form: EventRecord = record(["", ""]);
    const put = putPeople(
      form,
      [
        { code: "1001", name: "天野 大地" },
        { name: "市民 太郎" },
        { code: "１００１" },
      ],
      source,
      { isLookup: () => false },
    );
    expect(shown(form)).toEqual([
      ["1001", "天野 大地"],
      ["", "市民 太郎"],
    ]);
    expect(put?.already).toEqual([]);
    expect(put?.added).toEqual([1]);
    expect(
      putPeople(form, [{ code: "1001" }], source, { isLookup: () => false })
        ?.already,
    ).toHaveLength(1);
  });

  it("has kintone fetch what a lookup copies, and leaves the name to it", () => {
    const form: EventRecord = record(["", ""]);
    putPeople(form, [{ code: "1001", name: "天野 大地" }], source, {
      isLookup: (code) => code === "番号",
    });
    expect(shown(form)).toEqual([["1001", ""]]);
    expect(JSON.stringify(form)).toContain('"lookup":true');
  });

  it("leaves a form alone whose participants are chosen as users", () => {
    const users = { 参加者: { type: "USER_SELECT", value: [] } };
    expect(takesPeople(users, source)).toBe(false);
    expect(takesPeople(record(["", ""]), source)).toBe(true);
  });
});
