import type { AppSettings } from "../../../state/app";
import type { BootApp } from "../boot";
import type { PageContext } from "../page-context";
import type { EntityValue } from "../record-data";

/** What GET app.json answers. */
interface AppAnswer {
  readonly name: string;
  readonly description: string;
  readonly code: string;
  readonly spaceId: string | null;
  readonly createdAt: string;
  readonly creator: EntityValue;
  readonly modifiedAt: string;
  readonly modifier: EntityValue;
}

/** kintone.app.get(): the app of the page with some of its settings. */
export async function readAppInfo(
  { rest, apiRoot }: PageContext,
  { id }: Pick<BootApp, "id">,
): Promise<object> {
  const [app, settings] = await Promise.all([
    rest.get<AppAnswer>(`${apiRoot}/app.json`, { id }),
    rest.get<AppSettings & { revision: string }>(
      `${apiRoot}/app/settings.json`,
      { app: id },
    ),
  ]);
  const { digits, decimalPlaces, roundingMode } = settings.numberPrecision;
  return {
    id: String(id),
    name: app.name,
    description: app.description,
    code: app.code === "" ? null : app.code,
    numberPrecision: {
      digits: Number(digits),
      decimalPlaces: Number(decimalPlaces),
      roundingMode,
    },
    enableComments: settings.enableComments,
    enableThumbnails: settings.enableThumbnails,
    enableChangeHistory: true,
    enableInlineRecordEditing: settings.enableInlineRecordEditing,
    createdAt: app.createdAt,
    creator: app.creator,
    modifiedAt: app.modifiedAt,
    modifier: app.modifier,
    spaceId: app.spaceId,
    revision: settings.revision,
  };
}
