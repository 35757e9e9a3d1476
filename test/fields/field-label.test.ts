import { WORDS } from "../support/words";
import { expect, test } from "vitest";
import { FIELD_CODES } from "../../src/fields/field-codes";
import {
  fieldLabel,
  formLabel,
  sourceLabel,
} from "../../src/fields/field-label";
import { FIELDS, SOURCE_NAMES, tablesFirst } from "../../src/fields/fields";

test("kinds of record have names, unknown ones keep their own", () => {
  const ja = SOURCE_NAMES.map((source) => sourceLabel(source, "ja", WORDS.ja));
  const en = SOURCE_NAMES.map((source) => sourceLabel(source, "en", WORDS.en));
  expect(ja).toEqual([
    "1on1ミーティングの記録",
    "活動の記録",
    "補佐官",
    "職員",
    "年度まとめ",
  ]);
  expect(en).toEqual([
    "1on1 meetings",
    "Activities",
    "Advisers",
    "Staff",
    "Annual summaries",
  ]);
  expect(sourceLabel("rooms", "ja", WORDS.ja)).toBe("rooms");
});

test("fields have names, unknown ones keep their own", () => {
  expect(fieldLabel("meetings", "heldOn", "ja", WORDS.ja)).toBe("開催日");
  expect(fieldLabel("meetings", "heldOn", "en", WORDS.en)).toBe(
    FIELDS.meetings.heldOn.label.en,
  );
  expect(fieldLabel("meetings", "filter", "ja", WORDS.ja)).toBe("使う記録");
  expect(fieldLabel("meetings", "filter", "en", WORDS.en)).toBe(
    "Records to use",
  );
  expect(fieldLabel("meetings", "colour", "ja", WORDS.ja)).toBe("colour");
  expect(fieldLabel("rooms", "heldOn", "ja", WORDS.ja)).toBe("heldOn");
});

test("forms say beside the name how to fill a field in", () => {
  const { fiscalYears, title } = FIELDS.summaries;
  expect(formLabel(title, "ja", WORDS.ja)).toBe("表題");
  expect(formLabel(title, "en", WORDS.en)).toBe("Title of the document");
  expect(formLabel(fiscalYears, "ja", WORDS.ja)).toBe(
    "対象年度（西暦。複数は「,」で区切る。例：2022,2023）",
  );
  expect(formLabel(fiscalYears, "en", WORDS.en)).toBe(
    "Fiscal years (first calendar year; several separated by “,”, e.g. 2022,2023)",
  );
});

test("tables stand before the fields in them, in the order of the catalogue", () => {
  for (const source of SOURCE_NAMES) {
    const listed = tablesFirst(source);
    const names = listed.map(([name]) => name);
    const tables = new Set(listed.map(([, { table }]) => table));
    const inCatalogue = Object.keys(FIELDS[source]);
    expect(names).toEqual([
      ...inCatalogue.filter((name) => tables.has(name)),
      ...inCatalogue.filter((name) => !tables.has(name)),
    ]);
  }
});

test("our apps have their codes by our names", () => {
  expect(FIELD_CODES.meetings.heldOn).toBe("開催日");
  for (const source of SOURCE_NAMES) {
    expect(FIELD_CODES[source]).toEqual(
      Object.fromEntries(
        Object.entries(FIELDS[source]).map(([name, { code }]) => [name, code]),
      ),
    );
  }
});
