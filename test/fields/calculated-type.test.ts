import { expect, it } from "vitest";
import { fitsCalculated } from "../../src/fields/calculated-type";
import type { FieldType } from "../../src/fields/field";

it.each<[string | undefined, readonly FieldType[], boolean]>([
  ["NUMBER", ["NUMBER"], true],
  ["NUMBER_DIGIT", ["NUMBER"], true],
  ["DATE", ["DATE", "DATETIME"], true],
  ["DATETIME", ["DATE", "DATETIME"], true],
  ["TIME", ["TIME"], true],
  // As kintone makes them.
  [undefined, ["NUMBER"], true],
  [undefined, ["DATE"], false],
  ["NUMBER", ["DATE"], false],
  ["DATE", ["NUMBER"], false],
  ["TIME", ["DATE", "DATETIME"], false],
  // A duration is no time, and none of them is free text but where that may be anything.
  ["HOUR_MINUTE", ["TIME", "NUMBER"], false],
  ["HOUR_MINUTE", ["SINGLE_LINE_TEXT"], false],
  ["HOUR_MINUTE", ["MULTI_LINE_TEXT"], true],
  ["NUMBER", ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT"], true],
])(
  "a calculated field shown as %s can be read as %j: %s",
  (format, types, fits) => {
    expect(fitsCalculated(types, format)).toBe(fits);
  },
);
