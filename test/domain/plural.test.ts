import { expect, test } from "vitest";
import { plural } from "../../src/domain/words/plural";

test.each([
  ["pupil", "pupils"],
  ["city staff", "city staff"],
  ["residents", "residents"],
])("several of %s are %s", (one, several) => {
  expect(plural(one)).toBe(several);
});
