import type { AppIds } from "../../../apps/definition/app-definition";
import type { AppPlace } from "../../../settings/place-source";
import type { Settings, Source } from "../../../settings/settings";
import { addSample } from "../../../setup/add-sample";
import { nameOf } from "../../../setup/change";
import type { SetupPlan } from "../../../setup/plan";
import { carryOut } from "../../../setup/set-up";
import type { SetupHost } from "../../../setup/setup-host";
import type { SetupChoices } from "./setup-choices";
import { joinSettings, tickedPlan } from "./setup-choices";

/** What became of a setup. */
export interface SetupDone {
  readonly settings: Settings;
  /** Apps in which the settings are still to be saved; this one first. */
  readonly due: readonly NamedApp[];
  readonly summaryUrl: string | undefined;
}

interface NamedApp {
  readonly appId: string;
  readonly name: string;
}

/**
 * Makes what was planned and ticked, and tells where the settings are still to be saved.
 * @throws what the host throws; what failed is taken back
 */
export const makePlanned = async (
  host: SetupHost,
  plan: SetupPlan,
  {
    choices,
    settings,
    thisApp,
    summaryUrl,
  }: {
    readonly choices: SetupChoices;
    /** As they are edited. */
    readonly settings: () => Settings;
    readonly thisApp: AppPlace;
    /** The address of the summary in an app of meetings. */
    readonly summaryUrl: (appId: string) => Promise<string | undefined>;
  },
): Promise<{
  readonly done: SetupDone;
  /** kintone has the settings for this app now. */
  readonly isHeldHere: boolean;
}> => {
  const ticked = tickedPlan(plan, choices);
  const result = await carryOut(host, ticked, (fitting) =>
    joinSettings(settings(), fitting, ticked),
  );
  const { appIds, settings: made } = result;
  if (choices.withSample) await addSample(host, appIds as AppIds);
  const left = plan.apps.flatMap((app) => {
    const appId = appIds[app.key];
    const isLeft = result.withoutSettings.includes(app.key);
    return appId !== undefined && isLeft ? [{ appId, name: nameOf(app) }] : [];
  });
  const isHere = Object.values(made.sources).some(
    (source: Source<string>) => source.appId === thisApp.appId,
  );
  const isThis = ({ appId }: NamedApp) => appId === thisApp.appId;
  const here = isHere ? left.filter(isThis) : [];
  const others = left.filter((app) => !isThis(app));
  const { meetings } = appIds;
  return {
    done: {
      settings: made,
      due: [...here, ...others],
      summaryUrl:
        meetings === undefined || made.summaryViews.length === 0
          ? undefined
          : await summaryUrl(meetings),
    },
    isHeldHere: isHere && here.length === 0,
  };
};
