import { expect, test } from "vitest";
import { fieldOf, optionsOf } from "../../src/settings/labelled-form";
import { placeSource } from "../../src/settings/place-source";

const choice = {
  type: "DROP_DOWN",
  label: "方法",
  options: {
    対面: { index: "1" },
    リモート: { index: "0" },
    電話: { index: "10" },
  },
};
const name = { type: "SINGLE_LINE_TEXT", label: "氏名" };
const form = {
  題名: { type: "SINGLE_LINE_TEXT", label: "題名" },
  参加者: { type: "SUBTABLE", label: "参加者", fields: { 氏名: name } },
  記録: { type: "SUBTABLE", label: "記録", fields: { 方法: choice } },
};

test("a field is found on the form and in its tables", () => {
  expect(fieldOf(form, "題名")).toBe(form.題名);
  expect(fieldOf(form, "参加者")).toBe(form.参加者);
  expect(fieldOf(form, "氏名")).toBe(name);
  expect(fieldOf(form, "方法")).toBe(choice);
});

test("nothing else is, without a form, without a code, or by the name of what every object has", () => {
  for (const code of [undefined, "", "会場", "toString", "__proto__"]) {
    expect(fieldOf(form, code)).toBeUndefined();
  }
  expect(fieldOf(undefined, "題名")).toBeUndefined();
  expect(fieldOf({}, "題名")).toBeUndefined();
});

test("choices come in the order of the form, and other fields have none", () => {
  expect(optionsOf(form, "方法")).toEqual(["リモート", "対面", "電話"]);
  expect(optionsOf(form, "題名")).toEqual([]);
  expect(optionsOf(form, "会場")).toEqual([]);
  expect(optionsOf(undefined, "方法")).toEqual([]);
});

test("a source is placed in another app with its fields and filter", () => {
  const fields = { title: "題名" };
  const filter = { field: "種類", values: ["面談"] };
  expect(
    placeSource({ fields, filter }, { appId: "7", guestSpaceId: "2" }),
  ).toEqual({ appId: "7", guestSpaceId: "2", fields, filter });
  expect(Object.keys(placeSource({ fields }, { appId: "7" }))).toEqual([
    "appId",
    "fields",
  ]);
});
