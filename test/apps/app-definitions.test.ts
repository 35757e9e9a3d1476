import { describe, expect, it } from "vitest";
import { APPS } from "../../src/apps/apps";
import type { AppDefinition } from "../../src/apps/definition/app-definition";
import type { LayoutDefinition } from "../../src/apps/definition/layout-definition";

/** Codes that kintone keeps for its own fields. */
const RESERVED = [
  "レコード番号",
  "作成者",
  "作成日時",
  "更新者",
  "更新日時",
  "ステータス",
  "作業者",
  "カテゴリー",
];

describe.each(APPS)("$name", (app) => {
  it("uses every field code once and none of kintone's own", () => {
    const codes = fieldCodes(app);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => RESERVED.includes(code))).toEqual([]);
    // kintone: field codes hold letters, digits, kana, kanji, _ and ・, and don't begin with a digit
    for (const code of codes)
      expect(code).toMatch(/^[\p{L}ー・_][\p{L}\dー・_]*$/u);
  });

  it("places every field on its form exactly once", () => {
    const placed = app.layout.flatMap(placedCodes);
    expect([...placed].sort()).toEqual(fieldCodes(app).sort());
  });

  it("lists and names records by fields that it has", () => {
    const named = app.views.flatMap((view) =>
      view.type === "LIST" ? view.fields : [view.date, view.title],
    );
    const codes = Object.keys(app.fields);
    expect(codes).toEqual(expect.arrayContaining(named));
    expect(codes).toContain(app.settings.titleField);
  });

  it("defaults to choices that it offers", () => {
    for (const field of allFields(app)) {
      if (!("options" in field) || field.defaultValue === undefined) continue;
      const chosen = [field.defaultValue].flat();
      expect(Object.keys(field.options)).toEqual(
        expect.arrayContaining(chosen),
      );
    }
  });

  it("prints nothing unless someone marks it", () => {
    for (const field of allFields(app)) {
      if (!("options" in field) || !("掲載" in field.options)) continue;
      expect(field.type).toBe("CHECK_BOX");
      expect(field.defaultValue).toBeUndefined();
    }
  });

  it("looks up unique fields and copies into fields of the same type", () => {
    const fields = allFields(app);
    for (const field of fields) {
      if (!("lookup" in field)) continue;
      const source = APPS.find(({ key }) => key === field.lookup.app);
      expect(source?.fields[field.lookup.relatedKeyField]).toMatchObject({
        unique: true,
      });
      for (const mapping of field.lookup.fieldMappings) {
        const target = fields.find(({ code }) => code === mapping.field);
        expect(target?.type).toBe(source?.fields[mapping.relatedField]?.type);
      }
    }
  });
});

describe("apps", () => {
  it("stand after the apps that they look up", () => {
    APPS.forEach((app, index) => {
      for (const field of allFields(app)) {
        if (!("lookup" in field)) continue;
        const source = APPS.findIndex(({ key }) => key === field.lookup.app);
        expect(source).toBeGreaterThanOrEqual(0);
        expect(source).toBeLessThan(index);
      }
    });
  });
});

function allFields(app: AppDefinition) {
  return Object.entries(app.fields).flatMap(([code, field]) => [
    { code, ...field },
    ...(field.type === "SUBTABLE"
      ? Object.entries(field.fields).map(([inner, cell]) => ({
          code: inner,
          ...cell,
        }))
      : []),
  ]);
}

const fieldCodes = (app: AppDefinition): string[] =>
  allFields(app).map(({ code }) => code);

function placedCodes(row: LayoutDefinition): readonly string[] {
  if (row.type === "GROUP") {
    return [row.code, ...row.layout.flatMap(placedCodes)];
  }
  const codes = row.fields.flatMap(({ code }) => code ?? []);
  return row.type === "SUBTABLE" ? [row.code, ...codes] : codes;
}
