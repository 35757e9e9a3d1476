import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dueFold } from "../../../src/form/many/due-fold";
import { dueMeeting } from "../../../src/form/many/due-record";
import type { ManyOutcome } from "../../../src/form/many/many-outcome";
import { ManyPanel } from "../../../src/form/many/many-panel";
import { publishFold } from "../../../src/form/many/publish-fold";
import type { EventRecord } from "../../../src/form/page/event-record";
import type { FormContext } from "../../../src/form/page/form-context";
import type { FormPage } from "../../../src/form/page/form-page";
import { formTexts } from "../../../src/form/page/form-texts";
import { showQuickWays } from "../../../src/form/quick-ways/quick-ways";
import { manyMessages } from "../../../src/i18n/records/many-messages";
import type { Question } from "../../../src/kintone/page/page";
import { day } from "../../support/dates";
import { meetingSource, settings } from "../form-fields";

const messages = manyMessages.ja;
const { fields } = meetingSource;

/** As far as it is read here. */
const FORM = {
  [fields.heldOn ?? ""]: { type: "DATE", label: "開催日" },
  [fields.status ?? ""]: { type: "DROP_DOWN", label: "状態" },
  [fields.theme ?? ""]: { type: "SINGLE_LINE_TEXT", label: "テーマ" },
};

const answerTo = (address: string, method = "GET"): unknown => {
  if (address.includes("form/fields"))
    return { properties: FORM, revision: "1" };
  if (address.includes("records.json"))
    return { records: [], totalCount: null };
  return method === "PUT" ? { revision: "2" } : { record: meeting("窓口改革") };
};

let asked: Question[] = [];
let requests = 0;
let space: HTMLElement;

beforeEach(() => {
  const window = new Window();
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("MutationObserver", window.MutationObserver);
  vi.stubGlobal("kintone", { getRequestToken: () => "" });
  vi.stubGlobal("fetch", (address: string, { method }: RequestInit) => {
    requests += 1;
    return Promise.resolve(Response.json(answerTo(address, method)));
  });
  asked = [];
  requests = 0;
  space = document.createElement("div");
});

afterEach(() => vi.unstubAllGlobals());

/** Whoever is asked goes back. */
const page = {
  recordSpace: () => space,
  recordAddress: () => "",
  properties: () => Promise.resolve(FORM),
  confirm: (question: Question) => {
    asked.push(question);
    return Promise.resolve(false);
  },
} as unknown as FormPage;

const context: FormContext = {
  pluginId: "p",
  settings,
  page,
  today: day("2026-06-01"),
  messages: formTexts(settings, "ja"),
};

const meeting = (theme: string, status = "予約"): EventRecord => {
  const cell = (name: string, type: string, value: string) => [
    (fields as Record<string, string | undefined>)[name] ?? "",
    { type, value },
  ];
  return Object.fromEntries([
    ["$id", { type: "__ID__", value: "7" }],
    ["$revision", { type: "__REVISION__", value: "1" }],
    cell("heldOn", "DATE", "2026-05-11"),
    cell("theme", "SINGLE_LINE_TEXT", theme),
    cell("status", "DROP_DOWN", status),
    [fields.advisers ?? "", { type: "CHECK_BOX", value: ["宮崎光世"] }],
    cell("mode", "DROP_DOWN", "対面"),
    [
      fields.attendances ?? "",
      {
        type: "SUBTABLE",
        value: [
          {
            id: "1",
            value: Object.fromEntries([
              cell("personCode", "SINGLE_LINE_TEXT", "4016"),
              cell("role", "DROP_DOWN", "主参加者"),
            ]),
          },
        ],
      },
    ],
    [fields.publishTheme ?? "", { type: "CHECK_BOX", value: ["掲載する"] }],
  ]) as EventRecord;
};

const press = (root: HTMLElement, text: string): void => {
  const found = [...root.querySelectorAll("button")].find(
    ({ textContent }) => textContent === text,
  );
  if (found === undefined) throw new RangeError(text);
  found.click();
};

const opened = async (record: EventRecord): Promise<HTMLElement> => {
  const fold = dueFold(
    {
      source: meetingSource,
      day: "heldOn",
      meanings: settings.choices.status,
      dueOf: (one) => dueMeeting(one, meetingSource, context),
    },
    [record],
    context,
  ) as HTMLDetailsElement;
  fold.open = true;
  await expect.poll(() => fold.querySelector("li")).not.toBeNull();
  requests = 0;
  return fold;
};

describe("実施にする of one record that says 中止", () => {
  it("asks first in the list, naming what is said, and writes nothing where somebody goes back", async () => {
    const fold = await opened(meeting("窓口改革 ※中止"));
    press(fold, "実施にする");
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]?.body).toContain("「窓口改革 ※中止」とあります");
    expect(asked[0]?.body).toContain("行っていないかもしれません");
    expect(requests).toBe(0);
  });

  it("asks nothing of one that says nothing of it", async () => {
    const fold = await opened(meeting("窓口改革"));
    press(fold, "実施にする");
    await expect
      .poll(() => fold.querySelector("li [role=status]")?.textContent)
      .toBe("2026-05-11 宮崎光世 窓口改革を実施にしました。");
    expect(requests).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it("asks first on its page, too", async () => {
    showQuickWays(
      { appId: 1, record: meeting("窓口改革 ※中止") } as never,
      context,
    );
    press(space, "実施にする");
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]?.body).toContain("テーマに「窓口改革 ※中止」とあります");
    expect(requests).toBe(0);
  });
});

it("says of records to be marked 掲載 which did not take place, or not yet", () => {
  const shown = ["予約", "中止", "実施"].map(
    (status) =>
      publishFold(
        "meetings",
        meetingSource,
        [meeting("窓口改革", status)],
        () => "2026-05-11",
        context,
      )?.querySelector("li label")?.textContent,
  );
  expect(shown).toEqual([
    "2026-05-11 窓口改革 （予約）",
    "2026-05-11 窓口改革 （中止）",
    "2026-05-11 窓口改革",
  ]);
});

describe("元に戻す", () => {
  const afterUndo = async (
    problem: Extract<ManyOutcome, { notWritten: unknown }>["notWritten"],
  ): Promise<boolean> => {
    const panel = new ManyPanel({
      messages,
      page: { confirm: () => Promise.resolve(true) },
      addressOf: () => "",
      acts: [
        {
          words: messages.acts.hold,
          canUndo: () => true,
          run: () => Promise.resolve({ undo: () => Promise.resolve(problem) }),
        },
      ],
    });
    panel.add([{ recordId: "7", title: "窓口" }]);
    document.body.append(panel.root);
    panel.root.querySelector<HTMLInputElement>("li input")?.click();
    press(panel.root, "選んだ1件を実施にする");
    const undo = (): HTMLButtonElement | undefined =>
      [...panel.root.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "元に戻す（1件）",
      );
    await expect.poll(() => undo()?.hidden).toBe(false);
    const shown = undo();
    shown?.click();
    const { root } = panel;
    await expect
      .poll(() => root.textContent)
      .toContain(messages.notUndone[problem]);
    await expect
      .poll(() => root.textContent)
      .toContain("元に戻していません。理由");
    return shown?.hasAttribute("hidden") ?? true;
  };

  it("is offered no more for what can't be taken back from here, and again for what was not reached", async () => {
    expect(await afterUndo("changedMeanwhile")).toBe(true);
    expect(await afterUndo("notReached")).toBe(false);
  });
});
