import type { RestClient } from "../rest";

const POLL_MS = 300;

/** Deploys an app and waits for the end; true when it succeeded. */
export async function deployApp(
  rest: RestClient,
  appId: number,
): Promise<boolean> {
  const address = `${rest.root}/preview/app/deploy.json`;
  await rest.request("POST", address, { apps: [{ app: appId }] });
  for (;;) {
    const { apps } = await rest.get<{ apps: { status: string }[] }>(address, {
      apps: [appId],
    });
    const status = apps[0]?.status;
    if (status !== "PROCESSING") return status === "SUCCESS";
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
}
