import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPS } from "../../src/apps/apps";
import type { FieldDefinition } from "../../src/apps/definition/field-definition";
import { TELLING_CODES } from "../../src/apps/recognition-marks";
import { fieldsOf } from "../../src/fields/fields";
import {
  flatten,
  type FormFields,
} from "../../src/setup/inspect/existing-form";
import { recogniseApp } from "../../src/setup/inspect/recognise-app";
import { appsOf, RELEASED, type ReleasedApp } from "./released-apps";

const definitionOf = ({ key }: Pick<ReleasedApp, "key">) => {
  const found = APPS.find((app) => app.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

const neededOf = ({ key }: Pick<ReleasedApp, "key">): readonly string[] =>
  Object.values(fieldsOf(key))
    .filter(({ isRequired }) => isRequired)
    .map(({ code }) => code);

const TYPES = [
  "SINGLE_LINE_TEXT",
  "MULTI_LINE_TEXT",
  "RICH_TEXT",
  "NUMBER",
  "DATE",
  "DROP_DOWN",
  "RADIO_BUTTON",
  "USER_SELECT",
  "SUBTABLE",
] as const;

const field = (type: string) => ({
  type,
  label: "",
  choices: [],
  unique: false,
});

/** Codes that none of our apps has. */
const cityFields = fc.dictionary(
  fc.stringMatching(/^市の[a-z]{1,6}$/u),
  fc.constantFrom(...TYPES),
  { maxKeys: 8 },
);

const withFields = (
  form: FormFields,
  more: Readonly<Record<string, string>>,
): FormFields =>
  new Map([
    ...form,
    ...Object.entries(more).map(([code, type]) => [code, field(type)] as const),
  ]);

const without = (form: FormFields, codes: readonly string[]): FormFields =>
  new Map([...form].filter(([code]) => !codes.includes(code)));

const released = fc.constantFrom(
  ...RELEASED.flatMap((version) => appsOf(version)),
  ...APPS.map((app) => ({ ...app, description: app.settings.description })),
);

const formOf = ({ fields }: Pick<ReleasedApp, "fields">): FormFields =>
  flatten(fields as Readonly<Record<string, FieldDefinition>>);

describe("recogniseApp", () => {
  it("knows an app of any released version, whatever the city added to it or took from it", () => {
    fc.assert(
      fc.property(
        released,
        cityFields,
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        (app, added, removes, isWrapped) => {
          const needed = neededOf(app);
          const form = formOf(app);
          const removed = [...form.keys()].filter(
            (code) => !needed.includes(code) && removes.next().value,
          );
          const description = isWrapped
            ? `<div>担当：総務課</div><div>${app.description}<br></div>`
            : app.description;
          const seen = withFields(without(form, removed), added);
          expect(
            recogniseApp(definitionOf(app), {
              description,
              form: seen,
              isLookedUp: false,
            }),
          ).toEqual({ isOurs: true, against: [] });
        },
      ),
    );
  });

  it("knows one by its own fields, or by our lookup, when its description was rewritten", () => {
    for (const app of APPS) {
      const form = formOf(app);
      const seen = { description: "総務課が使います。", form };
      expect(recogniseApp(app, { ...seen, isLookedUp: false }).isOurs).toBe(
        true,
      );
      const bare = without(
        form,
        [...form.keys()].filter((code) => !neededOf(app).includes(code)),
      );
      const lookedUp = { ...seen, form: bare, isLookedUp: true };
      expect(recogniseApp(app, lookedUp).isOurs).toBe(true);
    }
  });

  it("never takes an app for ours that lacks a needed field or has one of another type", () => {
    fc.assert(
      fc.property(
        released,
        fc.nat(),
        fc.constantFrom(...TYPES, undefined),
        fc.boolean(),
        (app, at, type, isLookedUp) => {
          const needed = neededOf(app);
          const code = needed[at % needed.length] ?? "";
          const form = formOf(app);
          fc.pre(form.get(code)?.type !== type);
          const seen =
            type === undefined
              ? without(form, [code])
              : withFields(form, { [code]: type });
          const { description } = app;
          expect(
            recogniseApp(definitionOf(app), {
              description,
              form: seen,
              isLookedUp,
            }),
          ).toMatchObject({ isOurs: false, against: [code] });
        },
      ),
    );
  });

  it("never takes a stranger's app for ours, though it has our name and our first fields", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...APPS),
        cityFields,
        fc.infiniteStream(fc.boolean()),
        fc.string(),
        fc.nat(),
        (app, added, keeps, description, at) => {
          const telling = TELLING_CODES[app.key];
          const foreign = telling[at % telling.length] ?? "";
          const form = new Map(
            [...formOf(app)].filter(
              ([code]) => code !== foreign && keeps.next().value,
            ),
          );
          expect(
            recogniseApp(app, {
              description,
              form: withFields(form, added),
              isLookedUp: false,
            }).isOurs,
          ).toBe(false);
        },
      ),
    );
  });

  it("asks for marks that every released app has, but for the first staff app", () => {
    for (const app of RELEASED.flatMap(appsOf)) {
      const form = formOf(app);
      const isTelling = TELLING_CODES[app.key].every((code) => form.has(code));
      expect([app.key, isTelling]).toEqual([
        app.key,
        app.key !== "staff" || form.has("異動履歴"),
      ]);
    }
  });
});
