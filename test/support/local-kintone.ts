import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import {
  createLocalKintone,
  type LocalKintone,
  type LocalKintoneOptions,
} from "../../scripts/local-kintone/local-kintone";

/** A running local kintone with the client of its administrator. */
export interface Harness {
  readonly kintone: LocalKintone;
  readonly client: KintoneRestAPIClient;
  readonly clientOf: (username: string) => KintoneRestAPIClient;
}

/** Starts a local kintone on a free port; deploys end at once. */
export async function startHarness(
  options: LocalKintoneOptions = {},
): Promise<Harness> {
  const kintone = await createLocalKintone({ deployDelayMs: 1, ...options });
  const clientOf = (username: string): KintoneRestAPIClient =>
    new KintoneRestAPIClient({
      baseUrl: kintone.url,
      auth: { username, password: `${username}-pass` },
    });
  return { kintone, client: clientOf("admin"), clientOf };
}

type Properties = Parameters<
  KintoneRestAPIClient["app"]["addFormFields"]
>[0]["properties"];

/** Creates and deploys an app with these fields; returns its id. */
export async function createApp(
  client: KintoneRestAPIClient,
  name: string,
  properties: Properties,
): Promise<string> {
  const { app } = await client.app.addApp({ name });
  await client.app.addFormFields({ app, properties });
  await deploy(client, app);
  return app;
}

/** Deploys an app and waits for the end; throws unless it succeeds. */
export async function deploy(
  client: KintoneRestAPIClient,
  app: string,
): Promise<void> {
  const status = await deployStatus(client, app);
  if (status !== "SUCCESS") throw new Error(`The deploy ended in ${status}`);
}

/** Deploys an app and waits for the end; returns how it ended. */
export async function deployStatus(
  client: KintoneRestAPIClient,
  app: string,
): Promise<string> {
  await client.app.deployApp({ apps: [{ app }] });
  for (;;) {
    const { apps } = await client.app.getDeployStatus({ apps: [app] });
    const status = apps[0]?.status ?? "";
    if (status !== "PROCESSING") return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What a failing call answered: status, code and the errors of its body. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ status: number; code: string; message: string; errors: unknown }> {
  try {
    await call;
  } catch (error) {
    const { status, code, message, errors } = error as {
      status: number;
      code: string;
      message: string;
      errors: unknown;
    };
    return { status, code, message, errors };
  }
  throw new Error("The call did not fail");
}

/** The messages of CB_VA01 by path, each joined into one text. */
export async function errorsOf(
  call: Promise<unknown>,
): Promise<Record<string, string>> {
  const { errors } = await failureOf(call);
  return Object.fromEntries(
    Object.entries(errors as Record<string, { messages: string[] }>).map(
      ([path, { messages }]) => [path, messages.join(" / ")],
    ),
  );
}
