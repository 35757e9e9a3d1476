import type { DocumentYearStyle } from "../../domain/calendar/era";
import { fiscalYearLabel } from "../../domain/calendar/era";
import { nameUnseen } from "../../domain/sameness/unseen-characters";
import type { TextFinding } from "../../publishing/texts/text-finding";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What was found in a text that will be published, in a sentence with what to do. */
export const textFindingMessage = (
  finding: TextFinding,
  language: Language,
  words: Words,
  yearStyle: DocumentYearStyle,
): string => {
  const messages = TEXT_FINDINGS[language];
  const found = nameUnseen(finding.found);
  switch (finding.code) {
    case "numberUntied":
      return finding.nearest.length === 0
        ? messages.numberWithoutFigure(found)
        : messages.numberUntied(
            found,
            finding.nearest.map(({ label, replacement }) => [
              label,
              replacement,
            ]),
          );
    case "numberHidden":
      return messages.numberHidden(found);
    case "cadenceDiffers": {
      const { expected, count, fiscalYear } = finding.slip;
      return messages.cadenceDiffers({
        found,
        least: String(expected.least),
        most: String(expected.most),
        count: String(count),
        year: fiscalYearLabel(fiscalYear, language, yearStyle),
      });
    }
    case "staffName":
      return finding.level === "error"
        ? messages.staffName(words, found)
        : messages.staffNamePerhaps(words, found);
    case "termVariant":
    default:
      return messages.termVariant(
        found,
        nameUnseen(finding.replacements[0] ?? ""),
      );
  }
};

interface TextFindingMessages {
  /** The heading above the list. */
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly none: string;
  readonly numberUntied: (
    found: string,
    nearest: readonly (readonly [label: string, written: string])[],
  ) => string;
  readonly numberWithoutFigure: (found: string) => string;
  readonly numberHidden: (found: string) => string;
  readonly cadenceDiffers: (facts: {
    readonly found: string;
    readonly least: string;
    readonly most: string;
    readonly count: string;
    readonly year: string;
  }) => string;
  readonly staffName: (words: Words, found: string) => string;
  readonly staffNamePerhaps: (words: Words, found: string) => string;
  readonly termVariant: (found: string, preferred: string) => string;
}

export const TEXT_FINDINGS: Readonly<Record<Language, TextFindingMessages>> = {
  ja: {
    title: "確認が必要な文章",
    lead: (count) =>
      `公表する文章に、確かめることが${count}件あります。文章を直して読み直すと、ここから消えます。`,
    none: "確認が必要な文章はありません。",
    numberUntied: (found, nearest) =>
      `「${found}」と合う数値がありません。近い数値は${nearest
        .map(([label, written]) => `${label}の${written}`)
        .join("、")}です。文章の数か記録を確かめてください。`,
    numberWithoutFigure: (found) =>
      `「${found}」と比べられる数値がありません。文章の数を確かめてください。`,
    numberHidden: (found) =>
      `「${found}」は、人数が少ないため文書で伏せる数値です。文章からも除いてください。`,
    cadenceDiffers: ({ found, least, most, count, year }) =>
      `「${found}」なら${least === most ? least : `${least}～${most}`}回ですが、${year}は${count}回です。文章か記録を確かめてください。`,
    staffName: ({ staff, staffNumber }, found) =>
      `${staff}の氏名か${staffNumber}があります（「${found}」）。公表する文章から除いてください。`,
    staffNamePerhaps: ({ staff }, found) =>
      `「${found}」は${staff}の氏名かもしれません。氏名なら、公表する文章から除いてください。`,
    termVariant: (found, preferred) =>
      `用語の書き方が設定と違います（「${found}」は「${preferred}」）。文章の書き方をそろえてください。`,
  },
  en: {
    title: "Texts to check",
    lead: (count) =>
      `There ${count === 1 ? "is one thing" : `are ${count} things`} to check in texts that will be published. Correct them and read the records again, and they go from here.`,
    none: "There are no texts to check.",
    numberUntied: (found, nearest) =>
      `No figure is “${found}”. The nearest: ${nearest
        .map(([label, written]) => `${label}, ${written}`)
        .join("; ")}. Check the number in the text, or the records.`,
    numberWithoutFigure: (found) =>
      `There is no figure to compare “${found}” with. Check the number in the text.`,
    numberHidden: (found) =>
      `“${found}” is a figure that the document hides, since few people stand behind it. Take it out of the text.`,
    cadenceDiffers: ({ found, least, most, count, year }) =>
      `“${found}” makes ${least === most ? least : `${least} to ${most}`}, but ${year} has ${count}. Check the text, or the records.`,
    staffName: (_words, found) =>
      `The name or the number of someone in the records stands in it (“${found}”). Take it out of the text.`,
    staffNamePerhaps: (_words, found) =>
      `“${found}” may be the name of someone in the records. If it is, take it out of the text.`,
    termVariant: (found, preferred) =>
      `A term is spelt otherwise than in the settings (“${found}” should be “${preferred}”). Correct the text.`,
  },
};
