import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { changeApp, requireAppId, type SetupContext } from "../setup-context";

const CODE = FIELD_CODES.meetings;
const FREED: ReadonlySet<string> = new Set([CODE.division, CODE.rank]);

/**
 * A lookup that copies division and rank copies today's into old records
 * whenever they are written anew. Apps of earlier versions have such a one: it
 * is told, and changed only when that was asked for.
 */
export async function unlockRanks(
  context: SetupContext,
  app: AppDefinition,
  isWanted: boolean,
): Promise<void> {
  const { properties } = await context.client.app.getFormFields({
    app: requireAppId(context, app.key),
    preview: true,
  });
  const table = properties[CODE.attendances];
  const key =
    table?.type === "SUBTABLE" ? table.fields[CODE.personCode] : undefined;
  if (table === undefined || key === undefined || !("lookup" in key)) return;
  const { lookup } = key;
  const fieldMappings = lookup.fieldMappings.filter(
    ({ field }) => !FREED.has(field),
  );
  if (fieldMappings.length === lookup.fieldMappings.length) return;
  if (!isWanted) {
    context.say(
      `注意：アプリ「${app.name}」の所属と役職は、ルックアップが今のものを写します。古い記録を読み込み直すと変わります。--unlock-ranks を付けて実行すると、写さないように変えます（記録の値は変わりません）`,
    );
    return;
  }
  await changeApp(context, app, "の所属と役職をルックアップから外す", (id) =>
    context.client.app.updateFormFields({
      app: id,
      properties: {
        [CODE.attendances]: {
          type: "SUBTABLE",
          code: CODE.attendances,
          fields: {
            [CODE.personCode]: { ...key, lookup: { ...lookup, fieldMappings } },
          },
        },
      },
    }),
  );
}
