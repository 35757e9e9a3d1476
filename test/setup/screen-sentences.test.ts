import { expect, it } from "vitest";
import { setupFailureMessages } from "../../src/i18n/setup/setup-failure-messages";
import { setupScreenMessages } from "../../src/i18n/setup/setup-screen-messages";
import { stepMessage } from "../../src/i18n/setup/setup-step-messages";
import { stepOf } from "../../src/setup/change";
import type { SetupFacts, SetupStep } from "../../src/setup/setup-step";

/** Who tells a step: both the screen and the command, or the command alone. */
const TOLD_BY: Readonly<Record<keyof SetupFacts, "both" | "command">> = {
  appFound: "both",
  unfinishedFound: "both",
  appUsed: "both",
  leftOut: "both",
  installPlugin: "both",
  updatePlugin: "both",
  createApp: "both",
  holdSettings: "both",
  addFields: "both",
  arrangeForm: "both",
  addViews: "both",
  unlockRanks: "both",
  addPlugin: "both",
  applySettings: "both",
  nameApp: "both",
  startDeploy: "both",
  deploy: "both",
  addSample: "both",
  takeBack: "both",
  pendingChanges: "both",
  tableFieldMissing: "both",
  choicesMissing: "both",
  ranksLocked: "both",
  settingsThere: "both",
  settingsByHand: "command",
  pluginByHand: "both",
  viewByHand: "both",
  adviserUnnamed: "both",
  sampleUnfit: "both",
  recordsThere: "both",
  leftInPreview: "both",
  leftUnfinished: "both",
  leftSample: "both",
};

/** Whatever a sentence asks for. */
const facts = (isChosen: boolean): never =>
  new Proxy(
    {
      isChosen,
      questions: [
        { name: "…", apps: [{ appId: "1", doubt: "notOurs", fields: [] }] },
      ],
      step: stepOf("arrangeForm", { app: "…" }),
      views: ["…"],
      choices: ["…"],
      type: "FILE",
    },
    {
      get: (own, name) =>
        (name in own ? Reflect.get(own, name) : "…") as unknown,
    },
  ) as never;

it.each(["ja", "en"] as const)(
  "names no option of a command and no file on the screen (%s)",
  (language) => {
    const steps = Object.entries(TOLD_BY)
      .filter(([, who]) => who === "both")
      .map(([what]) =>
        stepMessage(
          { what, facts: facts(false) } as unknown as SetupStep,
          language,
        ),
      );
    const failures = Object.values(setupFailureMessages[language]).flatMap(
      (message: (all: never) => string) => [
        message(facts(true)),
        message(facts(false)),
      ],
    );
    const others = Object.values(setupScreenMessages[language]).map(
      (message: string | ((...all: never[]) => string)) =>
        typeof message === "string"
          ? message
          : message(...(["…", "…", "…"] as never[])),
    );
    const all = [...steps, ...failures, ...others];
    expect(all.length).toBeGreaterThan(80);
    const wrong = all.filter((text) =>
      /--|npm |設定ファイル|settings file|\.(?:json|zip|ppk|env|m?ts)\b/u.test(
        text,
      ),
    );
    expect(wrong).toEqual([]);
  },
);
