import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** A total that a list says, beside what was read. */
interface ToldTotal {
  /** Of the row that it stands in. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** "" for none. */
  readonly heading: string;
  readonly standing: "fits" | "fitsWithOthers" | "open" | "differs";
  readonly reading: TotalReading;
  readonly counted: number;
  readonly records: number;
  /** How many of them are to be put right. */
  readonly open: number;
}

type TotalReading =
  | "records"
  | "times"
  | "people"
  | "principals"
  | "persons"
  | "principalPersons"
  | "cancelled"
  | "planned"
  | "sum"
  | "ticks";

/** Every sentence about what a list says of its own totals. */
export interface ImportTotalMessages {
  readonly title: string;
  readonly help: string;
  readonly of: (total: ToldTotal, words: Words) => string;
  /** Over those that fit, where they are many. */
  readonly fitting: (totals: number) => string;
  /** What is to be ticked before anything is written. */
  readonly accept: (totals: number) => string;
}

const ja: ImportTotalMessages = {
  title: "一覧にある合計",
  help: "一覧の小計・合計の行は記録にせず、読み取った記録と比べます。",
  of: (total, words) => {
    const { name, label, text, heading, standing, records, open } = total;
    const place = `${name}行目「${label}」${heading === "" || heading === label ? "" : `（${heading}）`}`;
    const counted = countedJa(total, words);
    const toCorrect = open === 0 ? "" : `直すところがあるもの${open}件`;
    switch (standing) {
      case "fits":
        return `${place}の「${text}」は、読み取った${counted}と合っています${open === 0 ? "" : `（${toCorrect}を入れて）`}。`;
      case "fitsWithOthers":
        return `${place}の「${text}」は、中止・予定や取り込まない記録も入れると、読み取った${counted}と合っています。`;
      case "open":
        return `${place}の「${text}」とは、まだ比べられません。読み取った${counted}のうち、${toCorrect}が決まると比べられます。`;
      case "differs":
        return `${place}は「${text}」ですが、読み取ったのは${counted}${total.reading === "records" ? "" : `（記録${records}件）`}です${open === 0 ? "" : `（${toCorrect}を入れて）`}。除いた行と、直すところがある行を見てください。`;
      default:
        return standing satisfies never;
    }
  },
  fitting: (totals) => `合っている合計 ${totals}か所`,
  accept: (totals) =>
    `一覧の合計と合わないところ（${totals}か所）を確かめたので、このまま書き込む`,
};

const countedJa = (
  { reading, counted }: ToldTotal,
  { principal }: Words,
): string => {
  const counts: Readonly<Record<TotalReading, string>> = {
    records: `記録${counted}件`,
    times: `${counted}回`,
    people: `のべ${counted}人`,
    principals: `${principal}のべ${counted}人`,
    persons: `実人数${counted}人`,
    principalPersons: `${principal}の実人数${counted}人`,
    cancelled: `中止の記録${counted}件`,
    planned: `予定の記録${counted}件`,
    sum: `列の合計${counted}`,
    ticks: `印のある${counted}件`,
  };
  return counts[reading];
};

const en: ImportTotalMessages = {
  title: "Totals of the list",
  help: "Rows of totals become no records. They are compared with the records that were read.",
  of: (total, words) => {
    const { name, label, text, heading, standing, records, open } = total;
    const place = `Row ${name}, "${label}"${heading === "" || heading === label ? "" : ` (${heading})`}`;
    const counted = countedEn(total, words);
    const toCorrect = open === 0 ? "" : ` (${open} of them to correct)`;
    switch (standing) {
      case "fits":
        return `${place}: "${text}" agrees with the ${counted} that were read${toCorrect}.`;
      case "fitsWithOthers":
        return `${place}: "${text}" agrees with the ${counted} that were read, with those cancelled, planned or left out.`;
      case "open":
        return `${place}: "${text}" can't be compared yet with the ${counted} that were read${toCorrect}. It can be once these are corrected.`;
      case "differs":
        return `${place}: "${text}", but ${counted}${total.reading === "records" ? "" : ` (records: ${records})`} were read${toCorrect}. Look at the rows that were left out, and at those to correct.`;
      default:
        return standing satisfies never;
    }
  },
  fitting: (totals) => `Totals that agree: ${totals}`,
  accept: (totals) =>
    `I have looked at the totals that do not agree (${totals}). Write it as it is`,
};

const countedEn = (
  { reading, counted }: ToldTotal,
  { principal }: Words,
): string => {
  const counts: Readonly<Record<TotalReading, string>> = {
    records: `records (${counted})`,
    times: `times (${counted})`,
    people: `attendances (${counted})`,
    principals: `attendances of a ${principal} (${counted})`,
    persons: `people, each once (${counted})`,
    principalPersons: `people as the ${principal}, each once (${counted})`,
    cancelled: `cancelled records (${counted})`,
    planned: `planned records (${counted})`,
    sum: `numbers of its column (${counted})`,
    ticks: `ticks (${counted})`,
  };
  return counts[reading];
};

export const importTotalMessages: Readonly<
  Record<Language, ImportTotalMessages>
> = { ja, en };
