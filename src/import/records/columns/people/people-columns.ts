import { samenessKey } from "../../../../domain/sameness/sameness";
import type { HeadColumn } from "../../reading/find-head";
import type { ColumnTarget } from "../column-target";
import { targetOf } from "../column-target";

/** What a heading says of a person. */
interface PersonHeading {
  readonly index: number;
  /** 同席者 of 同席者2 所属; "" where it doesn't say. */
  readonly base: string;
  /** 2 of 同席者2 所属 and of 所属2; "" for none. */
  readonly number: string;
  readonly isCompanion: boolean;
  readonly field: "personName" | "personCode" | "division" | "rank";
}

const PRINCIPALS =
  "主(?:な|たる)?参加者|参加者|参加職員|出席者|面談者|相談者|受講者|対象者|対象職員|必須出席者|職員(?!番号|コード|名|no)";
const COMPANIONS =
  "同席者|任意出席者|同席職員|同席|同行者|陪席者|随行者|その他(?:の)?(?:参加者|出席者)|他(?:の)?(?:参加者|出席者)";
const FIELDS = {
  personName: "氏名|名前|職員名|お名前|姓名",
  personCode: "職員番号|職員コード|職員no|番号",
  division: "所属|所属名|部署|部署名|課名|所属課|担当課",
  rank: "役職|役職名|職名|職位|職階|職",
} as const;
const NUMBER = "\\d{1,2}|[一二三四五六七八九]";

const HEADING = new RegExp(
  `^(?<who>${PRINCIPALS}|${COMPANIONS})?(?<n1>${NUMBER})?(?:人目|目)?の?(?<what>${Object.values(FIELDS).join("|")})?(?<n2>${NUMBER})?$`,
  "u",
);
const COMPANION = new RegExp(`^(?:${COMPANIONS})$`, "u");

/**
 * The columns of several people in one row: 参加者1, 参加者2 and what is said of
 * each (参加者2 所属, 所属2), 主参加者 and 同席者, or 氏名 and 所属 again and again.
 * Whoever is the first is the one of a row with one person.
 * @returns empty where no row has a second person
 */
export const peopleColumns = (
  columns: readonly HeadColumn[],
): ReadonlyMap<number, ColumnTarget> => {
  const headings = columns.flatMap(headingOf);
  const names = headings.filter(({ field }) => field === "personName");
  const people = names.length > 0 ? names : headings.filter(isCode);
  // The principal is the first, wherever it stands.
  const slots = [
    ...people.filter(({ isCompanion }) => !isCompanion),
    ...people.filter(({ isCompanion }) => isCompanion),
  ];
  const hasFirst = slots.some(({ isCompanion }) => !isCompanion);
  if (slots.length < 2 || !hasFirst) return new Map();
  const own = new Set(people);
  return new Map([
    ...slots.map(
      ({ index, field }, at) => [index, targetOf(field, at)] as const,
    ),
    ...(["personCode", "division", "rank"] as const).flatMap((field) => {
      const said = headings.filter(
        (heading) => heading.field === field && !own.has(heading),
      );
      const named = said.filter((one) => ownersOf(one, slots).length === 1);
      const others = said.filter((one) => !named.includes(one));
      return [
        ...named.map(
          (one) => [one.index, ownersOf(one, slots)[0] ?? -1] as const,
        ),
        ...placesOf(others, slots),
      ].flatMap(([index, at]) =>
        at < 0 ? [] : [[index, targetOf(field, at)] as const],
      );
    }),
  ]);
};

/** Whether a heading says a person, or what is said of one: 主参加者, 同席者2 所属. */
export const isOfPerson = (column: HeadColumn): boolean =>
  headingOf(column).length > 0;

const isCode = ({ field }: PersonHeading): boolean => field === "personCode";

/** Whom a heading names: by word and number, or by the number alone. */
const ownersOf = (
  { base, number }: PersonHeading,
  slots: readonly PersonHeading[],
): readonly number[] =>
  base === "" && number === ""
    ? []
    : slots.flatMap((slot, at) =>
        slot.number === number &&
        (base === "" || slot.base === "" || slot.base === base)
          ? [at]
          : [],
      );

/** One of each person, in the order of the sheet; one alone is the first's. */
const placesOf = (
  said: readonly PersonHeading[],
  slots: readonly PersonHeading[],
): readonly (readonly [index: number, at: number])[] => {
  if (said.length === 1) return said.map(({ index }) => [index, 0] as const);
  if (said.length !== slots.length) return [];
  const inSheet = slots
    .map(({ index }, at) => ({ index, at }))
    .sort((a, b) => a.index - b.index);
  return said.map(({ index }, at) => [index, inSheet[at]?.at ?? -1] as const);
};

const headingOf = ({ index, names }: HeadColumn): readonly PersonHeading[] => {
  const [name = ""] = names;
  const groups = HEADING.exec(plain(name))?.groups;
  if (groups === undefined) return [];
  const { who: base = "", n1, n2, what } = groups;
  // A bare 番号 is the row's.
  if (base === "" && (what === undefined || what === "番号")) return [];
  return [
    {
      index,
      base,
      number: numberOf(n1 ?? n2),
      isCompanion: COMPANION.test(base),
      field: fieldOf(what),
    },
  ];
};

const fieldOf = (what: string | undefined): PersonHeading["field"] => {
  const found = (["personCode", "division", "rank"] as const).find(
    (field) => what !== undefined && FIELDS[field].split("|").includes(what),
  );
  return found ?? "personName";
};

const KANJI = "一二三四五六七八九";

const numberOf = (text = ""): string => {
  const at = KANJI.indexOf(text);
  return text === "" || at < 0 ? text : String(at + 1);
};

/** 参加者① is 参加者1 by NFKC; brackets say no more: 同席者（氏名）. */
const plain = (name: string): string =>
  samenessKey(name)
    .replace(/[()[\]【】*:_・※■●◆./-]/gu, "")
    .toLowerCase();
