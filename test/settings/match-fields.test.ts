import { describe, expect, it } from "vitest";
import { matchFields } from "../../src/settings/match-fields";
import type { Source } from "../../src/settings/settings";

const date = (label: string) => ({ type: "DATE", label });
const choice = (label: string) => ({ type: "DROP_DOWN", label });

const meetings = (fields: Record<string, string>): Source<string> => ({
  appId: "1",
  fields,
});

const outcomes = (...parameters: Parameters<typeof matchFields>) =>
  matchFields(...parameters).matches.map(({ field, outcome, after }) => [
    field,
    outcome,
    after,
  ]);

describe("matchFields", () => {
  it("keeps a code that the form has, whatever its label became", () => {
    expect(
      outcomes(
        "meetings",
        meetings({ heldOn: "開催日" }),
        { heldOn: "開催日" },
        { 開催日: date("面談の日"), date_2: date("開催日") },
      ),
    ).toEqual([["heldOn", "same", "開催日"]]);
  });

  it("finds a field of another code by its label", () => {
    const { source, matches } = matchFields(
      "meetings",
      meetings({ heldOn: "開催日" }),
      { heldOn: "開催日" },
      { date_1: date(" 開催日 ") },
    );
    expect(source.fields).toEqual({ heldOn: "date_1" });
    expect(matches).toMatchObject([{ before: "開催日", outcome: "moved" }]);
  });

  it("keeps the code of a field that is not there, or there twice, and says so", () => {
    const before = meetings({ heldOn: "開催日", status: "状態" });
    const { source, matches } = matchFields(
      "meetings",
      before,
      { heldOn: "日付", status: "状況" },
      { a: date("日付"), b: date("日付"), c: date("状況") },
    );
    expect(source).toEqual(before);
    expect(matches.map(({ field, outcome }) => [field, outcome])).toEqual([
      ["heldOn", "several"],
      ["status", "none"],
    ]);
  });

  it("looks for the columns of a table in the table that was found", () => {
    const form = {
      役職: choice("役職"),
      table_1: {
        type: "SUBTABLE",
        label: "参加者",
        fields: { rank_1: choice("役職") },
      },
    };
    expect(
      outcomes(
        "meetings",
        meetings({ rank: "役職の列", attendances: "参加者の表" }),
        { rank: "役職", attendances: "参加者" },
        form,
      ),
    ).toEqual([
      ["attendances", "moved", "table_1"],
      ["rank", "moved", "rank_1"],
    ]);
  });

  it("carries the field that tells kinds of record apart", () => {
    const source = {
      ...meetings({ heldOn: "d" }),
      filter: { field: "kind", values: ["面談"] },
    };
    expect(
      matchFields(
        "meetings",
        source,
        { filter: "種類" },
        { d: date("日"), kind_2: choice("種類") },
      ).source,
    ).toEqual({ ...source, filter: { field: "kind_2", values: ["面談"] } });
  });
});
