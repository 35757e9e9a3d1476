import { isLostAnswer } from "../../src/kintone/rest/lost-answer";
import { writeSurely } from "../../src/kintone/rest/write-surely";
import { SetupError } from "./setup-error";
import { setupFailures } from "./setup-failures";
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
  /** How long it may run, in milliseconds; absent: ten minutes. */
  readonly deployLimitMs?: number;
}

/** Something that kintone is to do. */
export interface Action {
  /** Throws for an answer that is not kintone's. */
  readonly send: () => Promise<unknown>;
  /** Whether kintone has done it, found out by reading; asked only when an answer was lost. */
  readonly isDone: () => Promise<boolean>;
  /** Sent twice, it would be done twice. */
  readonly isOnce?: boolean;
}

/**
 * Does one thing and says so; on a dry run only says so.
 * @throws SetupError when nobody knows whether it was done, else what kintone answered
 */
export async function change(
  context: SetupContext,
  what: string,
  { send, isDone, isOnce = false }: Action,
): Promise<void> {
  if (!context.isDryRun) {
    let isSent = false;
    const written = await writeSurely<boolean, undefined>({
      client: context.waiting,
      isOnce,
      read: () => (isSent ? isDone() : Promise.resolve(false)),
      next: (isThere) => {
        if (isThere) return { result: undefined };
        isSent = true;
        return { send, result: undefined };
      },
    });
    if (written.state === "notDone" && !isLostAnswer(written.error)) {
      throw written.error;
    }
    if (written.state !== "done") {
      throw new SetupError(setupFailures.interrupted(what));
    }
  }
  context.say(`${context.isDryRun ? "予定" : "完了"}：${what}`);
}

/** A change of an app's definition, which takes effect when it is deployed. */
export async function changeApp(
  context: SetupContext,
  app: AppDefinition,
  what: string,
  send: (appId: string) => Promise<unknown>,
): Promise<void> {
  const id = context.isDryRun ? "" : requireAppId(context, app.key);
  const revision = async (): Promise<number> => {
    const settings = await context.client.app.getAppSettings({
      app: id,
      preview: true,
    });
    return Number(settings.revision);
  };
  const before = context.isDryRun ? 0 : await revision();
  await change(context, `アプリ「${app.name}」${what}`, {
    send: () => send(id),
    isDone: async () => (await revision()) > before,
  });
  context.undeployed.add(app.key);
}

export function requireAppId(context: SetupContext, key: SourceName): string {
  const id = context.appIds.get(key);
  if (id === undefined) throw new Error(`The app ${key} does not exist yet`);
  return id;
}
