import { expect, it } from "vitest";
import { isAsSent } from "../../../src/kintone/corrections/is-as-sent";

const cell = (value: unknown) => ({ a: { value } });

it("knows choices and users again in whatever order they come back", () => {
  expect(isAsSent(cell(["石原", "宮崎"]), cell(["宮崎", "石原"]))).toBe(true);
  expect(
    isAsSent(
      cell([{ code: "ishihara", name: "石原" }, { code: "miyazaki" }]),
      cell([{ code: "miyazaki" }, { code: "ishihara" }]),
    ),
  ).toBe(true);
  expect(isAsSent(cell(["石原", "阪上"]), cell(["宮崎", "石原"]))).toBe(false);
  expect(isAsSent(cell(["石原", "石原"]), cell(["宮崎", "石原"]))).toBe(false);
});

it("tells rows of a table apart by their order", () => {
  const rows = (...names: readonly string[]) =>
    cell(names.map((name, id) => ({ id: `${id}`, value: cell(name) })));
  expect(isAsSent(rows("一", "二"), rows("一", "二"))).toBe(true);
  expect(isAsSent(rows("二", "一"), rows("一", "二"))).toBe(false);
});
