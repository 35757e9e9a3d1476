import { LONGEST_APP_NAME, newApp } from "../../apps/new-app";
import { appRightsOf } from "../../auth/app-rights";
import { spaceNotFound } from "../../errors/app-errors";
import { checkLength } from "../../errors/check-length";
import { atMost } from "../../errors/messages";
import { notForThisToken } from "../../errors/request-errors";
import type { App, Space } from "../../state/app";
import type { Store } from "../../state/store";
import { findApp, instant, liveConfig, requireAnyRight } from "../access";
import { memberView } from "../../fields/member-view";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

/** An app as app.json shows it. */
function appView(app: App, store: Store): object {
  const { settings } = liveConfig(app);
  return {
    appId: String(app.id),
    code: app.code,
    name: settings.name,
    description: settings.description,
    spaceId: app.spaceId,
    threadId: app.threadId,
    createdAt: app.createdAt,
    creator: memberView(store.users, app.creator),
    modifiedAt: app.modifiedAt,
    modifier: memberView(store.users, app.modifier),
  };
}

const getApp: Operation = {
  method: "GET",
  path: "app",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("id");
    read.check();
    const app = findApp(call, id);
    liveConfig(app);
    requireAnyRight(
      call,
      app,
      "recordViewable",
      "recordAddable",
      "appEditable",
    );
    return appView(app, call.kintone.store);
  },
};

const getApps: Operation = {
  method: "GET",
  path: "apps",
  handle: (call) => {
    if (call.actor.tokens !== null) throw notForThisToken();
    const read = new Parameters(call.params);
    const ids = read.strings("ids");
    const codes = read.strings("codes");
    const name = read.optionalString("name")?.toLowerCase() ?? "";
    const spaceIds = read.strings("spaceIds");
    const limit = read.integer("limit", { minimum: 1, maximum: 100 }) ?? 100;
    const offset = read.integer("offset", { minimum: 0 }) ?? 0;
    if ((ids?.length ?? 0) > 100) read.errors.add("ids", atMost(100));
    if ((codes?.length ?? 0) > 100) read.errors.add("codes", atMost(100));
    read.check();
    const apps = call.kintone.store.apps
      .values()
      .filter((app) => isListed(call, app))
      .filter((app) => ids?.includes(String(app.id)) ?? true)
      .filter((app) => codes?.includes(app.code) ?? true)
      .filter((app) =>
        liveConfig(app).settings.name.toLowerCase().includes(name),
      )
      .filter((app) => spaceIds?.includes(app.spaceId ?? "") ?? true)
      .sort((a, b) => a.id - b.id)
      .slice(offset, offset + limit);
    return { apps: apps.map((app) => appView(app, call.kintone.store)) };
  },
};

function isListed(call: Call, app: App): boolean {
  if (app.live === null) return false;
  if (call.guestSpaceId !== null && app.spaceId !== call.guestSpaceId) {
    return false;
  }
  const rights = appRightsOf(call.actor, app, call.kintone.store);
  return rights.recordViewable || rights.recordAddable || rights.appEditable;
}

const addApp: Operation = {
  method: "POST",
  path: "preview/app",
  handle: (call) => {
    if (call.actor.tokens !== null) throw notForThisToken();
    const { store, now } = call.kintone;
    const read = new Parameters(call.params);
    const name = read.string("name");
    const spaceId = read.optionalId("space");
    const threadId = read.optionalId("thread");
    checkLength(name, LONGEST_APP_NAME, "name", read.errors);
    read.check();
    const space = spaceId === undefined ? null : findSpace(call, spaceId);
    const id = store.next("app");
    const app = newApp({
      id,
      name,
      spaceId: space?.id ?? null,
      threadId:
        threadId === undefined
          ? (space?.defaultThread ?? null)
          : String(threadId),
      creator: call.actor.user.code,
      at: instant(now()),
      language: call.language,
    });
    store.apps.put(id, app);
    return { app: String(id), revision: String(app.preview.revision) };
  },
};

function findSpace(call: Call, id: number): Space {
  const space = call.kintone.store.spaces.get(id);
  if (space === undefined) throw spaceNotFound(id);
  return space;
}

const getSpace: Operation = {
  method: "GET",
  path: "space",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("id");
    read.check();
    return spaceView(findSpace(call, id), call.kintone.store);
  },
};

/** A space; what it does not keep is as in a new space of its first user. */
function spaceView(space: Space, store: Store): object {
  const users = store.users.values();
  const creator = memberView(store.users, users[0]?.code ?? "");
  const apps = store.apps
    .values()
    .filter((app) => app.live !== null && app.spaceId === space.id);
  return {
    id: space.id,
    name: space.name,
    defaultThread: space.defaultThread,
    isPrivate: space.isGuest,
    creator,
    modifier: creator,
    memberCount: String(users.length),
    coverType: "PRESET",
    coverKey: "GREEN",
    coverUrl: "",
    body: "",
    useMultiThread: false,
    isGuest: space.isGuest,
    attachedApps: apps.map((app) => withoutSpace(appView(app, store))),
    fixedMember: false,
    showAnnouncement: true,
    showThreadList: true,
    showAppList: true,
    showMemberList: true,
    showRelatedLinkList: true,
    permissions: { createApp: "EVERYONE" },
  };
}

function withoutSpace(view: object): object {
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name !== "spaceId"),
  );
}

export const APP_OPERATIONS: readonly Operation[] = [
  getApp,
  getApps,
  addApp,
  getSpace,
];
