import type { AppDefinition } from "../../src/apps/definition/app-definition";
import type { SourceName } from "../../src/fields/fields";
import type { KintoneAccess } from "./connection";

/** What every step of the setup works with. */
export interface SetupContext extends KintoneAccess {
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
  /** Nothing is written; the lines say what would be. */
  readonly isDryRun: boolean;
  /** The five apps as this city wants them. */
  readonly apps: readonly AppDefinition[];
  /** Apps that exist, by key. */
  readonly appIds: Map<SourceName, string>;
  /** Apps with changes that are not deployed yet. */
  readonly undeployed: Set<SourceName>;
  /** How often a running deploy is asked after, in milliseconds. */
  readonly pollIntervalMs: number;
}

/** Does one thing and says so; on a dry run only says so. */
export async function change(
  context: SetupContext,
  what: string,
  action: () => Promise<unknown>,
): Promise<void> {
  if (!context.isDryRun) await action();
  context.say(`${context.isDryRun ? "予定" : "完了"}：${what}`);
}

/** A change of an app's definition, which takes effect when it is deployed. */
export async function changeApp(
  context: SetupContext,
  app: AppDefinition,
  what: string,
  action: (appId: string) => Promise<unknown>,
): Promise<void> {
  await change(context, `アプリ「${app.name}」${what}`, () =>
    action(requireAppId(context, app.key)),
  );
  context.undeployed.add(app.key);
}

export function requireAppId(context: SetupContext, key: SourceName): string {
  const id = context.appIds.get(key);
  if (id === undefined) throw new Error(`The app ${key} does not exist yet`);
  return id;
}
