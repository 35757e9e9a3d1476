import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { LEAVES } from "../../../../src/import/records/planning/asking/row-question";
import { countMonths } from "../../../../src/import/records/planning/results/count-months";
import { countPlan } from "../../../../src/import/records/planning/results/count-plan";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists whose remarks say that meetings did not take place, with a local kintone. */
let city: ImportCity;

const appOf = () => city.appIds.meetings;

beforeAll(async () => {
  city = await startImportCity();
});

afterEach(() => city.emptyApp(appOf()));

afterAll(() => city?.close());

describe("a row that was called off", () => {
  const NOTED = "実施日\t開始\t氏名\t補佐官\tテーマ\t備考";
  const noted = (day: string, note: string) =>
    `${day}\t13:30\t天野大地\t宮崎光世\t見直し\t${note}`;
  const listed = (...rows: readonly string[]) =>
    city.tabWith("meetings", [NOTED, ...rows]);
  const statesOf = ({ planned }: ImportController) =>
    planned.map(({ standing, sent }) =>
      standing === "write" ? sent.状態?.value : standing,
    );

  it("is not written before somebody says what it is, once for all alike", async () => {
    const tab = await listed(
      noted("2023/5/1", "中止（議会対応のため）"),
      noted("2023/5/2", "中止"),
      noted("2023/5/3", "11/2に延期"),
      noted("2023/5/4", "庁舎にて"),
    );
    expect(statesOf(tab)).toEqual(["wrong", "wrong", "wrong", "実施"]);
    expect(
      tab.questions.map(({ problem, rows }) => [problem.detail, rows]),
    ).toEqual([
      ["中止", 2],
      ["11/2に延期", 1],
    ]);
    const [off, later] = tab.questions.map(({ answerKey }) => answerKey);
    await tab.change(answerQuestion(off ?? "", "中止"));
    await tab.change(answerQuestion(later ?? "", LEAVES));
    expect(statesOf(tab)).toEqual(["中止", "中止", "left", "実施"]);
    await tab.change(answerQuestion(off ?? "", "実施"));
    expect(statesOf(tab)).toEqual(["実施", "実施", "left", "実施"]);
  });

  it("is not asked again where the app has it as cancelled, and is where it was held", async () => {
    const rows = [noted("2023/5/1", "中止"), noted("2023/5/4", "庁舎にて")];
    const tab = await listed(...rows);
    const key = tab.questions[0]?.answerKey ?? "";
    await tab.change(answerQuestion(key, "中止"));
    await tab.write();
    const again = await listed(...rows);
    expect(again.questions).toEqual([]);
    expect(statesOf(again)).toEqual(["there", "there"]);
    expect(again.planned.flatMap(({ problems }) => problems)).toEqual([]);
    expect(countMonths(again.planned)).toMatchObject({ total: 1, notHeld: 1 });
    const { records } = await city.admin.record.getRecords({
      app: appOf(),
      query: '開催日 = "2023-05-01"',
    });
    await city.admin.record.updateRecord({
      app: appOf(),
      id: String(records[0]?.$id?.value),
      record: { 状態: { value: "実施" } },
    });
    const other = await listed(...rows);
    expect(other.questions.map(({ problem }) => problem.code)).toEqual([
      "rowCalledOff",
    ]);
    expect(statesOf(other)).toEqual(["wrong", "there"]);
  });

  it("leaves the others to one answer, where its column was taken for the state", async () => {
    const tab = await listed(
      noted("2023/5/1", "中止"),
      noted("2023/5/2", ""),
      noted("2023/5/3", ""),
    );
    expect(statesOf(tab)).toEqual(["中止", "wrong", "wrong"]);
    expect(tab.questions.map(({ problem }) => problem.code)).toEqual([
      "stateBlank",
    ]);
    await tab.change(answerQuestion(tab.questions[0]?.answerKey ?? "", "実施"));
    expect(statesOf(tab)).toEqual(["中止", "実施", "実施"]);
    // Not used, the column says no state: all rows were held, but for what is asked.
    await tab.mapColumn(5, undefined);
    expect(statesOf(tab)).toEqual(["wrong", "実施", "実施"]);
  });

  it("counts by month as the app has it, and tells where the list differs", async () => {
    const tab = await listed(noted("2023/5/1", ""), noted("2023/6/1", ""));
    await tab.write();
    const { records } = await city.admin.record.getRecords({
      app: appOf(),
      query: '開催日 = "2023-05-01"',
    });
    await city.admin.record.updateRecord({
      app: appOf(),
      id: String(records[0]?.$id?.value),
      record: { 状態: { value: "中止" } },
    });
    await tab.lookAgain();
    expect(countMonths(tab.planned)).toMatchObject({
      months: [["2023-06", 1]],
      total: 1,
      notHeld: 1,
    });
    expect(tab.planned[0]?.problems).toContainEqual(
      expect.objectContaining({
        code: "stateThereDiffers",
        detail: "実施 ≠ 中止",
      }),
    );
    expect(countPlan(tab.planned)).toMatchObject({ write: 0, there: 2 });
  });
});

