import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";

/**
 * One short field: this kintone works on one answer at a time, the real one on
 * many, so that large records would measure it and not the way to it.
 */
const PROPERTIES = {
  実施日: { type: "DATE", code: "実施日", label: "実施日" },
} as const;

/** A local kintone in its own process with one app full of records. */
export interface RecordsApp {
  readonly url: string;
  readonly appId: string;
  /** Codes of all its fields. */
  readonly fields: readonly string[];
  readonly stop: () => void;
}

export const startRecordsApp = async (size: number): Promise<RecordsApp> => {
  const { url, stop } = await startKintone();
  try {
    const client = clientAt(url);
    const { app } = await client.app.addApp({ name: "面談" });
    await client.app.addFormFields({ app, properties: PROPERTIES });
    await client.app.deployApp({ apps: [{ app }] });
    for (let status = "PROCESSING"; status === "PROCESSING";) {
      const { apps } = await client.app.getDeployStatus({ apps: [app] });
      status = apps[0]?.status ?? "FAIL";
    }
    const records = Array.from({ length: size }, () => ({
      実施日: { value: "2022-05-10" },
    }));
    await client.record.addAllRecords({ app, records });
    return { url, appId: app, fields: Object.keys(PROPERTIES), stop };
  } catch (error) {
    stop();
    throw error;
  }
};

/** The administrator's client of the kintone behind an address. */
export const clientAt = (baseUrl: string): KintoneRestAPIClient =>
  new KintoneRestAPIClient({
    baseUrl,
    auth: { username: "admin", password: "admin-pass" },
  });

/** A local kintone in its own process, with nothing in it. */
export const startKintone = async (): Promise<
  Pick<RecordsApp, "url" | "stop">
> => {
  const child = spawn(
    process.execPath,
    [path.resolve("scripts/run.mjs"), "local-kintone/main", "--port", "0"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const stop = (): void => {
    child.kill();
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^ready: (.+)\/$/u.exec(line) ?? [];
    if (url !== undefined) return { url, stop };
  }
  throw new Error("The local kintone did not start.");
};
