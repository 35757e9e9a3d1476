import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { explainError } from "../../src/i18n/error-messages";
import type { Connect } from "../../src/kintone/rest/kintone-client";
import { KintoneError } from "../../src/kintone/rest/errors/kintone-error";
import { loadInput } from "./load-input";
import { deploy } from "../support/local-kintone";
import { connectTo, meetingRecord, startCity, type City } from "./city";
import {
  brokenAnswer,
  cutAnswer,
  droppedConnection,
  errorAnswer,
  htmlAnswer,
  startFaultyProxy,
  type FaultyProxy,
} from "../support/faulty-proxy";

let city: City;
let proxy: FaultyProxy;

beforeAll(async () => {
  city = await startCity();
  proxy = await startFaultyProxy(city.kintone.url);
  await city.client.record.addAllRecords({
    app: city.appId,
    records: Array.from({ length: 600 }, () => meetingRecord("2022-05-10")),
  });
});

afterAll(async () => {
  await proxy.close();
  await city.kintone.close();
});

const load = (options: Partial<Parameters<typeof loadInput>[0]> = {}) =>
  loadInput({
    settings: city.settings,
    fiscalYears: [2022],
    connect: connectTo(proxy.url),
    retryDelaysMs: [],
    ...options,
  });

const failureOf = async (loading: Promise<unknown>): Promise<KintoneError> => {
  const error: unknown = await loading.then(
    () => new Error("It was read."),
    (reason: unknown) => reason,
  );
  if (error instanceof KintoneError) return error;
  throw error;
};

describe("a busy kintone or a disturbed way to it", () => {
  it.each([
    ["too many requests", errorAnswer(429, "GAIA_TO04")],
    ["no cursor left", errorAnswer(429, "GAIA_TM12")],
    ["a page of maintenance", htmlAnswer(503)],
    ["a gateway without an answer", htmlAnswer(502)],
    ["a gateway that waited in vain", htmlAnswer(504)],
    ["a cut answer", cutAnswer],
    ["a broken answer", brokenAnswer],
    ["a lost connection", droppedConnection],
  ])("is asked again: %s", async (_name, fault) => {
    for (const page of ["$id > 0 ", "$id > 500 ", "form/fields"]) {
      proxy.failNext(page, fault);
      proxy.failNext(page, fault);
    }
    const { meetings } = await load({ retryDelaysMs: [5, 5] });
    expect(meetings).toHaveLength(600);
  });

  it.each([
    ["busy", errorAnswer(429, "GAIA_TO04")],
    ["networkFailed", droppedConnection],
    ["serverFailed", htmlAnswer(504)],
  ] as const)("is not asked for ever: %s", async (code, fault) => {
    for (let time = 0; time < 3; time += 1) proxy.failNext("$id > 500 ", fault);
    const error = await failureOf(load({ retryDelaysMs: [5, 5] }));
    expect(error).toMatchObject({ code, appId: city.appId });
    expect((await load()).meetings).toHaveLength(600);
  });

  it("is not asked again what it refused", async () => {
    proxy.failNext("$id > 500 ", errorAnswer(403, "CB_NO02"));
    const before = proxy.requests.length;
    await failureOf(load({ retryDelaysMs: [5, 5] }));
    const asked = proxy.requests
      .slice(before)
      .filter((address) => address.includes("$id > 500 "));
    expect(asked).toHaveLength(1);
  });

  it("is left alone as soon as reading is stopped", async () => {
    const stop = new AbortController();
    const busy = errorAnswer(429, "GAIA_TO04");
    proxy.failNext("$id > 0 ", (response, pass) => {
      // Not before it was asked: what nobody met would wait for the next test.
      response.once("finish", () => {
        setTimeout(() => stop.abort(new Error("stopped")), 200);
      });
      return busy(response, pass);
    });
    const loading = load({ retryDelaysMs: [60_000], signal: stop.signal });
    await expect(loading).rejects.toThrow("stopped");
  });
});

