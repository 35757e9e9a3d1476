import { CXO_ADVISER } from "../apps/programmes/cxo-adviser";
import type { Programme } from "../apps/programmes/programme";
import { buildDefaultSettings } from "../apps/defaults/default-settings";
import { FIELD_CODES } from "../fields/field-codes";
import type { SourceName } from "../fields/fields";
import { placeSource } from "../settings/place-source";
import type { Settings, Source } from "../settings/settings";
import { missingFields } from "./apps/add-fields";
import { flatten } from "./inspect/existing-form";
import type { AppPlan, CompletedApp, UsedApp } from "./plan";

/**
 * Settings that fit the apps: the default rules, with the fields that each app
 * has.
 * @param appIds of apps that exist; those of apps that are still to be made are missing, and empty in the settings
 * @param guestSpaceId of the space that all are in, when it is a guest space
 */
export const settingsFor = (
  apps: readonly AppPlan[],
  appIds: ReadonlyMap<SourceName, string>,
  guestSpaceId: string | undefined,
  programme: Programme = CXO_ADVISER,
): Settings => {
  const none = {
    meetings: "",
    activities: "",
    advisers: "",
    staff: "",
    summaries: "",
  };
  const defaults = buildDefaultSettings(none, guestSpaceId, programme);
  const sources = apps.flatMap((app): [SourceName, Source<string>][] => {
    if (app.way === "none") return [];
    const place = {
      appId: app.way === "use" ? app.appId : (appIds.get(app.key) ?? ""),
      ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    };
    const fields = app.way === "use" ? mappedIn(app) : ownIn(app);
    return [[app.key, placeSource({ fields }, place)]];
  });
  const showsSummary = apps.some(
    (app) =>
      app.key === "meetings" &&
      (app.way === "complete" || (app.way === "use" && app.withView === true)),
  );
  return {
    ...defaults,
    sources: Object.fromEntries(sources),
    summaryViews: showsSummary ? defaults.summaryViews : [],
  };
};

const mappedIn = ({ fields }: UsedApp): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, code]) =>
      code === undefined ? [] : [[name, code]],
    ),
  );

/** Cells that a table of an earlier version lacks are nobody's: the setup adds no columns to it. */
const ownIn = (app: CompletedApp): Record<string, string> => {
  const added = flatten(missingFields(app));
  return Object.fromEntries(
    Object.entries(FIELD_CODES[app.key]).filter(
      ([, code]) => added.has(code) || app.existing?.preview.form.has(code),
    ),
  );
};
