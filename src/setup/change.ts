import type { SourceName } from "../fields/fields";
import { writeSurely } from "../kintone/rest/write-surely";
import { answerOf } from "../kintone/rest/errors/to-kintone-error";
import type { AppPlan } from "./plan";
import { SetupFailure } from "./setup-failure";
import type { SetupHost } from "./setup-host";
import type { SetupFacts, SetupStep } from "./setup-step";

/** What is known while a plan is carried out. */
export interface SetupRun {
  readonly host: SetupHost;
  /** Apps that exist, by kind. */
  readonly appIds: Map<SourceName, string>;
  /** Of what is prepared in them, as far as known (kintone: revision), by app id. */
  readonly revisions: Map<string, number>;
  /** Apps with changes that are not deployed yet. */
  readonly undeployed: Set<SourceName>;
  /** The app that holds the settings of the run until all the others are complete, see holdSettings(). */
  holder?: SourceName;
  /** Apps that were changed since the last deploy. */
  readonly touched: Set<SourceName>;
}

export const stepOf = <What extends keyof SetupFacts>(
  what: What,
  facts: SetupFacts[What],
): SetupStep => ({ what, facts }) as SetupStep;

/** Something that kintone is to do. */
interface Action {
  /** Throws for an answer that is not kintone's. */
  readonly send: () => Promise<unknown>;
  /** Whether kintone has done it, found out by reading; asked only when an answer was lost. */
  readonly isDone: () => Promise<boolean>;
  /** Sent twice, it would be done twice. */
  readonly isOnce?: boolean;
}

/**
 * Does one thing and tells it.
 * @throws SetupFailure when nobody knows whether it was done, or when it was cancelled before, else what kept it from being done
 */
export const change = async (
  { host }: Pick<SetupRun, "host">,
  step: SetupStep,
  { send, isDone, isOnce = false }: Action,
): Promise<void> => {
  if (host.signal?.aborted) {
    throw new SetupFailure({ code: "cancelled", facts: {} });
  }
  let isSent = false;
  const written = await writeSurely<boolean, undefined>({
    client: host,
    isOnce,
    read: () => (isSent ? isDone() : Promise.resolve(false)),
    next: (isThere, isUnsure) => {
      // What was refused for a change of others was surely not done by us.
      if (isThere && isUnsure) return { result: undefined };
      isSent = true;
      return { send, result: undefined };
    },
  });
  if (written.state === "keepsChanging") {
    throw new SetupFailure({ code: "changedMeanwhile", facts: { step } });
  }
  if (written.state === "notDone") {
    throw refusedBy(written.error, step) ?? written.error;
  }
  if (written.state !== "done") {
    throw new SetupFailure(
      { code: "interrupted", facts: { step } },
      written.error,
    );
  }
  host.tell({ state: "done", step });
};

/** What to say where kintone refuses something to whoever sets up. */
const refusedBy = (
  error: unknown,
  step: SetupStep,
): SetupFailure | undefined => {
  if (answerOf(error).status !== 403) return undefined;
  return step.what === "createApp"
    ? new SetupFailure({ code: "mayNotMakeApps", facts: {} }, error)
    : new SetupFailure({ code: "mayNotChange", facts: { step } }, error);
};

/** A change of an app's definition, which takes effect when it is deployed. */
export const changeApp = async (
  run: SetupRun,
  key: SourceName,
  step: SetupStep,
  send: (place: {
    readonly app: string;
    readonly revision: number;
  }) => Promise<{ readonly revision: string }>,
): Promise<void> => {
  const { host, revisions, undeployed, touched } = run;
  const app = requireAppId(run, key);
  const before = revisions.get(app) ?? (await revisionOf(host, app));
  let after: number | undefined;
  await change(run, step, {
    send: async () => {
      touched.add(key);
      after = Number((await send({ app, revision: before })).revision);
    },
    isDone: async () => {
      const now = await revisionOf(host, app);
      // Its answer was lost; what it became is what is there.
      if (now > before) after = now;
      return now > before;
    },
  });
  revisions.set(app, after ?? before);
  undeployed.add(key);
};

const revisionOf = async (
  { client }: Pick<SetupHost, "client">,
  app: string,
): Promise<number> => {
  const settings = await client.app.getAppSettings({ app, preview: true });
  return Number(settings.revision);
};

export const requireAppId = (run: SetupRun, key: SourceName): string => {
  const id = run.appIds.get(key);
  if (id === undefined) throw new Error(`The app ${key} does not exist yet`);
  return id;
};

/** What is called by its name in steps. */
export const nameOf = (app: AppPlan): string =>
  app.way === "complete" ? app.definition.name : app.name;
