import { describe, expect, test } from "vitest";
import {
  checkPrincipal,
  fillRoleOfNewRow,
  fillRoles,
} from "../../../src/form/rules/attendance-roles";

const someone = (code: string) => ({ person: { code } });

describe("roles that are filled in", () => {
  test("the first participant becomes the principal, the others companions", () => {
    expect(
      fillRoles({ attendances: [someone("1"), someone("2"), someone("3")] }),
    ).toEqual([
      { field: "role", row: 0, value: "principal" },
      { field: "role", row: 1, value: "companion" },
      { field: "role", row: 2, value: "companion" },
    ]);
  });

  test("a role that was chosen stays, and a chosen principal leaves none for the others", () => {
    expect(
      fillRoles({
        attendances: [someone("1"), { ...someone("2"), role: "principal" }],
      }),
    ).toEqual([{ field: "role", row: 0, value: "companion" }]);
  });

  test("no rows, nothing to fill", () => {
    expect(fillRoles({ attendances: [] })).toEqual([]);
  });

  test("a row that is added becomes a companion although the form's default says principal", () => {
    expect(
      fillRoleOfNewRow(
        { attendances: [{ role: "principal" }, { role: "principal" }] },
        1,
      ),
    ).toEqual({ field: "role", row: 1, value: "companion" });
  });

  test("a row added to companions only becomes the principal", () => {
    expect(
      fillRoleOfNewRow(
        { attendances: [{ role: "companion" }, { role: "companion" }] },
        1,
      ).value,
    ).toBe("principal");
  });
});

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
