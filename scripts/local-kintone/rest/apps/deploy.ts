import { checkDeploy } from "../../apps/check-deploy";
import { finishDeploy } from "../../apps/finish-deploy";
import { atMost, REQUIRED_PARAMETER } from "../../errors/messages";
import { isObject, toInteger } from "../../json";
import { findApp, instant, requireAnyRight } from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";
import { readRevision, requireRevision } from "../require-revision";

/** Apps of one deploy call. */
const MAX_APPS = 300;

const deploy: Operation = {
  method: "POST",
  path: "preview/app/deploy",
  handle: (call) => {
    const read = new Parameters(call.params);
    const targets = readTargets(read);
    const revert = read.boolean("revert") ?? false;
    read.check();
    for (const { app, revision } of targets) {
      startDeploy(call, app, revision, revert);
    }
    return {};
  },
};

interface Target {
  readonly app: number;
  readonly revision: number | undefined;
}

function readTargets(read: Parameters): Target[] {
  const list = read.list("apps") ?? [];
  if (list.length === 0) read.errors.add("apps", REQUIRED_PARAMETER);
  if (list.length > MAX_APPS) read.errors.add("apps", atMost(MAX_APPS));
  return list.map((item, index) => {
    const target = isObject(item) ? item : {};
    const app = toInteger(target.app);
    if (app === null) {
      read.errors.add(`apps[${index}].app`, REQUIRED_PARAMETER);
    }
    const at = `apps[${index}].revision`;
    const revision = readRevision(target.revision, at, read.errors);
    return { app: app ?? 0, revision };
  });
}

function startDeploy(
  call: Call,
  appId: number,
  revision: number | undefined,
  revert: boolean,
): void {
  const { kintone } = call;
  const app = findApp(call, appId);
  requireAnyRight(call, app, "appEditable");
  requireRevision(revision, app.preview.revision);
  const modified = {
    ...app,
    modifier: call.actor.user.code,
    modifiedAt: instant(kintone.now()),
  };
  if (revert) {
    kintone.store.apps.put(appId, {
      ...modified,
      preview: app.live ?? app.preview,
      deployStatus: "SUCCESS",
    });
    return;
  }
  checkDeploy(app, kintone.store);
  kintone.store.apps.put(appId, { ...modified, deployStatus: "PROCESSING" });
  kintone.later(kintone.deployDelayMs, () => finishDeploy(kintone, appId));
}

/** Takes `apps[0]=1` and `apps=1` alike. */
const getDeployStatus: Operation = {
  method: "GET",
  path: "preview/app/deploy",
  handle: (call) => {
    const read = new Parameters(call.params);
    const ids = (read.list("apps") ?? []).map((value) => toInteger(value) ?? 0);
    if (ids.length === 0) read.errors.add("apps", REQUIRED_PARAMETER);
    if (ids.length > MAX_APPS) read.errors.add("apps", atMost(MAX_APPS));
    read.check();
    return {
      apps: ids.map((id) => {
        const app = findApp(call, id);
        requireAnyRight(call, app, "appEditable");
        return { app: String(id), status: app.deployStatus ?? "SUCCESS" };
      }),
    };
  },
};

export const DEPLOY_OPERATIONS: readonly Operation[] = [
  deploy,
  getDeployStatus,
];
