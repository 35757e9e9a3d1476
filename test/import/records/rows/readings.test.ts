import { afterAll, beforeAll, expect, it } from "vitest";
import { ImportSession } from "../../../../src/import/records/import-session";
import { tableOfText } from "../../../../src/import/tables-of-file";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Names that a list has by how they are read, with the roster of the staff app. */
let city: ImportCity;
const { signal } = new AbortController();

beforeAll(async () => {
  city = await startImportCity();
});
afterAll(() => city.close());

/** Who is offered for a name, by number. */
const offeredFor = async (name: string) => {
  const session = await ImportSession.open(city.hostOf("meetings"), signal);
  const found = session.read([
    await tableOfText(
      `開催日\t開始\t氏名\t補佐官\n2023/5/1\t10:00\t${name}\t宮崎光世`,
    ),
  ]);
  const { table, understanding } = session.guess(found?.sheets ?? [], []);
  const [record] = await session.plan(table, understanding, signal);
  return (record?.problems ?? []).flatMap(({ candidates = [] }) =>
    candidates.map(({ value }) => value),
  );
};

it.each(["アサギリ マサミチ", "あさぎりまさみち", "ｱｻｷﾞﾘ ﾏｻﾐﾁ"])(
  "%s is asked, with whoever's name is read so",
  async (name) => {
    expect(await offeredFor(name)).toEqual(["2001"]);
  },
);

it("finds people by their names all the same where nobody may view how they are read", async () => {
  const app = city.appIds.staff;
  await city.admin.app.updateFieldAcl({
    app,
    rights: [
      {
        code: "氏名フリガナ",
        entities: [
          {
            entity: { type: "USER", code: "secretary" },
            accessibility: "NONE",
          },
        ],
      },
    ],
  } as never);
  await city.deploy(app);
  expect(await offeredFor("アサギリ マサミチ")).toEqual([]);
  expect(await offeredFor("朝霧")).toEqual(["2001"]);
});
