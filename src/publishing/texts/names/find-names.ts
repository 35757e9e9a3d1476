import type { Rank } from "../../../domain/rank";
import type { Steps } from "../../../domain/steps";
import type { FoldedText } from "./folded-text";
import { foldText } from "./folded-text";
import type { Span } from "./name-boundaries";
import {
  endsClearly,
  familyStarts,
  isCodeAlone,
  startsClearly,
} from "./name-boundaries";
import type { NameTitle, TitleFinder } from "./name-titles";
import { titleFinder } from "./name-titles";
import type { NamedPerson, NameWord } from "./person-names";
import { nameWords } from "./person-names";

/** Someone's name or number in a text. */
interface FoundName {
  /** Offsets in the text; with the title that follows. */
  readonly from: number;
  readonly to: number;
  /** `warning` where the word may be another one. */
  readonly level: "error" | "warning";
  /** What may stand there instead: 課長 for 山田課長; absent for a number. */
  readonly replacement?: string;
}

/** Finds the names in a text, in its order. */
export type NameFinder = (text: string) => readonly FoundName[];

/**
 * Finds names of staff: whole ones with or without a space, family names before
 * a title, and numbers that stand by themselves, compared as sameness says.
 * @param staff whose names may not be published; none: nothing is found
 * @param others advisers and lecturers, who are named in public
 */
export function* nameFinder(
  staff: readonly NamedPerson[],
  others: readonly NamedPerson[],
  ranks: readonly Rank[],
): Steps<NameFinder> {
  const words = yield* nameWords(staff);
  const known = byFirstLetter(words);
  yield;
  const outside = yield* nameWords(others);
  const outsideNames = outside
    .filter(({ kind }) => kind === "full")
    .map(({ key }) => key)
    .sort((one, other) => other.length - one.length);
  const names: Names = {
    known,
    outsiders: outsideNames,
    outsiderLetters: new Set(outsideNames.map((key) => key.charAt(0))),
    outsideFamilies: new Set(
      outside.flatMap(({ kind, key }) => (kind === "code" ? [] : [key])),
    ),
    titleAt: titleFinder(ranks),
  };
  return (text) => {
    if (known.size === 0) return [];
    const folded = foldText(text);
    const found: FoundName[] = [];
    for (let at = 0; at < folded.key.length;) {
      const name = nameAt(at, folded, text, names);
      const outsider = names.outsiderLetters.has(folded.key.charAt(at))
        ? names.outsiders.find((key) => folded.key.startsWith(key, at))
        : undefined;
      if (outsider !== undefined && outsider.length >= (name?.length ?? 0)) {
        at += outsider.length;
        continue;
      }
      if (name !== undefined) found.push(name.found);
      at = name?.end ?? at + 1;
    }
    return found;
  };
}

interface Names {
  readonly known: ReadonlyMap<string, readonly NameWord[]>;
  readonly outsiders: readonly string[];
  /** The first letters of these. */
  readonly outsiderLetters: ReadonlySet<string>;
  readonly outsideFamilies: ReadonlySet<string>;
  readonly titleAt: TitleFinder;
}

/** Longest first, so that 山田 does not hide 山田太郎. */
const byFirstLetter = (
  words: readonly NameWord[],
): ReadonlyMap<string, readonly NameWord[]> => {
  const byLetter = new Map<string, NameWord[]>();
  for (const word of [...words].sort((a, b) => b.key.length - a.key.length)) {
    const first = word.key.charAt(0);
    const others = byLetter.get(first);
    if (others === undefined) byLetter.set(first, [word]);
    else others.push(word);
  }
  return byLetter;
};

const nameAt = (
  at: number,
  folded: FoldedText,
  text: string,
  names: Names,
):
  | {
      readonly found: FoundName;
      /** Letters of the name without its title. */
      readonly length: number;
      readonly end: number;
    }
  | undefined => {
  for (const word of names.known.get(folded.key.charAt(at)) ?? []) {
    if (!folded.key.startsWith(word.key, at)) continue;
    const end = at + word.key.length;
    const title = names.titleAt(folded.key, end);
    const from = folded.from[at] ?? 0;
    const to = folded.to[end - 1] ?? text.length;
    const level = levelOf(word, { from, to, text, title, names, folded, at });
    if (level === undefined) continue;
    const last =
      word.kind === "code" || title === undefined
        ? end
        : end + title.key.length;
    const found = {
      from,
      to: folded.to[last - 1] ?? to,
      level,
    };
    return {
      end: last,
      length: word.key.length,
      found:
        word.kind === "code"
          ? found
          : {
              ...found,
              replacement:
                title === undefined || title.isHonorific
                  ? "職員"
                  : text.slice(to, found.to).trim(),
            },
    };
  }
  return undefined;
};

interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly title: NameTitle | undefined;
  readonly names: Names;
  readonly folded: FoldedText;
  readonly at: number;
}

/** How sure it is that the word names someone; undefined: it does not. */
const levelOf = (
  word: NameWord,
  found: Found,
): FoundName["level"] | undefined => {
  const { from, to, text, title } = found;
  if (word.kind === "code") {
    return isCodeAlone(word.key, text.slice(0, from), text.slice(to))
      ? "error"
      : undefined;
  }
  const span: Span = {
    word: word.key,
    previous: text.charAt(from - 1),
    next: title === undefined ? text.charAt(to) : "",
    length: Array.from(word.key).length,
  };
  return word.kind === "full"
    ? levelOfFull(word, span)
    : levelOfFamily(word, span, found);
};

/** Four letters that are a name are nothing else; fewer may be the inside of a longer word. */
const levelOfFull = (
  { key }: NameWord,
  span: Span,
): FoundName["level"] | undefined => {
  const [starts, ends] = [startsClearly(span), endsClearly(span)];
  if (/^[A-Za-z]/u.test(key)) return starts && ends ? "error" : undefined;
  if (span.length >= 4 || (starts && ends)) return "error";
  return span.length === 3 || starts || ends ? "warning" : undefined;
};

const levelOfFamily = (
  { key, kind, ranks }: NameWord,
  span: Span,
  { title, names, folded, at }: Found,
): FoundName["level"] | undefined => {
  if (title === undefined || !familyStarts(span)) return undefined;
  if (NOT_NAMES.has(folded.key.slice(at, at + key.length + title.key.length))) {
    return undefined;
  }
  if (title.isHonorific && names.outsideFamilies.has(key)) return undefined;
  const isOffice = ranks.some(
    (rank) => rank.includes(title.key) || rank.includes("特別職"),
  );
  if (title.isOfPlace && !isOffice) return undefined;
  // 原課 is the division that something started in.
  return kind === "family" && key !== "原" ? "error" : "warning";
};

/** Words that end like a title and are no names. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "多様 同様 仕様 模様 一様 異様 神様 王様 皆様 有様 各様 文様 今様 客様 奥様 殿様 " +
    "皆さん 奥さん 母さん 父さん 子さん 姉さん 兄さん 娘さん 客さん 神さん " +
    "両氏 同氏 某氏 諸氏 源氏 平氏 彼氏 摂氏 華氏 主君 諸君 姫君"
  ).split(" "),
);
