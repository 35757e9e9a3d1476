import type { FieldProperties } from "../state/field-property";
import type { Store } from "../state/store";

/** The fields with `relatedApp.code` as the other apps' present codes. */
export function withRelatedAppCodes(
  properties: FieldProperties,
  store: Store,
): FieldProperties {
  const current = ({ app }: { readonly app: string }) => ({
    app,
    code: store.apps.get(app)?.code ?? "",
  });
  return Object.fromEntries(
    Object.entries(properties).map(([code, property]) => {
      const { lookup, referenceTable, fields } = property;
      return [
        code,
        {
          ...property,
          ...(fields && { fields: withRelatedAppCodes(fields, store) }),
          ...(lookup && {
            lookup: { ...lookup, relatedApp: current(lookup.relatedApp) },
          }),
          ...(referenceTable && {
            referenceTable: {
              ...referenceTable,
              relatedApp: current(referenceTable.relatedApp),
            },
          }),
        },
      ];
    }),
  );
}
