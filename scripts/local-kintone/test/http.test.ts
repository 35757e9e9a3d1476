import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SESSION_COOKIE } from "../auth/session";
import {
  createApp,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

const BASIC = Buffer.from("admin:admin-pass").toString("base64");

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "通信", {
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t", required: true },
  });
});

afterAll(() => harness.kintone.close());

/** A raw call; the body is JSON when there is one. */
async function call(
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; body: Record<string, any> }> {
  const response = await fetch(`${harness.kintone.url}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : { text },
  };
}

const withPassword = (more: Record<string, string> = {}) => ({
  headers: { "X-Cybozu-Authorization": BASIC, ...more },
});

const json = (value: unknown) => ({
  ...withPassword({ "Content-Type": "application/json" }),
  body: typeof value === "string" ? value : JSON.stringify(value),
});

describe("authentication", () => {
  test("nobody, a wrong password and the language of the answer", async () => {
    const path = `/k/v1/records.json?app=${app}`;
    const nobody = await call(path, { headers: { "Accept-Language": "en" } });
    expect(nobody.status).toBe(401);
    expect(nobody.body).toMatchObject({
      code: "CB_AU01",
      message: "Please login.",
    });
    expect(nobody.body.id).toMatch(/^[\w-]{20}$/);
    expect(nobody.headers.get("x-cybozu-error")).toBe("CB_AU01");
    expect(nobody.headers.get("content-type")).toBe(
      "application/json;charset=utf-8",
    );
    const wrong = await call(path, {
      headers: {
        "X-Cybozu-Authorization": Buffer.from("admin:x").toString("base64"),
      },
    });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({
      code: "CB_WA01",
      message: expect.stringContaining("パスワード認証に失敗しました"),
    });
  });

  test.each([
    ["en,ja;q=0.9", "Missing or invalid input."],
    ["ja;q=0.5,en;q=0.4", "入力内容が正しくありません。"],
    ["*", "入力内容が正しくありません。"],
  ])("Accept-Language %s chooses the language", async (header, message) => {
    const { body } = await call(
      "/k/v1/records.json",
      withPassword({ "Accept-Language": header }),
    );
    expect(body).toMatchObject({ code: "CB_VA01", message });
  });

  test("a fixed language of the user beats the header", async () => {
    const { store } = harness.kintone;
    await store.transact(() => {
      const clerk = store.users.get("clerk");
      if (clerk) store.users.put("clerk", { ...clerk, language: "en" });
    });
    const { body } = await call("/k/v1/records.json", {
      headers: {
        "X-Cybozu-Authorization":
          Buffer.from("clerk:clerk-pass").toString("base64"),
        "Accept-Language": "ja",
      },
    });
    expect(body.errors).toEqual({ app: { messages: ["Required field."] } });
  });

  test("API tokens work for their app, within their scopes", async () => {
    const { store } = harness.kintone;
    await store.transact(() => {
      for (const [token, appId, add] of [
        ["view", Number(app), false],
        ["add", Number(app), true],
        ["other", 999, true],
      ] as const) {
        store.apiTokens.put(token, {
          token,
          appId,
          scopes: {
            recordViewable: !add,
            recordAddable: add,
            recordEditable: false,
            recordDeletable: false,
            appEditable: false,
          },
        });
      }
    });
    const get = (tokens: string) =>
      call(`/k/v1/records.json?app=${app}`, {
        headers: { "X-Cybozu-API-Token": tokens },
      });
    expect((await get("view")).status).toBe(200);
    expect((await get("view,other")).status).toBe(200);
    expect(await get("add")).toMatchObject({
      status: 403,
      body: { code: "GAIA_NO01" },
    });
    expect((await get("other")).body).toMatchObject({ code: "GAIA_NO01" });
    expect(await get("unknown")).toMatchObject({
      status: 400,
      body: { code: "GAIA_IA02" },
    });
    expect((await get("view,add")).body).toMatchObject({ code: "GAIA_DA03" });
    expect(await get(Array(10).fill("view").join(","))).toMatchObject({
      status: 400,
    });
    const added = await call("/k/v1/record.json", {
      method: "POST",
      headers: {
        "X-Cybozu-API-Token": "add",
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ app, record: { t: { value: "by token" } } }),
    });
    const { record } = await harness.client.record.getRecord({
      app,
      id: added.body.id,
    });
    expect(record["作成者"]?.value).toEqual({
      code: "Administrator",
      name: "Administrator",
    });
  });

  test("a password goes before an API token", async () => {
    const { status } = await call(
      `/k/v1/records.json?app=${app}`,
      withPassword({ "X-Cybozu-API-Token": "unknown" }),
    );
    expect(status).toBe(200);
  });

  test("a session needs X-Requested-With, and its token to write", async () => {
    const { sessions, store } = harness.kintone;
    const user = store.users.get("admin");
    if (user === undefined) throw new Error("no admin");
    const session = sessions.openSession(user);
    const cookie = `${SESSION_COOKIE}=${session.id}`;
    const xhr = { cookie, "X-Requested-With": "XMLHttpRequest" };
    const path = `/k/v1/records.json?app=${app}`;
    expect((await call(path, { headers: { cookie } })).body).toMatchObject({
      code: "CB_JH01",
    });
    expect((await call(path, { headers: xhr })).status).toBe(200);
    const post = (token: string | undefined) =>
      call("/k/v1/record.json", {
        method: "POST",
        headers: { ...xhr, "Content-Type": "application/json" },
        body: JSON.stringify({
          __REQUEST_TOKEN__: token,
          app,
          record: { t: { value: "s" } },
        }),
      });
    expect((await post(undefined)).body).toMatchObject({ code: "CB_CS01" });
    expect((await post("wrong")).body).toMatchObject({ code: "CB_CS01" });
    const { status, body } = await post(session.requestToken);
    expect(status).toBe(200);
    const form = new FormData();
    form.append("__REQUEST_TOKEN__", session.requestToken);
    form.append("file", new Blob(["x"]), "x.txt");
    const upload = await call("/k/v1/file.json", {
      method: "POST",
      headers: xhr,
      body: form,
    });
    expect(upload.body.fileKey).toMatch(/^[0-9a-f-]{36}$/);
    const query = `app=${app}&ids[0]=${body.id}&__REQUEST_TOKEN__=${session.requestToken}`;
    const removed = await call(`/k/v1/records.json?${query}`, {
      method: "DELETE",
      headers: xhr,
    });
    expect(removed).toMatchObject({ status: 200, body: {} });
  });
});

describe("forms of a request", () => {
  test("a GET may carry its parameters in the address, a body, or a POST", async () => {
    const params = { app, fields: ["$id", "t"], query: "limit 1" };
    const inAddress = await call(
      `/k/v1/records.json?app=${app}&fields%5B0%5D=%24id&fields%5B1%5D=t&query=limit%201`,
      withPassword(),
    );
    const overridden = await call("/k/v1/records", {
      method: "POST",
      ...json(params),
      headers: {
        ...json(params).headers,
        "X-HTTP-Method-Override": "GET",
      },
    });
    expect(Object.keys(inAddress.body.records[0]).sort()).toEqual(["$id", "t"]);
    expect(overridden.body).toEqual(inAddress.body);
    const emptyBody = await call(
      `/k/v1/records.json?app=${app}`,
      withPassword({ "Content-Type": "application/json" }),
    );
    expect(emptyBody).toMatchObject({ status: 400, body: { code: "CB_IL02" } });
  });

  test.each([
    ["broken JSON", "{", "CB_IJ01"],
    ["a list", "[]", "CB_IL02"],
  ])("%s is refused", async (_name, body, code) => {
    const answer = await call("/k/v1/record.json", {
      method: "POST",
      ...json(body),
    });
    expect(answer).toMatchObject({ status: 400, body: { code } });
  });

  test("an address of more than 8 KB is too long", async () => {
    const path = `/k/v1/records.json?app=${app}&query=${"a".repeat(8192)}`;
    expect((await call(path, withPassword())).status).toBe(414);
  });

  test("what is not there says so and never answers wrongly", async () => {
    const answer = await call(
      `/k/v1/app/reports.json?app=${app}`,
      withPassword({ "Accept-Language": "en" }),
    );
    expect(answer.status).toBe(501);
    expect(answer.body.message).toBe(
      "GET /k/v1/app/reports.json is not implemented in the local kintone.",
    );
  });

  test("every answer tells the running requests", async () => {
    const { headers } = await call(`/k/v1/app.json?id=${app}`, withPassword());
    expect(headers.get("x-concurrencylimit-limit")).toBe("100");
    expect(headers.get("x-concurrencylimit-running")).toBe("1");
  });

  test.each([
    ["app=", "app", "必須です。"],
    ["app=0", "app", "最小でも1以上です。"],
  ])("records.json?%s is invalid", async (query, key, message) => {
    const { body } = await call(`/k/v1/records.json?${query}`, withPassword());
    expect(body.errors).toEqual({ [key]: { messages: [message] } });
  });

  test("an app that does not exist", async () => {
    expect(
      await call("/k/v1/records.json?app=99999", withPassword()),
    ).toMatchObject({
      status: 404,
      body: {
        code: "GAIA_AP01",
        message:
          "指定したアプリ（id: 99999）が見つかりません。削除されている可能性があります。",
      },
    });
  });
});

describe("guest spaces", () => {
  test("a space that is not there is told as a space", async () => {
    const unknown = {
      status: 404,
      body: {
        code: "LOCAL_SPACE_NOT_FOUND",
        message: expect.stringContaining("スペース（id: 404）") as string,
      },
    };
    expect(await call("/k/v1/space.json?id=404", withPassword())).toMatchObject(
      unknown,
    );
    expect(
      await call("/k/v1/preview/app.json", {
        method: "POST",
        ...json({ name: "新", space: 404 }),
      }),
    ).toMatchObject(unknown);
  });

  test("their apps are reached through their own path only", async () => {
    const { store } = harness.kintone;
    await store.transact(() =>
      store.spaces.put("7", {
        id: "7",
        name: "外部",
        isGuest: true,
        defaultThread: "8",
      }),
    );
    const created = await call("/k/guest/7/v1/preview/app.json", {
      method: "POST",
      ...json({ name: "客", space: 7 }),
    });
    const guestApp = created.body.app as string;
    await call("/k/guest/7/v1/preview/app/deploy.json", {
      method: "POST",
      ...json({ apps: [{ app: guestApp }] }),
    });
    const deployStatus = () =>
      call(
        `/k/guest/7/v1/preview/app/deploy.json?apps=${guestApp}`,
        withPassword(),
      );
    await expect
      .poll(async () => (await deployStatus()).body)
      .toMatchObject({ apps: [{ status: "SUCCESS" }] });
    const get = (prefix: string, id: string) =>
      call(`${prefix}/v1/app.json?id=${id}`, withPassword());
    expect((await get("/k/guest/7", guestApp)).body).toMatchObject({
      appId: guestApp,
      spaceId: "7",
      threadId: "8",
    });
    expect(await get("/k", guestApp)).toMatchObject({
      status: 400,
      body: { code: "GAIA_IL23" },
    });
    expect(await get("/k/guest/7", app)).toMatchObject({
      status: 403,
      body: { code: "CB_NO02" },
    });
    const scopes = {
      recordViewable: true,
      recordAddable: false,
      recordEditable: false,
      recordDeletable: false,
      appEditable: false,
    };
    await store.transact(() =>
      store.apiTokens.put("elsewhere", {
        token: "elsewhere",
        appId: Number(app),
        scopes,
      }),
    );
    expect(
      await call(`/k/guest/7/v1/records.json?app=${app}`, {
        headers: { "X-Cybozu-API-Token": "elsewhere" },
      }),
    ).toMatchObject({ status: 403, body: { code: "CB_NO02" } });
  });
});
