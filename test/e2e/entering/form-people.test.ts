import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeProblems } from "../../support/axe";
import { deploy } from "../../support/local-kintone";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";
import { RecordForm } from "../support/record-form";

let system: FormSystem;
let form: RecordForm;

/* Of a form whose lookup copies no names: whoever is not on the roster is kept by name. */
beforeAll(async () => {
  system = await openFormSystem();
  form = new RecordForm(system.page);
  const { client } = system;
  const app = system.system.appIds.meetings;
  const { properties } = await client.app.getFormFields({ app });
  const { 参加者: table } = properties;
  if (table?.type !== "SUBTABLE") throw new TypeError("no participants");
  const { 職員番号: number } = table.fields;
  if (number === undefined || !("lookup" in number))
    throw new TypeError("no lookup");
  const { fieldMappings } = number.lookup;
  await client.app.updateFormFields({
    app,
    properties: {
      参加者: {
        type: "SUBTABLE",
        code: "参加者",
        fields: {
          職員番号: {
            ...number,
            lookup: {
              ...number.lookup,
              fieldMappings: fieldMappings.filter(
                ({ field }) => field !== "氏名",
              ),
            },
          },
        },
      },
    } as never,
  });
  await deploy(client, app);
});

afterAll(() => system.close());

beforeEach(async () => {
  const { kintone, appIds } = system.system;
  await system.page.goto(`${kintone.url}/k/${appIds.meetings}/edit`);
  await form.enter("開催日", "2023-03-10");
});

const named = (name: string) => form.hints.getByRole("button", { name });

test("somebody from outside is entered by name alone, and saved", async () => {
  const search = form.hints.getByLabel("職員をさがす");
  await search.fill("市民 太郎 外2名");
  await named("「市民 太郎」を氏名だけで入れる").click();
  await form.hints.getByText("氏名だけを入れました：市民 太郎").waitFor();
  expect(await form.value("氏名")).toBe("市民 太郎");
  expect(await form.value("職員番号")).toBe("");
  expect(await search.inputValue()).toBe("");
  // The next name is typed at once.
  expect(
    await search.evaluate((input) => document.activeElement === input),
  ).toBe(true);
  await form.choose("役職", "課長級");
  await form.choose("状態", "実施");
  await form.tick("補佐官", "石原弘子");
  await form.save();
  const record = await system.stored("meetings", await form.savedRecordId());
  expect(record.参加者?.value).toMatchObject([
    {
      value: {
        職員番号: { value: "" },
        氏名: { value: "市民 太郎" },
        参加区分: { value: "主参加者" },
      },
    },
  ]);
});

test("Enter takes who is meant for sure, and nobody who is only near or has it in the name", async () => {
  const search = form.hints.getByLabel("職員をさがす");
  for (const text of ["天野太地", "清水"]) {
    await search.fill(text);
    await form.hints.getByRole("option").first().waitFor();
    expect(await form.hints.getByRole("option").count()).toBe(1);
    await search.press("Enter");
    await form.hints.getByText("下の矢印で選んでから、Enterを").waitFor();
    expect(await form.value("職員番号")).toBe("");
  }
  await search.press("ArrowDown");
  await search.press("Enter");
  await expect.poll(() => form.value("氏名")).toBe("石清水 学");
  await search.fill("1001");
  await form.hints.getByRole("option").first().waitFor();
  await search.press("Enter");
  await expect.poll(() => form.value("氏名", 1)).toBe("天野 大地");
});

test("number and name are found together, and told where they are of two people", async () => {
  const search = form.hints.getByLabel("職員をさがす");
  await search.fill("2001　朝霧正道");
  await form.hints.getByRole("option", { name: "2001 朝霧 正道" }).waitFor();
  await search.fill("4006 岩清");
  await form.hints
    .getByText("「4006 岩清」の職員番号は「4006 泉田 香織」のものです。")
    .waitFor();
  await form.hints.getByRole("option", { name: "4002 岩清 真紀" }).click();
  await expect.poll(() => form.value("職員番号")).toBe("4002");
  // Pasted, too; who is named twice is told once.
  await form.hints.getByText("まとめて貼り付ける").click();
  await form.hints
    .getByRole("textbox", { name: /1人1行/u })
    .fill("4006 峰岸\n天野大地部長\n1001");
  await named("参加者の行に入れる").click();
  await form.hints
    .getByText("「4006 峰岸」の職員番号は「4006 泉田 香織」のものです。")
    .waitFor();
  await form.hints.getByText("参加者に入れました：1001 天野 大地。").waitFor();
  await named("4004 峰岸 さゆり").click();
  await expect.poll(() => form.value("職員番号", 2)).toBe("4004");
});

test("of pasted people with a wrong letter, or others without names, it is asked who is meant", async () => {
  await form.hints.getByText("まとめて貼り付ける").click();
  const text = form.hints.getByRole("textbox", { name: /1人1行/u });
  await text.fill("赤松曲子\n市民花子 外1名\n天野大池\n4001");
  await named("参加者の行に入れる").click();
  await form.hints.getByText("「赤松曲子」はどの人ですか。").waitFor();
  // The first is the principal: nobody else is entered before.
  await form.hints
    .getByText("1人目が決まるまで、後の3人は入れていません。")
    .waitFor();
  expect(await form.value("職員番号")).toBe("");
  expect(await text.inputValue()).toBe(
    "赤松曲子\n市民花子 外1名\n天野大池\n4001",
  );
  expect(await axeProblems(system.page, ".nendo-form-panel")).toEqual([]);
  await named("3002 赤松 典子").click();
  await expect.poll(() => form.value("職員番号", 1)).toBe("4001");
  expect(await form.value("職員番号")).toBe("3002");
  expect(await form.value("参加区分")).toBe("主参加者");
  await form.hints.getByText("参加者に入れました：3002 赤松 典子").waitFor();
  expect(await text.inputValue()).toBe("市民花子 外1名\n天野大池");
  // The next question has the focus.
  await system.page.keyboard.press("Enter");
  await expect.poll(() => form.value("氏名", 2)).toBe("市民花子");
  await named("「天野大池」を氏名だけで入れる").click();
  await expect.poll(() => form.value("氏名", 3)).toBe("天野大池");
  expect(await text.inputValue()).toBe("");
  expect(await form.hints.innerText()).not.toContain("外1名");
});
