import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { addDays } from "../../src/domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../src/domain/meeting";

const RANKS = [
  "特別職",
  "理事・部長級",
  "室長・次長級",
  "課長級",
  "係長級以下",
];
const THEMES = [
  "人材育成",
  "窓口",
  "DX推進",
  "データ利活用",
  "庁内連携",
  "その他",
];
const ADVISERS = ["宮崎光世", "石原弘子", "阪上恵理"];
const FIRST_DAY = "2022-04-01" as CalendarDate;

/**
 * Meetings of the fiscal year 2022 with three participants each, one in
 * twenty not held; the same for every run. As many people as fit a tenth of
 * the meetings. Read back from JSON, so that no two records share a text, as
 * after decoding a response.
 */
export const makeMeetings = (count: number): Meeting[] => {
  const random = randomBelow(20_220_401);
  const people = Math.max(Math.round(count / 10), 50);
  const attendance = (role: Attendance["role"]): Attendance => {
    const person = random(people);
    return {
      person: { code: String(10_000 + person), name: `職員 ${person}` },
      division: `第${person % 60}課`,
      rank: RANKS[person % RANKS.length] ?? "",
      role,
    };
  };
  const meetings = Array.from({ length: count }, (_, index): Meeting => ({
    recordId: String(index + 1),
    status: random(20) === 0 ? "planned" : "held",
    heldOn: addDays(FIRST_DAY, random(365)),
    startTime: `${10 + random(7)}:00`,
    mode: random(3) === 0 ? "リモート" : "対面",
    advisers: [ADVISERS[random(ADVISERS.length)] ?? ""],
    attendances: [
      attendance("principal"),
      attendance("companion"),
      attendance("companion"),
    ],
    theme: `相談 ${index}`,
    themeCategory: THEMES[random(THEMES.length)] ?? "",
    content: `相談の内容 ${index}`,
    isThemePublished: false,
    isVoicePublished: false,
  }));
  return JSON.parse(JSON.stringify(meetings)) as Meeting[];
};

/** Whole numbers from 0 to below a limit (mulberry32). */
const randomBelow = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};
