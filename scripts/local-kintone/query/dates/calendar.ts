// Days are "YYYY-MM-DD" texts; arithmetic is on the calendar, without a zone.

const DAY_MS = 86_400_000;

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string {
  return toDay(new Date(Date.UTC(year, month - 1, day)));
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return toDay(new Date(toDate(day).getTime() + count * DAY_MS));
}

/** The same day of another month, or that month's last day. */
export function addMonths(day: string, count: number): string {
  const date = toDate(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 + count;
  const last = lastDayOfMonth(dayOf(year, month, 1));
  const wanted = dayOf(year, month, date.getUTCDate());
  return wanted > last ? last : wanted;
}

/** First day of the month `count` months later. */
export function firstDayOfMonth(day: string, count: number): string {
  const date = toDate(day);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + count, 1);
}

/** Last day of the month of a day. */
export function lastDayOfMonth(day: string): string {
  return addDays(firstDayOfMonth(day, 1), -1);
}

/** First day of the year `count` years later. */
export function firstDayOfYear(day: string, count: number): string {
  return dayOf(toDate(day).getUTCFullYear() + count, 1, 1);
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return toDate(day).getUTCDay();
}