describe("a page that can't be read", () => {
  it.each([
    ["busy", errorAnswer(429, "GAIA_TO04")],
    ["noPermission", errorAnswer(403, "CB_NO02")],
    ["serverFailed", errorAnswer(520, "GAIA_UN01")],
    ["requestRefused", errorAnswer(400, "CB_VA01")],
    ["maintenance", htmlAnswer(503)],
    ["serverFailed", htmlAnswer(502)],
    ["unexpectedResponse", htmlAnswer(200)],
    ["unexpectedResponse", cutAnswer],
    ["networkFailed", brokenAnswer],
    ["networkFailed", droppedConnection],
  ] as const)("gives the error %s and no rows", async (code, fault) => {
    for (const page of ["$id > 0 ", "$id > 500 ", "form/fields"]) {
      proxy.failNext(page, fault);
      const error = await failureOf(load());
      expect(error).toMatchObject({ code, appId: city.appId });
    }
    expect((await load()).meetings).toHaveLength(600);
  });

  it("is noticed when fewer records come than there are", async () => {
    proxy.failNext("$id > 0 ", (response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"records":[],"totalCount":"3"}');
    });
    expect(await failureOf(load())).toMatchObject({
      code: "recordsMissing",
      detail: "0 / 3",
    });
  });

  it("is noticed when it does not lead on to the next", async () => {
    const page = JSON.stringify({
      records: Array.from({ length: 500 }, () => ({})),
      totalCount: "600",
    });
    proxy.failNext("$id > 0 ", (response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(page);
    });
    expect(await failureOf(load())).toMatchObject({
      code: "unexpectedResponse",
    });
  });

  it("tells what to do in both languages", async () => {
    proxy.failNext("$id > 500 ", htmlAnswer(503));
    const error = await failureOf(load());
    expect(explainError(error, "ja")).toEqual({
      title: "kintoneがメンテナンス中か、一時的に使えません。",
      advice: "しばらく待ってから、もう一度お試しください。",
      detail: "HTTP 503",
    });
    expect(explainError(error, "en").title).toBe(
      "kintone is under maintenance or unavailable for the moment.",
    );
  });
});

describe("a reading that is cancelled", () => {
  it("stops before the next page and rejects with the reason", async () => {
    const controller = new AbortController();
    const before = proxy.requests.length;
    const loading = load({
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("cancelled")),
    });
    await expect(loading).rejects.toThrow("cancelled");
    const pages = proxy.requests
      .slice(before)
      .filter((address) => address.includes("records.json"));
    expect(pages).toHaveLength(1);
  });

  it("asks nothing when it was cancelled before", async () => {
    const before = proxy.requests.length;
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(load({ signal })).rejects.toThrow("too late");
    expect(
      proxy.requests
        .slice(before)
        .filter((address) => address.includes("records.json")),
    ).toEqual([]);
  });
});

describe("who may read", () => {
  const connectAs =
    (auth: ConstructorParameters<typeof KintoneRestAPIClient>[0]): Connect =>
    () =>
      new KintoneRestAPIClient({ baseUrl: city.kintone.url, ...auth });

  const addToken = (token: string, recordViewable: boolean) =>
    city.kintone.store.transact(() =>
      city.kintone.store.apiTokens.put(token, {
        token,
        appId: Number(city.appId),
        scopes: {
          recordViewable,
          recordAddable: true,
          recordEditable: false,
          recordDeletable: false,
          appEditable: false,
        },
      }),
    );

  it("is anyone with an API token that may view records", async () => {
    await addToken("viewer-token", true);
    const connect = connectAs({ auth: { apiToken: ["viewer-token"] } });
    expect((await load({ connect })).meetings).toHaveLength(600);
  });

  it.each([
    ["tokenNotAllowed", { apiToken: "writer-token" }],
    ["tokenInvalid", { apiToken: "unknown-token" }],
    ["passwordWrong", { username: "admin", password: "wrong" }],
  ] as const)("otherwise gets %s", async (code, auth) => {
    await addToken("writer-token", false);
    const error = await failureOf(load({ connect: connectAs({ auth }) }));
    expect(error).toMatchObject({ code, appId: city.appId });
  });
});

