import type { Language } from "./language";

/** Writes a number with its unit; `value` decides between singular and plural. */
type UnitFormat = (shown: string, value: number) => string;

const plural =
  (one: string, many: string): UnitFormat =>
  (shown, value) =>
    `${shown} ${value === 1 ? one : many}`;

const formats = {
  ja: {
    times: (shown: string) => `${shown}回`,
    people: (shown: string) => `${shown}名`,
    slots: (shown: string) => `${shown}回`,
    records: (shown: string) => `${shown}件`,
    rate: (shown: string) => `${shown}%`,
    timesPerPerson: (shown: string) => `${shown}回/人`,
    timesPerMonth: (shown: string) => `${shown}回/月`,
  },
  en: {
    times: plural("time", "times"),
    people: plural("person", "people"),
    slots: plural("slot", "slots"),
    records: plural("record", "records"),
    rate: (shown: string) => `${shown}%`,
    timesPerPerson: (shown: string) => `${shown} per person`,
    timesPerMonth: (shown: string) => `${shown} per month`,
  },
} satisfies Record<Language, Record<string, UnitFormat>>;

/** How figures of each unit are written: 67回, 22名, 83.8%. */
export const unitFormat = (
  language: Language,
): Readonly<Record<keyof (typeof formats)["ja"], UnitFormat>> =>
  formats[language];
