import { describe, expect, test } from "vitest";
import {
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
