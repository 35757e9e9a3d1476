import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createApp,
  deploy,
  errorsOf,
  failureOf,
  type Harness,
  startHarness,
} from "../../../../test/support/local-kintone";

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "会議", {
    a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
  });
});

afterAll(() => harness.kintone.close());

const upload = async (name: string, data: string): Promise<string> => {
  const { client } = harness;
  return (await client.file.uploadFile({ file: { name, data } })).fileKey;
};

const NOTHING = {
  scope: "ALL",
  desktop: { js: [], css: [] },
  mobile: { js: [], css: [] },
};

test("an app's scripts and styles are kept in preview and follow the deploy", async () => {
  const { client } = harness;
  const url = "https://example.com/app.js";
  const fileKey = await upload("見た目.css", "p { color: red }");
  await client.app.updateAppCustomize({
    app,
    scope: "ADMIN",
    desktop: {
      js: [{ type: "URL", url }],
      css: [{ type: "FILE", file: { fileKey } }],
    },
  });
  expect(await client.app.getAppCustomize({ app })).toMatchObject(NOTHING);
  await deploy(client, app);
  const live = await client.app.getAppCustomize({ app });
  expect(live).toMatchObject({
    scope: "ADMIN",
    desktop: {
      js: [{ type: "URL", url }],
      css: [{ type: "FILE", file: { name: "見た目.css", size: "16" } }],
    },
    mobile: { js: [], css: [] },
  });

  const [style] = live.desktop.css;
  const stored = style?.type === "FILE" ? style.file.fileKey : "";
  expect(stored).not.toBe(fileKey);
  const bytes = await client.file.downloadFile({ fileKey: stored });
  expect(new TextDecoder().decode(bytes)).toBe("p { color: red }");
  // A refused download carries no body that the client reads.
  expect(
    await failureOf(
      harness.clientOf("clerk").file.downloadFile({ fileKey: stored }),
    ),
  ).toMatchObject({ status: 403 });

  // A key that the app shows stays; what is not sent stays as well.
  await client.app.updateAppCustomize({
    app,
    desktop: { js: [], css: [{ type: "FILE", file: { fileKey: stored } }] },
  });
  expect(
    await client.app.getAppCustomize({ app, preview: true }),
  ).toMatchObject({
    scope: "ADMIN",
    desktop: { js: [], css: [{ file: { fileKey: stored } }] },
  });
});

test("a customization that can't be is refused", async () => {
  const { client, clientOf } = harness;
  expect(
    Object.keys(
      await errorsOf(
        client.app.updateAppCustomize({
          app,
          scope: "SOME" as never,
        }),
      ),
    ),
  ).toEqual(["scope"]);
  expect(
    Object.keys(
      await errorsOf(
        client.app.updateAppCustomize({
          app,
          desktop: {
            js: [{ type: "URL", url: "" }, { type: "DATA" as never }] as never,
            css: [],
          },
        }),
      ),
    ),
  ).toEqual(["desktop.js[0].url", "desktop.js[1].type"]);
  expect(
    await failureOf(
      client.app.updateAppCustomize({
        app,
        desktop: {
          js: [{ type: "FILE", file: { fileKey: "none" } }],
          css: [],
        },
      }),
    ),
  ).toMatchObject({ status: 404, code: "GAIA_BL01" });
  expect(
    await failureOf(clientOf("clerk").app.getAppCustomize({ app })),
  ).toMatchObject({ status: 403, code: "CB_NO02" });
});
