import { FIELD_CODES } from "../../fields/field-codes";
import { changeApp, type SetupRun, stepOf } from "../change";
import { COPIED, lookupOf } from "../inspect/missing-parts";
import type { CompletedApp } from "../plan";

const CODE = FIELD_CODES.meetings;

/**
 * Takes division and rank out of the lookup: one that copies them copies
 * today's into old records whenever they are written anew. Apps of earlier
 * versions have such a one; it is changed only when that was asked for.
 */
export const unlockRanks = async (
  run: SetupRun,
  { key, definition, existing, ranks }: CompletedApp,
): Promise<void> => {
  const field = existing && lookupOf(existing);
  if (ranks !== "unlock" || field === undefined) return;
  const { lookup } = field;
  const fieldMappings = lookup.fieldMappings.filter(
    (mapping) => !COPIED.has(mapping.field),
  );
  const step = stepOf("unlockRanks", { app: definition.name });
  await changeApp(run, key, step, (place) =>
    run.host.client.app.updateFormFields({
      ...place,
      properties: {
        [CODE.attendances]: {
          type: "SUBTABLE",
          code: CODE.attendances,
          fields: {
            [CODE.personCode]: {
              ...field,
              lookup: { ...lookup, fieldMappings },
            },
          },
        },
      },
    }),
  );
};
