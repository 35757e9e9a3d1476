import { describe, expect, test } from "vitest";
import { checkPrincipal } from "../../../src/checks/rules/people/one-principal";

const someone = (code: string) => ({ person: { code } });

describe("one principal a meeting", () => {
  const principal = (code: string) =>
    ({ ...someone(code), role: "principal" }) as const;

  test("none is an error once the meeting was held", () => {
    expect(
      checkPrincipal({
        status: "held",
        attendances: [{ ...someone("1"), role: "companion" }],
      }),
    ).toEqual([
      { field: "attendances", level: "error", code: "principalMissing" },
    ]);
  });

  test("a principal row with nobody in it is none", () => {
    expect(
      checkPrincipal({ status: "held", attendances: [{ role: "principal" }] }),
    ).toMatchObject([{ code: "principalMissing" }]);
  });

  test("a planned meeting may still be without, after a question", () => {
    expect(checkPrincipal({ status: "planned", attendances: [] })).toEqual([
      { field: "attendances", level: "warning", code: "principalMissing" },
    ]);
  });

  test("a cancelled meeting needs none", () => {
    expect(checkPrincipal({ status: "cancelled", attendances: [] })).toEqual(
      [],
    );
  });

  test("every principal after the first is named at its row", () => {
    expect(
      checkPrincipal({
        status: "held",
        attendances: [principal("1"), someone("2"), principal("3")],
      }),
    ).toEqual([
      {
        field: "role",
        row: 2,
        level: "error",
        code: "principalSeveral",
        detail: "2",
      },
    ]);
  });

  test("one principal is right, with an empty default row beside it too", () => {
    expect(
      checkPrincipal({
        status: "held",
        attendances: [principal("1"), { role: "principal" }],
      }),
    ).toEqual([]);
  });
});
