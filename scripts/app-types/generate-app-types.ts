import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import type { SourceName } from "../../src/fields/fields";
import { APPS } from "../../src/apps/apps";
import {
  createLocalKintone,
  DEFAULT_USERS,
} from "../local-kintone/local-kintone";
import { connect, type Connection } from "../setup/connection";
import { ADVISER_NAMES } from "../../src/apps/defaults/field-choices";
import { setUp } from "../../src/setup/set-up";
import { DEPLOYING } from "../../src/setup/setup-host";
import { allAppIds } from "../setup/all-app-ids";
import { formatText } from "../format-text";
import { commandHost } from "../setup/command-host";

/** The command of @kintone/dts-gen. */
const DTS_GEN = createRequire(import.meta.url).resolve("@kintone/dts-gen");

const TYPE_NAMES: Readonly<Record<SourceName, string>> = {
  meetings: "MeetingFields",
  activities: "ActivityFields",
  advisers: "AdviserFields",
  staff: "StaffFields",
  summaries: "SummaryFields",
};

/**
 * Sets the five apps up on a local kintone of its own and writes the types of
 * their records as @kintone/dts-gen reads them there, one file an app.
 * @returns paths of the files
 */
export async function generateAppTypes(
  folder: string,
): Promise<readonly string[]> {
  const kintone = await createLocalKintone({ deployDelayMs: 0 });
  try {
    const connection = { baseUrl: kintone.url, ...administrator() };
    const host = commandHost({
      access: connect(connection),
      say: () => undefined,
      deploying: { ...DEPLOYING, pollMs: 10 },
    });
    const appIds = allAppIds(
      await setUp(host, {
        wishes: { labelLanguage: "ja", adviserNames: ADVISER_NAMES },
      }),
    );
    await mkdir(folder, { recursive: true });
    return await Promise.all(
      APPS.map(async ({ key }) => {
        const file = path.join(folder, `${key}.d.ts`);
        await generate(connection, appIds[key], TYPE_NAMES[key], file);
        return file;
      }),
    );
  } finally {
    await kintone.close();
  }
}

async function generate(
  { baseUrl, username, password }: Connection,
  appId: string,
  typeName: string,
  file: string,
): Promise<void> {
  const options = {
    "--base-url": baseUrl,
    "--username": username,
    "--password": password,
    "--app-id": appId,
    "--type-name": typeName,
    "--output": file,
  };
  await promisify(execFile)(process.execPath, [
    DTS_GEN,
    ...Object.entries(options).flat(),
  ]);
  await writeFile(file, await formatText(file, await readFile(file, "utf8")));
}

function administrator(): { username: string; password: string } {
  const user = DEFAULT_USERS.find(({ role }) => role === "administrator");
  if (user === undefined) throw new Error("No administrator");
  return { username: user.code, password: user.password };
}
