const WEEKDAY = "([日月火水木金土])(?:曜日?)?";
const HOLIDAY = "(?:祝祭?日?|祭日|休日?|休業日|振替?(?:え)?休日?|振替?)";

/**
 * A day of the week as it stands behind a day, captured, with a holiday beside it:
 * 火 of （火）, （火曜日） and （火・祝）. 日 of （日程変更） and 土 of （土木課）
 * are none. Of texts that samenessKey() made.
 */
export const WEEKDAY_IN_WORDS = `${WEEKDAY}(?:[・,、/]?${HOLIDAY})*`;

/** The same in brackets. */
export const WEEKDAY_IN_BRACKETS = `\\(${WEEKDAY_IN_WORDS}\\)`;

/** A holiday alone. */
export const HOLIDAY_ALONE = new RegExp(`^${HOLIDAY}$`, "u");
