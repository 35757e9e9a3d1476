import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fiscalYearCondition, quote } from "../../../src/kintone/rest/query";
import {
  createApp,
  startHarness,
  type Harness,
} from "../../support/local-kintone";

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "照会", {
    name: { type: "SINGLE_LINE_TEXT", code: "name", label: "name" },
    day: { type: "DATE", code: "day", label: "day" },
    at: { type: "DATETIME", code: "at", label: "at" },
  });
});

afterAll(() => harness.kintone.close());

const namesWhere = async (query: string): Promise<unknown[]> => {
  const { records } = await harness.client.record.getRecords({
    app,
    query: `${query} order by $id asc`,
  });
  return records.map(({ name }) => name?.value);
};

describe("quote", () => {
  it("finds exactly the text, whatever it contains", async () => {
    const texts = ['a"b', "a\\b", 'a\\" or name != "', "𠮷", "(') and"];
    await harness.client.record.addRecords({
      app,
      records: texts.map((value) => ({ name: { value } })),
    });
    for (const text of texts) {
      expect(await namesWhere(`name = ${quote(text)}`)).toEqual([text]);
    }
  });

  it("writes line ends and tabs as kintone reads them", () => {
    expect(quote("a\nb\tc\r")).toBe('"a\\nb\\tc\\r"');
  });
});

describe("fiscalYearCondition", () => {
  it("cuts days at 31 March and 1 April", async () => {
    await harness.client.record.addRecords({
      app,
      records: ["2022-03-31", "2022-04-01", "2023-03-31", "2023-04-01"].map(
        (day) => ({ name: { value: day }, day: { value: day } }),
      ),
    });
    const condition = fiscalYearCondition(
      { code: "day", type: "DATE" },
      [2022],
      4,
    );
    expect(await namesWhere(`(${condition}) and day != ""`)).toEqual([
      "2022-04-01",
      "2023-03-31",
    ]);
  });

  it("cuts instants at midnight in Japan", async () => {
    const instants = [
      "2022-03-31T14:59:00Z",
      "2022-03-31T15:00:00Z",
      "2023-03-31T14:59:00Z",
      "2023-03-31T15:00:00Z",
    ];
    await harness.client.record.addRecords({
      app,
      records: instants.map((at) => ({
        name: { value: at },
        at: { value: at },
      })),
    });
    const condition = fiscalYearCondition(
      { code: "at", type: "DATETIME" },
      [2022],
      4,
    );
    expect(await namesWhere(`(${condition}) and at != ""`)).toEqual(
      instants.slice(1, 3),
    );
  });

  it("joins neighbouring years and keeps others apart", () => {
    expect(
      fiscalYearCondition({ code: "day", type: "DATE" }, [2023, 2019, 2022], 4),
    ).toBe(
      '(day >= "2019-04-01" and day <= "2020-03-31") or ' +
        '(day >= "2022-04-01" and day <= "2024-03-31") or day = ""',
    );
  });

  it("gives no condition for a text, which kintone can't compare", () => {
    expect(
      fiscalYearCondition({ code: "day", type: "SINGLE_LINE_TEXT" }, [2022], 4),
    ).toBeUndefined();
  });
});
