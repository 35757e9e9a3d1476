import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const SRC = path.resolve(import.meta.dirname, "../../src");

/** Files whose texts users read; what others call things is none of them. */
const files = ["i18n", "fields", "apps"].flatMap((folder) =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("likeness"))
    .filter((name) => name !== "recognition-marks.ts")
    .map((name) => path.join(SRC, folder, name)),
);

const programmes = readdirSync(path.join(SRC, "apps/programmes"));

/** Where programmes are proposed. */
const isProposed = (text: string): boolean =>
  programmes.some((name) => text.startsWith(`${name} `));

/** Texts in quotes; comments are for developers. */
const texts = files.flatMap((file) =>
  [
    ...readFileSync(file, "utf8")
      .replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, "")
      .matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu),
  ].map(([text]) => `${path.basename(file)} ${text}`),
);

/** What stands between the words of the programme; a lone word is a code or a name of ours. */
const sentences = texts
  .filter((text) => !text.startsWith("recognition"))
  .map((text) => text.replaceAll(/\$\{[^}]*\}/gu, ""))
  .filter(
    (text) =>
      !/^\S+ .(?:[a-zA-Z.]+|[^ ]*\/[^ ]*|開催日|議会会期).$/u.test(text),
  );

it.each([
  ["day of a meeting", /開催日/u],
  ["periods of the council", /議会会期|[Cc]ouncil session(?!")/u],
  ["meetings", /(?<![-/\w])[Mm]eetings?(?![-/\w])/u],
])("no sentence says %s but by the words of the programme", (_, fixed) => {
  expect(sentences.length).toBeGreaterThan(1000);
  expect(
    sentences.filter((text) => fixed.test(text) && !isProposed(text)),
  ).toEqual([]);
});

it.each([
  ["テーマ分類", /テーマ区分|テーマの種別/u],
  ["協議", /準備(?:会|打合せ)|"準備"/u],
  // kintone's own names of its rights and numbers stay.
  ["記録", /レコード(?!のアクセス権|閲覧|編集|追加|の閲覧|番号)/u],
  ["か月", /[0-9}][カヶヵケ]月|[0-9}]箇月/u],
  ["1人", /一人(?!ひとり)|[二三四五]人(?=[がをはに、。])/u],
  ["のべ", /延べ|延人数/u],
])("%s has one wording", (_, other) => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => other.test(text))).toEqual([]);
});
