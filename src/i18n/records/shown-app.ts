import { nameUnseen } from "../../domain/sameness/unseen-characters";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

type Named = Pick<Words, "appNames">;

/** What tells an app from the others: its name, its number, or both where others have the same name. */
interface Called {
  readonly name?: string;
  readonly needsNumber: boolean;
}

const called = (appId: string, { appNames = {} }: Named): Called => {
  const names = Object.entries(appNames).map(
    ([id, name]) => [id, nameUnseen(name)] as const,
  );
  const name = names.find(([id]) => id === appId)?.[1];
  return name === undefined
    ? { needsNumber: true }
    : {
        name,
        needsNumber: names.some(
          ([id, other]) => id !== appId && alike(other) === alike(name),
        ),
      };
};

const alike = (name: string): string => name.normalize("NFKC").trim();

const NUMBER: Readonly<Record<Language, string>> = {
  ja: "アプリ番号",
  en: "app",
};

const QUOTED: Readonly<Record<Language, (name: string) => string>> = {
  ja: (name) => `「${name}」`,
  en: (name) => `"${name}"`,
};

const numbered = (appId: string, name: string, language: Language): string =>
  `${NUMBER[language]} ${appId}${language === "ja" ? "" : " "}${QUOTED[language](name)}`;

/** Where brackets or commas set it off: 面談2022; アプリ番号 45「面談」 where two have the name; アプリ番号 45 where it isn't known. */
export const shownApp = (
  appId: string,
  words: Named,
  language: Language,
): string => {
  const { name, needsNumber } = called(appId, words);
  if (name === undefined) return `${NUMBER[language]} ${appId}`;
  return needsNumber ? numbered(appId, name, language) : name;
};

/** Several in a sentence, those without a known name last: 「面談2021」、アプリ番号 45、46. */
export const shownApps = (
  appIds: readonly string[],
  words: Named,
  language: Language,
): string => {
  const comma = language === "ja" ? "、" : ", ";
  const unnamed = appIds.filter(
    (appId) => called(appId, words).name === undefined,
  );
  const named = appIds.flatMap((appId) => {
    const { name, needsNumber } = called(appId, words);
    if (name === undefined) return [];
    return needsNumber
      ? [numbered(appId, name, language)]
      : [QUOTED[language](name)];
  });
  return [
    ...named,
    ...(unnamed.length === 0
      ? []
      : [`${NUMBER[language]} ${unnamed.join(comma)}`]),
  ].join(comma);
};