describe("a form that does not fit the settings", () => {
  const withFields = (fields: Record<string, string>) => {
    const { meetings } = city.settings.sources;
    const source = { ...meetings, fields: { ...meetings.fields, ...fields } };
    return { ...city.settings, sources: { meetings: source } };
  };

  it.each([
    [{ voice: "声" }, "fieldMissing", "声"],
    [{ voice: "補佐官" }, "fieldUnfit", "補佐官"],
    [{ voice: "職員番号" }, "fieldMisplaced", "職員番号"],
    [{ rank: "テーマ" }, "fieldMisplaced", "テーマ"],
  ])("with %j is told as %s", async (fields, code, field) => {
    const error = await failureOf(load({ settings: withFields(fields) }));
    expect(error).toMatchObject({ code, field, appId: city.appId });
  });

  it("names an app that is gone and settings without an app", async () => {
    const { meetings } = city.settings.sources;
    const gone = { meetings: { ...meetings, appId: "9999" } };
    expect(
      await failureOf(load({ settings: { ...city.settings, sources: gone } })),
    ).toMatchObject({ code: "appNotFound", appId: "9999" });
    expect(
      await failureOf(load({ settings: { ...city.settings, sources: {} } })),
    ).toMatchObject({ code: "sourceNotSet" });
  });
});

describe("a reader without all rights", () => {
  const everyone = { type: "GROUP", code: "everyone" } as const;
  const hide = async (...codes: string[]) => {
    await city.client.app.updateFieldAcl({
      app: city.appId,
      rights: codes.map((code) => ({
        code,
        entities: [{ accessibility: "NONE" as const, entity: everyone }],
      })),
    });
    await deploy(city.client, city.appId);
  };

  beforeEach(() => hide());

  it.each(["テーマ", "状態", "参加者", "実施日"])(
    "gets an error that names the hidden field %s",
    async (field) => {
      await hide(field);
      const connect = () => city.clientOf("clerk");
      expect(await failureOf(load({ connect }))).toMatchObject({
        code: "fieldHidden",
        field,
      });
    },
  );

  it("is told of the hidden date also in a year without records", async () => {
    const connect = () => city.clientOf("clerk");
    expect((await load({ connect, fiscalYears: [1999] })).meetings).toEqual([]);
    await hide("実施日");
    expect(
      await failureOf(load({ connect, fiscalYears: [1999] })),
    ).toMatchObject({ code: "fieldHidden", field: "実施日" });
  });

  it("is told of the hidden date also when kintone then finds nothing", async () => {
    await hide("実施日");
    proxy.failNext("$id > 0 ", (response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"records":[],"totalCount":"0"}');
    });
    const auth = { username: "clerk", password: "clerk-pass" };
    const connect: Connect = () =>
      new KintoneRestAPIClient({ baseUrl: proxy.url, auth });
    expect(await failureOf(load({ connect }))).toMatchObject({
      code: "fieldHidden",
      field: "実施日",
    });
  });

  it("may read when the hidden field is not used", async () => {
    await hide("レコード番号");
    const connect = () => city.clientOf("clerk");
    expect((await load({ connect })).meetings).toHaveLength(600);
  });

  it("gets an error when the app may not be viewed", async () => {
    const rights = (recordViewable: boolean) =>
      city.client.app.updateAppAcl({
        app: city.appId,
        rights: [
          {
            entity: { type: "CREATOR" },
            appEditable: true,
            recordViewable: true,
          },
          { entity: everyone, recordViewable },
        ],
      });
    await rights(false);
    await deploy(city.client, city.appId);
    const connect = () => city.clientOf("clerk");
    expect(await failureOf(load({ connect }))).toMatchObject({
      code: "noPermission",
      appId: city.appId,
    });
    await rights(true);
    await deploy(city.client, city.appId);
  });
});
