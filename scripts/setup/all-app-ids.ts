import { APPS } from "../../src/apps/apps";
import type { AppIds } from "../../src/apps/definition/app-definition";
import type { SetupResult } from "../../src/setup/set-up";

/** The ids of the five apps, where all were set up. */
export const allAppIds = ({ appIds }: Pick<SetupResult, "appIds">): AppIds =>
  Object.fromEntries(
    APPS.map(({ key }) => {
      const id = appIds[key];
      if (id === undefined) throw new Error(`The app ${key} was not set up`);
      return [key, id];
    }),
  ) as AppIds;
