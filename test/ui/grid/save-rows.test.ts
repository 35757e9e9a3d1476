import { expect, it } from "vitest";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import type { Compared } from "../../../src/ui/grid/saving/compared";
import { comparedBy } from "../../../src/ui/grid/saving/compared";
import type { GridParts } from "../../../src/ui/grid/grid-parts";
import type { RowFault } from "../../../src/ui/grid/rows/row-fault";
import { isHeld } from "../../../src/ui/grid/rows/row-fault";
import { saveRows } from "../../../src/ui/grid/saving/save-rows";

const messages = gridMessages.ja;

/** What is asked, sent and said where comparing comes to this. */
const savedAfter = async (compared: Compared) => {
  const asked: string[] = [];
  let sent = 0;
  const rows = [{ key: 1 }, { key: 2 }];
  const session = {
    rows,
    used: rows,
    daysToMove: 0,
    problemsOfAll: compared === "loggedOut" ? ["loggedOut"] : [],
    isLocked: () => false,
    faults: () => new Map(),
    compareAnew: () => Promise.resolve(compared),
    save: () => {
      sent += 1;
      return Promise.resolve({ saved: 2, left: 0, unknown: 0 });
    },
  };
  const confirm = ({ body }: { readonly body: string }) => {
    asked.push(body);
    return Promise.resolve(true);
  };
  const parts = { confirm, messages, session } as unknown as GridParts;
  const { signal } = new AbortController();
  const said = await saveRows(parts, () => undefined, signal);
  return { asked: asked.length, sent, said };
};

it("neither asks nor sends once the login has ended, and says where the reason is", async () => {
  expect(await savedAfter("loggedOut")).toEqual({
    asked: 0,
    sent: 0,
    said: "2件は保存していません。理由は、表の上かそれぞれの行にあります。",
  });
  expect(await savedAfter("notRead")).toMatchObject({ asked: 1, sent: 1 });
  expect(await savedAfter("compared")).toMatchObject({ asked: 0, sent: 1 });
});

/** What is asked where these rows have these doubts. */
const askedOf = async (
  doubts: readonly (readonly string[])[],
  language: "ja" | "en" = "ja",
): Promise<readonly string[]> => {
  const rows = doubts.map((_, key) => ({ key }));
  const faults = new Map<number, readonly RowFault[]>(
    doubts.map((own, key) => [
      key,
      own.map((said) => ({ level: "warning", said })),
    ]),
  );
  const session = {
    rows,
    used: rows,
    daysToMove: 0,
    problemsOfAll: [],
    isLocked: () => false,
    faults: () => faults,
    compareAnew: () => Promise.resolve("compared"),
  };
  let asked = "";
  const parts = {
    confirm: ({ body }: { readonly body: string }) => {
      asked = body;
      return Promise.resolve(false);
    },
    language,
    messages: gridMessages[language],
    session,
  } as unknown as GridParts;
  await saveRows(parts, () => undefined, new AbortController().signal);
  return asked.split("\n").slice(1);
};

it("asks of many rows once what is the same of them, and names them", async () => {
  const twice = ["甲", "乙"];
  const rows = [["甲"], ["甲"], twice, [], ["甲"], ["乙"]];
  const refused = (text: string) => gridMessages.ja.refusedRow(text);
  expect(await askedOf(rows)).toEqual([
    `・1～3、5行目：${refused("甲")}`,
    `・3、6行目：${refused("乙")}`,
  ]);
  expect(await askedOf([["甲", "甲"], []], "en")).toEqual([
    `・Row 1: ${gridMessages.en.refusedRow("甲")}`,
  ]);
  expect((await askedOf(rows, "en"))[0]).toMatch(/^・Rows 1 to 3, 5: /u);
});

it("names twenty questions, and says how many more the rows have", async () => {
  const asked = await askedOf(Array.from({ length: 25 }, (_, at) => [`${at}`]));
  expect(asked).toHaveLength(21);
  expect(asked.at(-1)).toBe(
    "・ほかにも5種類の確かめることがあります。【確認】の付いた行を見てください。",
  );
});

it("tells a login that ended from what else can't be read", () => {
  const failed = (code: "loginRequired" | "timedOut") => ({
    status: "rejected" as const,
    reason: new KintoneError({ code }),
  });
  const read = { status: "fulfilled" as const, value: true };
  expect(comparedBy([])).toBe("compared");
  expect(comparedBy([read])).toBe("compared");
  expect(comparedBy([read, failed("timedOut")])).toBe("notRead");
  expect(comparedBy([failed("timedOut"), failed("loginRequired")])).toBe(
    "loggedOut",
  );
});

it("counts what is saved, and what is left for its faults", () => {
  const error: RowFault = { level: "error" };
  expect(isHeld([error])).toBe(true);
  expect(isHeld([{ ...error, isTold: true }])).toBe(false);
  expect(isHeld([{ level: "warning" }])).toBe(false);
  expect(messages.save(5, 0)).toBe("5件を保存する");
  expect(messages.save(5, 5)).toBe("5件を保存する（ほかの5件は直してから）");
  expect(messages.save(0, 1)).toBe("保存する（1件に直すところがあります）");
});
