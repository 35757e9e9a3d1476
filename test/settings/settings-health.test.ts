import { WORDS } from "../support/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HealthProblem } from "../../src/kintone/sources/settings-health-problem";
import { healthMessage } from "../../src/i18n/settings/health-messages";
import { checkSettingsHealth } from "../../src/kintone/sources/check-settings-health";
import type { Settings } from "../../src/settings/settings";
import type { City } from "../kintone/city";
import { meetingRecord, startCity } from "../kintone/city";
import { deploy } from "../support/local-kintone";

let city: City;

beforeAll(async () => {
  city = await startCity();
  await city.client.record.addRecord({
    app: city.appId,
    record: meetingRecord("2022-10-05"),
  });
});

afterAll(() => city.kintone.close());

const check = (settings: Settings = city.settings) =>
  checkSettingsHealth(
    settings,
    () => city.clientOf("clerk"),
    new AbortController().signal,
  );

const faults = (problems: readonly HealthProblem[]) =>
  problems.map((problem) =>
    problem.problem === "app"
      ? [problem.source, problem.error.code]
      : [problem.fieldCode, problem.problem],
  );

const mapped = (fields: Record<string, string>): Settings => ({
  ...city.settings,
  sources: { meetings: { appId: city.appId, fields } },
});

describe("the health of the settings", () => {
  it("is good while every app and field can be read", async () => {
    expect(await check()).toEqual([]);
  });

  it("names every field that is gone or of another type, not only the first", async () => {
    const fields = {
      heldOn: "日付",
      status: "テーマ",
      mode: "開始",
      role: "区分",
    };
    expect(faults(await check(mapped(fields)))).toEqual([
      ["日付", "missing"],
      ["開始", "unfittingType"],
      ["区分", "insideTable"],
    ]);
  });

  it("names every app that is gone, beside the faults of the others", async () => {
    const settings = mapped({ heldOn: "日付" });
    const problems = await check({
      ...settings,
      sources: {
        ...settings.sources,
        staff: { appId: "9999", fields: { code: "職員番号" } },
      },
    });
    expect(faults(problems)).toEqual([
      ["日付", "missing"],
      ["staff", "appNotFound"],
    ]);
    expect(
      problems.map((problem) => healthMessage(problem, "ja", WORDS.ja)),
    ).toEqual([
      "1on1ミーティングの記録 › 開催日: フィールドコード「日付」がアプリにありません。削除されたか、フィールドコードが変わりました。フィールドを選び直すか、「使わない」にしてください。",
      "職員: アプリ（番号9999）が見つかりません。 削除されていないか、プラグインの設定のアプリ番号が正しいかを確かめてください。",
    ]);
  });

  it("names every hidden field, a hidden table once", async () => {
    const entity = { type: "GROUP", code: "everyone" } as const;
    await city.client.app.updateFieldAcl({
      app: city.appId,
      rights: ["テーマ", "参加者"].map((code) => ({
        code,
        entities: [{ accessibility: "NONE" as const, entity }],
      })),
    });
    await deploy(city.client, city.appId);
    const problems = await check();
    expect(faults(problems).sort()).toEqual([
      ["テーマ", "hidden"],
      ["参加者", "hidden"],
    ]);
    expect(
      problems.map((problem) => healthMessage(problem, "en", WORDS.en)),
    ).toContain(
      `1on1 meetings › Theme: You may not view "テーマ". Ask the app's administrator for the right to view the field.`,
    );
  });
});
