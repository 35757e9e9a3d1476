import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import { whenDeployed } from "../deploy-status";
import type { SetupClient, SetupHost } from "../setup-host";
import type { FormFields } from "./existing-form";
import { flatten } from "./existing-form";

type Read<Name extends keyof KintoneRestAPIClient["app"]> = Awaited<
  ReturnType<KintoneRestAPIClient["app"][Name]>
>;

/** An app's definition, as deployed (live) or as prepared (preview). */
interface AppState {
  readonly name: string;
  readonly description: string;
  readonly revision: string;
  readonly properties: Read<"getFormFields">["properties"];
  readonly form: FormFields;
  readonly views: Read<"getViews">["views"];
  readonly plugins: Read<"getPlugins">["plugins"];
}

/** An app that exists. */
export interface ExistingApp {
  readonly appId: string;
  readonly preview: AppState;
  /** Absent: it was never deployed. */
  readonly live?: AppState;
}

/** An app whose definition the one who sets up may change. */
export const readApp = async (
  host: SetupHost,
  appId: string,
): Promise<ExistingApp> => {
  const { client } = host;
  // An earlier run may have ended while it was being deployed.
  await whenDeployed(host, [appId]);
  const preview = await readState(client, appId, true);
  try {
    const live = await readState(client, appId, false);
    return { appId, preview, live };
  } catch (error) {
    if (answerOf(error).code === "GAIA_AP01") return { appId, preview };
    throw error;
  }
};

const readState = async (
  { app: client }: SetupClient,
  app: string,
  preview: boolean,
): Promise<AppState> => {
  const settings = await client.getAppSettings({ app, preview });
  const [{ properties }, { views }, { plugins }] = await Promise.all([
    client.getFormFields({ app, preview }),
    client.getViews({ app, preview }),
    client.getPlugins({ app, preview }),
  ]);
  const { name, description, revision } = settings;
  const form = flatten(properties);
  return { name, description, revision, properties, form, views, plugins };
};
