import { renameInFormula } from "../fields/calc/rename-in-formula";
import { renameInQuery } from "../query/language/rename-in-query";
import type { AppConfig, View } from "../state/app";
import type { FieldProperties } from "../state/field-property";
import type { AssigneeEntity, Process } from "../state/process";
import { locateFields } from "./field-map";
import { syncLayout } from "./layout-sync";
import { nextFieldId } from "./new-app";

/** Old field code → new one. */
export type RenamedCodes = ReadonlyMap<string, string>;

/**
 * Puts other fields into an app's settings: what refers to renamed fields
 * follows them, and what refers to deleted ones lets go. Formulas that use
 * deleted ones are left as they are, so that the deploy judges them.
 */
export function replaceFields(
  config: AppConfig,
  properties: FieldProperties,
  renamed: RenamedCodes,
): Pick<
  AppConfig,
  | "properties"
  | "layout"
  | "fieldIds"
  | "views"
  | "recordAcl"
  | "fieldAcl"
  | "process"
> {
  const exists = (code: string): boolean => locateFields(properties).has(code);
  const follow = (code: string): string => renamed.get(code) ?? code;
  return {
    properties: followInFields(properties, follow, renamed),
    layout: syncLayout(config.layout, properties, renamed),
    fieldIds: syncFieldIds(config, properties, renamed),
    views: Object.fromEntries(
      Object.entries(config.views).map(([name, view]) => [
        name,
        followInView(view, follow, exists, renamed),
      ]),
    ),
    recordAcl: config.recordAcl.map((right) => ({
      ...right,
      filterCond: renameInQuery(right.filterCond, renamed),
    })),
    fieldAcl: config.fieldAcl
      .map((right) => ({ ...right, code: follow(right.code) }))
      .filter(({ code }) => exists(code)),
    ...(config.process && {
      process: followInProcess(config.process, follow, exists, renamed),
    }),
  };
}

function followInProcess(
  process: Process,
  follow: (code: string) => string,
  exists: (code: string) => boolean,
  renamed: RenamedCodes,
): Process {
  const followEntity = (entity: AssigneeEntity): AssigneeEntity => {
    const { type, code } = entity.entity;
    if (type !== "FIELD_ENTITY") return entity;
    return { ...entity, entity: { type, code: follow(code) } };
  };
  return {
    ...process,
    states: process.states.map((state) => ({
      ...state,
      assignee: {
        ...state.assignee,
        entities: state.assignee.entities
          .map(followEntity)
          .filter(
            ({ entity }) =>
              entity.type !== "FIELD_ENTITY" || exists(entity.code),
          ),
      },
    })),
    actions: process.actions.map((action) => ({
      ...action,
      filterCond: renameInQuery(action.filterCond, renamed),
    })),
  };
}

function followInView(
  view: View,
  follow: (code: string) => string,
  exists: (code: string) => boolean,
  renamed: RenamedCodes,
): View {
  return {
    ...view,
    ...(view.fields && { fields: view.fields.map(follow).filter(exists) }),
    ...(view.date !== undefined && { date: follow(view.date) }),
    ...(view.title !== undefined && { title: follow(view.title) }),
    filterCond: renameInQuery(view.filterCond, renamed),
    sort: renameInQuery(view.sort, renamed),
  };
}

/** Lookups go on filling, and formulas reading, fields whose codes changed. */
function followInFields(
  properties: FieldProperties,
  follow: (code: string) => string,
  renamed: RenamedCodes,
): FieldProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([code, property]) => {
      const { lookup, fields, expression } = property;
      return [
        code,
        {
          ...property,
          ...(fields && { fields: followInFields(fields, follow, renamed) }),
          ...(expression !== undefined && {
            expression: renameInFormula(expression, renamed),
          }),
          ...(lookup && {
            lookup: {
              ...lookup,
              fieldMappings: lookup.fieldMappings.map((mapping) => ({
                ...mapping,
                field: follow(mapping.field),
              })),
            },
          }),
        },
      ];
    }),
  );
}

function syncFieldIds(
  config: AppConfig,
  properties: FieldProperties,
  renamed: RenamedCodes,
): Record<string, number> {
  const oldCodes = new Map([...renamed].map(([from, to]) => [to, from]));
  let next = nextFieldId(config);
  return Object.fromEntries(
    [...locateFields(properties).keys()].map((code) => {
      const known = config.fieldIds[oldCodes.get(code) ?? code];
      return [code, known ?? next++];
    }),
  );
}
