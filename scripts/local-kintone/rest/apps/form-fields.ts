import { checkLookups } from "../../apps/check-lookups";
import { locateFields } from "../../apps/field-map";
import { isLookedUp } from "../../apps/is-looked-up";
import { addOptionRenames } from "../../apps/option-renames";
import { normaliseProperty } from "../../apps/normalise-property";
import { withRelatedAppCodes } from "../../apps/related-app-codes";
import { replaceFields } from "../../apps/replace-fields";
import { SYSTEM_TYPES } from "../../apps/system-fields";
import { fieldNotFound, usedByLookup } from "../../errors/app-errors";
import { ErrorCollector } from "../../errors/error-collector";
import { text } from "../../errors/text";
import type { AppConfig } from "../../state/app";
import type {
  FieldProperties,
  FieldProperty,
} from "../../state/field-property";
import { changePreview, readableConfig } from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

const DUPLICATE_CODE = text(
  "フィールドコードが重複しています。",
  "The field code is already used.",
);
const SYSTEM_FIELD = text(
  "このフィールドは追加または削除できません。",
  "This field can't be added or deleted.",
);

function getFields(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const config = readableConfig(call, app, which);
    return {
      properties: withRelatedAppCodes(config.properties, call.kintone.store),
      revision: String(config.revision),
    };
  };
}

const addFields: Operation = {
  method: "POST",
  path: "preview/app/form/fields",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const inputs = read.object("properties");
    const revision = read.revision();
    read.check();
    return writeFields(call, app, revision, (config) => {
      const taken = locateFields(config.properties);
      const added = Object.entries(inputs).map(([code, input]) => {
        const path = `properties[${code}]`;
        const property = normaliseProperty(code, input, undefined, path, {
          errors: read.errors,
          store: call.kintone.store,
        });
        for (const inner of locateFields({ [code]: property }).keys()) {
          if (taken.has(inner)) read.errors.add(`${path}.code`, DUPLICATE_CODE);
        }
        return [property.code, property] as const;
      });
      const properties = {
        ...config.properties,
        ...Object.fromEntries(added),
      };
      read.check();
      return { properties, renamed: new Map() };
    });
  },
};

const updateFields: Operation = {
  method: "PUT",
  path: "preview/app/form/fields",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const inputs = read.object("properties");
    const revision = read.revision();
    read.check();
    return writeFields(call, app, revision, (config) => {
      const renamed = new Map<string, string>();
      const changed = Object.entries(config.properties).map(
        ([code, before]) => {
          const input = inputs[code];
          if (input === undefined) return [code, before] as const;
          const path = `properties[${code}]`;
          const after = normaliseProperty(code, input, before, path, {
            errors: read.errors,
            store: call.kintone.store,
          });
          noteRenames(before, after, input, renamed);
          return [after.code, after] as const;
        },
      );
      for (const code of Object.keys(inputs)) {
        if (config.properties[code] === undefined) throw fieldNotFound(code);
      }
      if (new Set(changed.map(([code]) => code)).size < changed.length) {
        read.errors.add("properties", DUPLICATE_CODE);
      }
      const properties = Object.fromEntries(changed);
      read.check();
      return {
        properties,
        renamed,
        optionRenames: addOptionRenames(config, inputs),
      };
    });
  },
};

function noteRenames(
  before: FieldProperty,
  after: FieldProperty,
  input: unknown,
  renamed: Map<string, string>,
): void {
  if (after.code !== before.code) renamed.set(before.code, after.code);
  const inner = (input as { fields?: Record<string, { code?: string }> })
    .fields;
  for (const [code, { code: newCode }] of Object.entries(inner ?? {})) {
    if (newCode !== undefined && newCode !== code && before.fields?.[code]) {
      renamed.set(code, newCode);
    }
  }
}

const deleteFields: Operation = {
  method: "DELETE",
  path: "preview/app/form/fields",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const codes = read.strings("fields") ?? [];
    if (codes.length === 0) read.string("fields");
    const revision = read.revision();
    read.check();
    return writeFields(call, app, revision, (config) => {
      const located = locateFields(config.properties);
      for (const code of codes) {
        const field = located.get(code);
        if (field === undefined) throw fieldNotFound(code);
        if (SYSTEM_TYPES.has(field.property.type)) {
          read.errors.add("fields", SYSTEM_FIELD);
        }
        if (isLookedUp(call.kintone.store, app, code)) throw usedByLookup(code);
      }
      read.check();
      const kept = (properties: FieldProperties): FieldProperties =>
        Object.fromEntries(
          Object.entries(properties)
            .filter(([code]) => !codes.includes(code))
            .map(([code, property]) => [
              code,
              property.fields === undefined
                ? property
                : { ...property, fields: kept(property.fields) },
            ]),
        );
      return { properties: kept(config.properties), renamed: new Map() };
    });
  },
};

function writeFields(
  call: Call,
  app: number,
  revision: number | undefined,
  change: (config: AppConfig) => {
    properties: FieldProperties;
    renamed: ReadonlyMap<string, string>;
    optionRenames?: AppConfig["optionRenames"];
  },
): object {
  const preview = changePreview(call, app, revision, (config) => {
    const { properties, renamed, optionRenames } = change(config);
    const replaced = replaceFields(config, properties, renamed);
    const errors = new ErrorCollector();
    checkLookups(replaced.properties, call.kintone.store, errors);
    errors.throwIfAny();
    return {
      ...replaced,
      ...(optionRenames && { optionRenames }),
    };
  });
  return { revision: String(preview.revision) };
}

export const FORM_FIELD_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/form/fields", handle: getFields("live") },
  {
    method: "GET",
    path: "preview/app/form/fields",
    handle: getFields("preview"),
  },
  addFields,
  updateFields,
  deleteFields,
];
