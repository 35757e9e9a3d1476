import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { connect } from "../../scripts/setup/connection";
import { APPS } from "../../src/apps/apps";
import { setupFailureMessage } from "../../src/i18n/setup/setup-failure-messages";
import { timeLimits } from "../../src/kintone/rest/time-limit";
import { decodeConfig } from "../../src/settings/settings-codec";
import { SetupFailure } from "../../src/setup/setup-failure";
import { inPool } from "../faults/in-pool";
import {
  droppedConnection,
  type Fault,
  lostBehindGateway,
  startFaultyProxy,
} from "../support/faulty-proxy";
import { ADMIN, runSetup, startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

const AT_ONCE = 6;
const WAY = {
  limits: timeLimits(),
  patience: { readAgainMs: [1], writeAgainMs: [1, 1] },
};

/** kintone does what it was asked for; nothing of its answer arrives. */
const lostAnswer: Fault = async (response, pass) => {
  await pass();
  response.destroy();
};

/** What happens at one request, and to those after it. */
const ENDS = {
  refused: { at: droppedConnection, after: droppedConnection },
  "answer lost": { at: lostAnswer, after: droppedConnection },
  "502 after it was done": { at: lostBehindGateway, after: undefined },
} as const;

interface Case {
  readonly end: keyof typeof ENDS;
  /** Number of the request, from 0. */
  readonly request: number;
}

let plugin: Awaited<ReturnType<typeof packTinyPlugin>>["plugin"];
/** Method and address of every request of a setup that nothing disturbs. */
let requests: readonly string[];

/** A setup that meets a fault; what it threw, and the kintone that it left. */
const runOnce = async (met?: Case) => {
  const { kintone } = await startKintone({ apiLab: true, deployDelayMs: 1 });
  const asked: string[] = [];
  const proxy = await startFaultyProxy(kintone, ({ method, address }) => {
    const place = asked.push(`${method} ${address}`) - 1;
    if (met === undefined || place < met.request) return undefined;
    return ENDS[met.end][place === met.request ? "at" : "after"];
  });
  const access = connect({ baseUrl: proxy.url, ...ADMIN }, WAY);
  const error: unknown = await runSetup(access, { plugin }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await proxy.close();
  return { kintone, asked, error };
};

beforeAll(async () => {
  ({ plugin } = await packTinyPlugin(1));
  const { kintone, asked } = await runOnce();
  await kintone.close();
  requests = asked;
});

/** What the apps are like, but for times and revisions. */
const stateOf = ({ store }: LocalKintone): string =>
  JSON.stringify([
    store.plugins.values().map(({ id }) => id),
    store.apps
      .values()
      .map(({ preview, live, deployStatus }) => [
        deployStatus,
        ...[preview, live].map((config) =>
          config === null
            ? null
            : [
                config.settings.name,
                config.settings.description,
                Object.keys(config.properties),
                config.layout.length,
                Object.keys(config.views),
                config.plugins,
                Object.keys(config.pluginConfigs),
              ],
        ),
      ]),
  ]);

/** What is wrong with the apps as they are deployed; nothing when all is there. */
const faultsOf = ({ store }: LocalKintone): readonly string[] => {
  const apps = store.apps.values();
  const names = apps.map(({ preview }) => preview.settings.name).sort();
  const wanted = APPS.map(({ name }) => name).sort();
  if (JSON.stringify(names) !== JSON.stringify(wanted)) {
    return [`apps: ${names.join(", ")}`];
  }
  return APPS.flatMap(({ key, name, fields, views, settings }) => {
    const app = apps.find(({ preview }) => preview.settings.name === name);
    const live = app?.live;
    if (!live) return [`${name}: not deployed`];
    const hasPlugin = ["meetings", "activities", "summaries"].includes(key);
    const config = decodeConfig(live.pluginConfigs[plugin.id]);
    return [
      ...Object.keys(fields).filter((code) => !(code in live.properties)),
      ...views.map((view) => view.name).filter((view) => !(view in live.views)),
      ...(live.settings.name === name ? [] : ["its name"]),
      ...(live.settings.description === settings.description
        ? []
        : ["its description"]),
      ...(live.plugins.length === Number(hasPlugin) ? [] : ["the plugin"]),
      ...(hasPlugin === (config.state === "valid") ? [] : ["settings"]),
    ].map((missing) => `${name}: ${missing}`);
  });
};

/** Left by runs that ended; the setup runs again on one of each kind. */
const left = new Map<string, { kintone: LocalKintone; cases: Case[] }>();

afterAll(async () => {
  for (const { kintone } of left.values()) await kintone.close();
});

const run = async (met: Case): Promise<readonly string[]> => {
  const { kintone, error } = await runOnce(met);
  const state = stateOf(kintone);
  const known = left.get(state);
  if (known === undefined) left.set(state, { kintone, cases: [met] });
  else {
    known.cases.push(met);
    await kintone.close();
  }
  if (error instanceof SetupFailure) {
    return [setupFailureMessage(error.reason, "ja")].filter(
      (told) => !told.includes("もう一度実行してください"),
    );
  }
  return error === undefined && met.end === "refused" ? ["no failure"] : [];
};

it("goes on where it ended at any of its requests: five apps, each once, complete", async () => {
  // Apps are looked at one after the other: where that ends makes no difference.
  const kinds = requests.map((request) => request.replaceAll(/\d+/gu, ""));
  const isAnother = (number: number) =>
    kinds.indexOf(kinds[number] ?? "") === number;
  const cases = requests.flatMap((request, number): Case[] => {
    if (!request.startsWith("GET ")) {
      return Object.keys(ENDS).map((end) => ({
        end: end as keyof typeof ENDS,
        request: number,
      }));
    }
    return isAnother(number) ? [{ end: "refused", request: number }] : [];
  });
  expect(requests.length).toBeGreaterThan(50);
  const untold = await inPool(
    cases.map((met) => () => run(met)),
    AT_ONCE,
  );
  expect(untold.flat()).toEqual([]);

  const wrong = await inPool(
    [...left.values()].map(({ kintone, cases: [met] }) => async () => {
      const access = connect({ baseUrl: kintone.url, ...ADMIN });
      const error: unknown = await runSetup(access, { plugin }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const faults = [
        ...(error === undefined ? [] : [String(error)]),
        ...faultsOf(kintone),
      ];
      return faults.map(
        (fault) =>
          `${met?.end} at ${requests[met?.request ?? 0]} (${met?.request}): ${fault}`,
      );
    }),
    AT_ONCE,
  );
  expect(wrong.flat()).toEqual([]);
  expect(left.size).toBeGreaterThan(30);
}, 600_000);
