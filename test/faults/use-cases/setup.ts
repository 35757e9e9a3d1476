import { commandHost } from "../../../scripts/setup/command-host";
import { connect, type KintoneAccess } from "../../../scripts/setup/connection";
import type { PluginFile } from "../../../scripts/setup/plugin/plugin-file";
import type { LocalKintone } from "../../../scripts/local-kintone/local-kintone";
import type { AppIds } from "../../../src/apps/definition/app-definition";
import { explainError } from "../../../src/i18n/error-messages";
import { stepMessage } from "../../../src/i18n/setup/setup-step-messages";
import { timeLimits } from "../../../src/kintone/rest/time-limit";
import { toKintoneError } from "../../../src/kintone/rest/errors/to-kintone-error";
import { addSample } from "../../../src/setup/add-sample";
import type { AppAnswers } from "../../../src/setup/answers";
import { updateApp } from "../../../src/setup/apps/deploy-changes";
import { workingName } from "../../../src/setup/plan";
import { setUp } from "../../../src/setup/set-up";
import { SetupFailure } from "../../../src/setup/setup-failure";
import type { SetupHost } from "../../../src/setup/setup-host";
import type { ToldStep } from "../../../src/setup/setup-step";
import { failureSentences } from "../../../src/ui/settings/setup/failure-sentences";
import {
  ADMIN,
  runSetup,
  startKintone,
  USUAL_WISHES,
} from "../../setup/set-up-on-local-kintone";
import { packTinyPlugin } from "../../setup/tiny-plugin";
import { deploy } from "../../support/local-kintone";
import { type Held, heldIn } from "../../support/kintone-state";
import { LentKintones, NOTHING } from "../lent-kintones";
import type { CellWay, Prepared, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";

/** Failures after which nobody knows whether all was done. */
const OPEN = ["interrupted", "deployTooLong"];
const LEFT: readonly string[] = [
  "leftUnfinished",
  "leftInPreview",
  "leftSample",
];

const NONE = { way: "none" } as const;
const LEAVE_OUT: AppAnswers = {
  staff: NONE,
  advisers: NONE,
  meetings: NONE,
  activities: NONE,
  summaries: NONE,
};
const { meetings: _, ...MEETINGS_ALONE } = LEAVE_OUT;
const { advisers: __, ...ADVISERS_ALONE } = LEAVE_OUT;

const MEETINGS = "1on1ミーティング記録";
const ADVISERS = "CXO補佐官";

/** What the setup does on the settings screen and by its command, each time in a kintone of its own. */
export const startSetupUseCases = async (): Promise<{
  readonly useCases: readonly UseCase[];
  readonly close: () => Promise<void>;
}> => {
  const lent = new LentKintones();
  const { plugin, privateKey } = await packTinyPlugin(1);
  const update = (await packTinyPlugin(2, privateKey)).plugin;
  const { held, appIds } = await cityOfApps(plugin);
  /** What becomes of what is left does not depend on how it came to be left. */
  const known = new Map<string, Promise<number>>();

  /** One thing that is done in a kintone that holds this. */
  const inOwn = async (
    before: Held,
    {
      act,
      timesDone,
      isLeft = () => false,
      appNames = new Map(),
    }: {
      readonly act: (host: SetupHost) => Promise<unknown>;
      readonly timesDone: (kintone: LocalKintone) => number;
      readonly isLeft?: (kintone: LocalKintone) => boolean;
      readonly appNames?: ReadonlyMap<string, string>;
    },
    name: string,
    file?: PluginFile,
  ): Promise<Prepared> => {
    const kintone = await lent.lend(before);
    const run = async (way: CellWay): Promise<Told> => {
      const steps: ToldStep[] = [];
      const host = hostBy(way, file ?? plugin, file !== undefined, steps);
      try {
        await act(host);
        return { claim: "done", say: nothingToSay };
      } catch (error) {
        return told(error, steps);
      }
    };
    return {
      asked: { kintone, appNames },
      act: run,
      timesDone: () => Promise.resolve(timesDone(kintone)),
      goneOn: async () => {
        const left = isLeft(kintone);
        const state = `${name}${stateOf(kintone)}`;
        const again = async () => {
          const { claim, say } = await run(directWay(kintone.url));
          if (claim !== "done") throw new Error(say("ja").join(""));
          return timesDone(kintone);
        };
        const going = known.get(state) ?? again();
        known.set(state, going);
        return { left, times: await going };
      },
      end: () => {
        lent.giveBack(kintone);
        return Promise.resolve();
      },
    };
  };

  const useCase = (
    name: string,
    before: Held,
    what: Parameters<typeof inOwn>[1],
    more: { readonly file?: PluginFile } & Pick<UseCase, "isMet"> = {},
  ): UseCase => ({
    name,
    isMetOnce: true,
    ...(more.isMet ? { isMet: more.isMet } : {}),
    prepare: () => inOwn(before, what, name, more.file),
  });

  const wishes = USUAL_WISHES;
  const useCases: readonly UseCase[] = [
    useCase(
      "アプリをつくる",
      held.plugin,
      {
        act: (host) => setUp(host, { wishes, answers: MEETINGS_ALONE }),
        timesDone: (kintone) => liveNamed(kintone, MEETINGS).length,
        isLeft: (kintone) =>
          kintone.store.apps
            .values()
            .some(
              ({ live, preview }) =>
                live?.settings.name !== MEETINGS &&
                [MEETINGS, workingName(MEETINGS)].includes(
                  preview.settings.name,
                ),
            ),
      },
      { isMet: (call) => call !== "GET apps" },
    ),
    useCase(
      "いまあるアプリに、足りないものを加える",
      held.lacking,
      {
        act: (host) => setUp(host, { wishes, answers: ADVISERS_ALONE }),
        timesDone: (kintone) =>
          liveNamed(kintone, ADVISERS).filter(
            ({ live }) => live !== null && "紹介" in live.properties,
          ).length,
        isLeft: ({ store }) =>
          store.apps
            .values()
            .some(
              ({ live, preview }) =>
                "紹介" in preview.properties &&
                live !== null &&
                !("紹介" in live.properties),
            ),
        appNames: new Map([[appIds.advisers, "補佐官"]]),
      },
      // The parts of an app are read in one way.
      {
        isMet: (call) => /preview\/app\/(?:form\/fields|deploy)$/u.test(call),
      },
    ),
    useCase("見本の記録を入れる", held.apps, {
      act: (host) => addSample(host, appIds),
      timesDone: ({ store }) => store.records(Number(appIds.summaries)).size,
      isLeft: ({ store }) =>
        store.records(Number(appIds.staff)).size > 0 &&
        store.records(Number(appIds.summaries)).size === 0,
    }),
    useCase("設定を保存したアプリを更新する", held.changed, {
      act: (host) => updateApp(host, appIds.advisers),
      timesDone: ({ store }) => {
        const app = store.apps.get(appIds.advisers);
        return Number(app?.live?.settings.description === CHANGED);
      },
    }),
    useCase(
      "npm run setup でプラグインを読み込む",
      NOTHING,
      {
        act: (host) => setUp(host, { wishes, answers: LEAVE_OUT }),
        timesDone: ({ store }) => store.plugins.size,
      },
      { file: plugin },
    ),
    useCase(
      "npm run setup でプラグインを更新する",
      held.plugin,
      {
        act: (host) => setUp(host, { wishes, answers: LEAVE_OUT }),
        timesDone: ({ store }) =>
          store.plugins.values().filter(({ version }) => version === "2")
            .length,
      },
      // Looking and uploading are the same for a new one.
      { file: update, isMet: (call) => call.startsWith("PUT") },
    ),
  ];
  return { useCases, close: () => lent.close() };
};

const CHANGED = "変えた説明";

/** Kintones to begin with: with the plugin alone, with five apps, and so on. */
const cityOfApps = async (plugin: PluginFile) => {
  const { kintone, access } = await startKintone({ apiLab: true });
  await install(access, plugin);
  const { store } = kintone;
  const onlyPlugin = heldIn(store);
  const appIds: AppIds = (await runSetup(access, { plugin })).result.appIds;
  const apps = heldIn(store);
  const { app } = access.client;
  await app.deleteFormFields({ app: appIds.advisers, fields: ["紹介"] });
  await deploy(access.client, appIds.advisers);
  const lacking = heldIn(store);
  await app.updateAppSettings({ app: appIds.advisers, description: CHANGED });
  const changed = heldIn(store);
  await kintone.close();
  return { held: { plugin: onlyPlugin, apps, changed, lacking }, appIds };
};

const install = async (
  { client }: KintoneAccess,
  { name, bytes }: PluginFile,
): Promise<void> => {
  const file = { name, data: Buffer.from(bytes) };
  const { fileKey } = await client.file.uploadFile({ file });
  await client.plugin.installPlugin({ fileKey });
};

/** @param isBrought the plugin's file comes with the setup, as by the command; on the screen it is installed */
const hostBy = (
  { url: baseUrl, startTimer, patience }: CellWay,
  plugin: PluginFile,
  isBrought: boolean,
  steps: ToldStep[],
): SetupHost => {
  const limits = timeLimits(undefined, startTimer);
  const { plugin: whole, ...host } = commandHost({
    access: connect({ baseUrl, ...ADMIN }, { limits, patience }),
    plugin,
    say: () => undefined,
    deploying: { pollMs: 1, limitMs: 60_000 },
  });
  if (whole === undefined) throw new Error("The plugin is always given");
  const { file, ...installed } = whole;
  return {
    ...host,
    plugin: isBrought ? whole : installed,
    tell: (step) => steps.push(step),
  };
};

const liveNamed = ({ store }: LocalKintone, name: string) =>
  store.apps.values().filter(({ live }) => live?.settings.name === name);

/** What a kintone holds, but for times and revisions. */
const stateOf = ({ store }: LocalKintone): string =>
  JSON.stringify([
    store.plugins.values().map(({ version }) => version),
    store.apps
      .values()
      .map(({ id, deployStatus, preview, live }) => [
        id,
        store.records(id).size,
        deployStatus,
        ...[preview, live].map(
          (config) =>
            config && [
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

const told = (error: unknown, steps: readonly ToldStep[]): Told => {
  const left = steps.filter(({ step }) => LEFT.includes(step.what));
  const isOpen =
    error instanceof SetupFailure && OPEN.includes(error.reason.code);
  const begun = left.length > 0 ? "stopped" : "notDone";
  return {
    claim: isOpen ? "unknown" : begun,
    say: (language) => [
      ...failureSentences(error, language, (other) => {
        const { title, advice } = explainError(toKintoneError(other), language);
        return { title, advice };
      }),
      ...left.map(({ step }) => stepMessage(step, language)),
    ],
  };
};
