import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../scripts/setup/connection";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { EXPECTED_YEARS } from "../sample/expected-figures";
import { loadSample, runSetup, startKintone } from "./set-up-on-local-kintone";

let kintone: LocalKintone;
let access: KintoneAccess;
let appIds: AppIds;

beforeAll(async () => {
  ({ kintone, access } = await startKintone());
  ({ appIds } = (await runSetup(access)).result);
  await loadSample(access, appIds);
});

afterAll(() => kintone.close());

type Meeting = kintone.types.SavedMeetingFields;
type Activity = kintone.types.SavedActivityFields;
type Summary = kintone.types.SavedSummaryFields;

async function read<Row extends Meeting | Activity | Summary>(
  app: string,
  condition: string,
): Promise<readonly Row[]> {
  const { client } = access;
  const records = await client.record.getAllRecordsWithId({ app, condition });
  return records as unknown as readonly Row[];
}

const inYear = (field: string, year: number): string =>
  `${field} >= "${year}-04-01" and ${field} <= "${year + 1}-03-31"`;

describe.each(EXPECTED_YEARS)("records of $fiscalYear in kintone", (year) => {
  it("give the published meetings by rank at the time", async () => {
    const held = await read<Meeting>(
      appIds.meetings,
      `状態 in ("実施") and ${inYear("開催日", year.fiscalYear)}`,
    );
    const principals = held.map(({ 参加者 }) =>
      参加者.value.find(({ value }) => value.参加区分.value === "主参加者"),
    );
    const ofRank = (rank: string) =>
      principals.filter((row) => row?.value.役職.value === rank);
    const [section] = year.sections;
    expect(held).toHaveLength(section?.count ?? 0);
    for (const { rank, total, distinct } of section?.byRank ?? []) {
      const rows = ofRank(rank);
      const people = new Set(rows.map((row) => row?.value.職員番号.value));
      expect([rank, rows.length, people.size]).toEqual([rank, total, distinct]);
    }
  });

  it("give the published count of every other section", async () => {
    for (const { title, count } of year.sections.slice(1)) {
      const counted = await read<Activity>(
        appIds.activities,
        `節 in ("${title}") and 集計対象 in ("集計対象") and ${inYear("開始日", year.fiscalYear)}`,
      );
      const times = counted
        .map(({ 回数 }) => Number(回数.value))
        .reduce((sum, each) => sum + each, 0);
      expect([title, times]).toEqual([title, count]);
    }
  });
});

describe("loadSample", () => {
  it("keeps what was published apart from what wasn't", async () => {
    const unpublished = await read<Activity>(
      appIds.activities,
      '掲載 not in ("掲載する")',
    );
    expect(unpublished.map(({ 題名 }) => 題名.value)).toContain(
      "特定の事業者からの相談",
    );
  });

  it("fills the summary with its texts, sessions and slots", async () => {
    const [summary, ...others] = await read<Summary>(appIds.summaries, "");
    expect(others).toEqual([]);
    expect(summary?.表題.value).toBe("令和4・5年度 CXO補佐官活動まとめ");
    expect(summary?.議会会期.value).toHaveLength(6);
    expect(summary?.月間枠.value).toBe("8");
    expect(summary?.体制図.value).toMatchObject([
      { name: "変革推進体制.png", contentType: "image/png" },
    ]);
  });

  it("adds nothing where there are records", async () => {
    const before = await read<Meeting>(appIds.meetings, "");
    const lines = await loadSample(access, appIds);
    expect(await read<Meeting>(appIds.meetings, "")).toHaveLength(
      before.length,
    );
    expect(lines).toEqual(["確認：記録があるので、見本の記録は追加しません"]);
  });
});
