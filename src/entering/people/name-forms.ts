import { samenessKey } from "../../domain/sameness/sameness";

const HONORIFIC = /(?:さん|氏|様|殿|先生)$/u;
const BRACKETS = /\(([^()]*)\)/gu;
const FORMER = /^旧姓?[:・]?(.+)$/u;

/**
 * The names that a text may be of, for comparing: without honorific and
 * brackets, and with the former family name that stands in brackets (佐藤 花子
 * （旧姓 山田） is also 山田花子), where a space tells the family name.
 */
export const nameForms = (text: string): readonly string[] => {
  const plain = text.normalize("NFKC").trim();
  const outside = outsideBrackets(plain);
  const [, given] = /^\S+\s+(\S+)$/u.exec(outside) ?? [];
  const former = insideBrackets(plain).flatMap((inside) => {
    const [, family] = FORMER.exec(inside.replace(/\s/gu, "")) ?? [];
    return family === undefined || given === undefined ? [] : [family + given];
  });
  return [plain, outside, outside.replace(HONORIFIC, ""), ...former]
    .map((form) => samenessKey(form))
    .filter(
      (form, index, forms) => form !== "" && forms.indexOf(form) === index,
    );
};

/** A text without what stands in brackets. */
export const outsideBrackets = (text: string): string =>
  text.normalize("NFKC").replace(BRACKETS, "").trim();

/** What stands in brackets in a text, each by itself: 総務課 of 鈴木太郎（総務課）. */
export const insideBrackets = (text: string): readonly string[] =>
  [...text.normalize("NFKC").matchAll(BRACKETS)].map(
    ([, inside = ""]) => inside,
  );

/** 海野 of 海野 信一, where a space tells it; "" where none does. */
export const familyNameOf = (name: string): string =>
  /^(\S+)\s+\S/u.exec(name.normalize("NFKC").trim())?.[1] ?? "";
