import { expect, test } from "vitest";
import { personKey } from "../../src/domain/person";

test("a code identifies, whatever the name", () => {
  expect(personKey({ code: "1001", name: "青空 一郎" })).toBe(
    personKey({ code: " 1001　" }),
  );
  expect(personKey({ code: "1001" })).not.toBe(personKey({ code: "1002" }));
});

test("without a code the name does, whatever its width and spaces", () => {
  const key = personKey({ name: "ｱｵｿﾞﾗ イチロウ" });
  expect(key).toBeDefined();
  expect(personKey({ name: "アオゾラ　イチ ロウ" })).toBe(key);
  expect(personKey({ code: "  ", name: "アオゾライチロウ" })).toBe(key);
  expect(personKey({ name: "アオゾラ ジロウ" })).not.toBe(key);
});

test("a code never equals a name", () => {
  expect(personKey({ code: "青空一郎" })).not.toBe(
    personKey({ name: "青空一郎" }),
  );
});

test("someone with neither has no identity", () => {
  expect(personKey({})).toBeUndefined();
  expect(personKey({ code: "", name: "　 " })).toBeUndefined();
});
