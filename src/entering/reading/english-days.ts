const MONTHS = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?(?<year>\d{4}))?`;
/** Behind the name of a month two digits are a year: 11-Apr-22. */
const SHORT_YEAR = String.raw`(?:,?(?<year>\d{4}|\d{2}))?`;
const DAY_OF_WEEK = String.raw`(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs|r|nes|ur)?\.?,?)?`;

/** As samenessKey() leaves them: without spaces. */
const WAYS = [
  `${DAY_OF_WEEK}${DAY}[-.]?(?:of)?${MONTH}[-.]?${SHORT_YEAR}`,
  `${DAY_OF_WEEK}${MONTH}${DAY}${YEAR}`,
  `${MONTH},?(?<year>\\d{4})`,
].map((way) => new RegExp(`^${way}$`, "iu"));

/**
 * A day as it is written in English (12 Nov, Nov 12, 2026, Thursday 12th November,
 * Nov 2026), as it would be written in Japanese; any other text stays.
 * @param plain without spaces
 */
export const fromEnglish = (plain: string): string => {
  const { year, month, day, weekday } =
    WAYS.map((way) => way.exec(plain)?.groups).find(Boolean) ?? {};
  if (month === undefined) return plain;
  const whole = year?.length === 2 ? `20${year}` : year;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (day === undefined) return `${whole}年${number}月`;
  const said = WEEKDAYS.indexOf(weekday?.toLowerCase() ?? "");
  return [
    whole === undefined ? "" : `${whole}/`,
    `${number}/${day}`,
    said < 0 ? "" : `(${"日月火水木金土".charAt(said)})`,
  ].join("");
};

/**
 * Day, month and year in an order that Japanese never has: 25/12/2026. Where the
 * two first may be either, nobody can tell the day.
 */
export const yearLast = (plain: string): "dayOrMonth" | string | undefined => {
  const [, first, second, year] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})$/u.exec(plain) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return "dayOrMonth";
  return a > 12 ? `${year}/${b}/${a}` : `${year}/${a}/${b}`;
};