describe("a list of which a column of words is used", () => {
  const statesIn = async (
    headings: string,
    ...rows: readonly string[]
  ): Promise<readonly unknown[]> => {
    const { planned } = await city.tabWith("meetings", [headings, ...rows]);
    return planned.map(({ standing, sent }) =>
      standing === "write" ? sent.状態?.value : standing,
    );
  };

  it.each(["備考", "メモ", "摘要", "結果", "概要", "内容", "特記事項"])(
    "asks what became of a meeting whose %s tells that it was called off",
    async (heading) => {
      const row = (day: string, text: string) =>
        `${day}\t13:30\t天野大地\t宮崎光世\t見直し\t${text}`;
      const states = await statesIn(
        `実施日\t開始\t氏名\t補佐官\tテーマ\t${heading}`,
        row("2023/5/1", "本人都合により中止"),
        row("2023/5/2", "中止（議会のため）"),
        row("2023/5/3", "庁舎にて"),
        row("2023/5/4", "延期になった"),
      );
      expect([states[0], states[1], states[3]]).toEqual([
        "wrong",
        "wrong",
        "wrong",
      ]);
    },
  );

  it("asks of a state that is held beside a remark that says otherwise, and takes the answer", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ\t状態\t備考",
      "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し\t実施\t中止",
      "2023/5/2\t13:30\t天野大地\t宮崎光世\t見直し\t中止\t中止",
      "2023/5/3\t13:30\t天野大地\t宮崎光世\t見直し\t済\t",
    ]);
    const statesNow = () =>
      tab.planned.map(({ standing, sent }) =>
        standing === "write" ? sent.状態?.value : standing,
      );
    expect(statesNow()).toEqual(["wrong", "中止", "実施"]);
    const key = tab.questions[0]?.answerKey ?? "";
    await tab.change(answerQuestion(key, "中止"));
    expect(statesNow()).toEqual(["中止", "中止", "実施"]);
    await tab.change(answerQuestion(key, "実施"));
    expect(statesNow()).toEqual(["実施", "中止", "実施"]);
  });

  it("asks what became of a meeting whose theme is but a mark or a word", async () => {
    const texts = [
      "×",
      "－",
      "日程調整中",
      "コロナのため",
      "（来月に）",
      "5/14へ",
    ];
    const tab = await city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      ...[...texts, "×", "見直し", "休暇制度"].map(
        (text, at) => `2023/5/${at + 1}\t13:30\t天野大地\t宮崎光世\t${text}`,
      ),
    ]);
    expect(
      tab.questions.map(({ problem, rows }) => `${problem.detail} ${rows}`),
    ).toEqual([
      ...["テーマ：× 2", "テーマ：－ 1", "日程調整中 1", "コロナのため 1"],
      ...["（来月に） 1", "5/14へ 1"],
    ]);
    expect(tab.planned.map(({ standing }) => standing).slice(-3)).toEqual([
      "wrong",
      "write",
      "write",
    ]);
  });
});
