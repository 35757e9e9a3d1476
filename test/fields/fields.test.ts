import { said } from "../../src/domain/words/said";
import { WORDS } from "../support/words";
import { describe, expect, it } from "vitest";
import { APPS } from "../../src/apps/apps";
import type { FieldDefinition } from "../../src/apps/definition/field-definition";
import { fieldsOf, SOURCE_NAMES } from "../../src/fields/fields";
import { RECORD_CHOICES } from "../../src/fields/record-choices";

describe.each(SOURCE_NAMES)("the fields of %s", (source) => {
  const fields = Object.entries(fieldsOf(source));
  const app = APPS.find(({ key }) => key === source);

  it("have codes and labels that tell them apart in both languages", () => {
    for (const told of [
      fields.map(([, { code }]) => code),
      fields.map(([, { label }]) => label.ja),
      fields.map(([, { label }]) => label.en),
    ]) {
      expect(told.filter((text, at) => told.indexOf(text) < at)).toEqual([]);
    }
  });

  it("say what they mean in a sentence of each language", () => {
    for (const [, { meaning }] of fields) {
      expect(said(meaning.ja, WORDS.ja)).toMatch(/。$/u);
      expect(said(meaning.en, WORDS.en)).toMatch(/^[ -~]+\.$/u);
    }
  });

  it("can be mapped to those of the app that the setup creates", () => {
    const located = Object.entries(app?.fields ?? {}).flatMap(
      ([code, field]): [string, FieldDefinition, string | undefined][] => [
        [code, field, undefined],
        ...Object.entries("fields" in field ? field.fields : {}).map(
          ([inner, cell]): [string, FieldDefinition, string] => [
            inner,
            cell,
            code,
          ],
        ),
      ],
    );
    for (const [name, { code, types, table }] of fields) {
      const [, field, within] = located.find(([known]) => known === code) ?? [];
      expect([name, types]).toEqual([
        name,
        expect.arrayContaining([field?.type]),
      ]);
      expect(within).toBe(table && fieldsOf(source)[table]?.code);
    }
  });
});

it("the choices with a meaning are those that the apps offer", () => {
  for (const { source, field, meanings } of Object.values(RECORD_CHOICES)) {
    const app = APPS.find(({ key }) => key === source);
    const { code, table } = fieldsOf(source)[field] ?? {};
    const rows = app?.fields[fieldsOf(source)[table ?? ""]?.code ?? ""];
    const definitions = rows && "fields" in rows ? rows.fields : app?.fields;
    const offered = definitions?.[code ?? ""];
    expect(
      offered && "options" in offered && Object.keys(offered.options),
    ).toEqual(Object.values(meanings).filter((choice) => choice !== null));
  }
});

it("all fields are read for a summary but those that it never shows", () => {
  const unread = SOURCE_NAMES.flatMap((source) =>
    Object.entries(fieldsOf(source)).flatMap(([name, { isUnread }]) =>
      isUnread ? [`${source} ${name}`] : [],
    ),
  );
  expect(unread).toEqual([
    "meetings month",
    "activities month",
    "staff kana",
    "summaries outputs",
    "summaries snapshots",
    "summaries templates",
  ]);
});

describe.each(SOURCE_NAMES)("the words of %s", (source) => {
  const fields = Object.entries(fieldsOf(source));

  it("are there in both languages, each in its letters", () => {
    for (const [, { label, hint }] of fields) {
      for (const { ja, en } of [label, ...(hint ? [hint] : [])]) {
        expect(said(ja, WORDS.ja)).not.toBe("");
        expect(said(en, WORDS.en)).toMatch(/^[ -~“”]+$/u);
      }
    }
  });
});
