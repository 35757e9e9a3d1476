/* eslint-disable max-statements -- one loop that does everything is what is measured here */
import type { Attendance, Meeting } from "../../src/domain/meeting";
import type { Cell, Contestant } from "./summary-tables";

/**
 * (a) One hand-written loop that does the same counts and nothing else: it
 * trusts every text and code as entered, one set of codes a cell.
 */
export const countByLoop: Contestant = (meetings, rule) => {
  const year = new Counter();
  const byRank = new Counters();
  const byMonth = new Counters();
  const byMonthAndRank = new Counters();
  const byAdviser = new Counters();
  const byDivision = new Counters();
  const byThemeCategory = new Counters();
  const byMode = new Counters();
  const visits = new Map<string, { count: number; firstMonth: string }>();
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    const month = meeting.heldOn.slice(0, 7);
    const principal = principalOf(meeting);
    const rank = principal?.rank ?? "";
    const [adviser = ""] = meeting.advisers;
    const theme = meeting.themeCategory ?? "";
    const mode = meeting.mode ?? "";
    const ofAdviser = byAdviser.at(adviser);
    const ofTheme = byThemeCategory.at(theme);
    const ofMode = byMode.at(mode);
    const ofMonth = byMonth.at(month);
    year.count += 1;
    ofMonth.count += 1;
    ofAdviser.count += 1;
    ofTheme.count += 1;
    ofMode.count += 1;
    byRank.at(rank).count += 1;
    byMonthAndRank.at(`${month} ${rank}`).count += 1;
    byDivision.at(principal?.division ?? "").count += 1;
    const seen = new Set<string>();
    for (const attendance of meeting.attendances) {
      if (rule === "principal" && attendance !== principal) continue;
      const code = attendance.person?.code ?? "";
      year.add(code);
      ofMonth.add(code);
      ofAdviser.add(code);
      ofTheme.add(code);
      ofMode.add(code);
      byRank.at(attendance.rank ?? "").add(code);
      byMonthAndRank.at(`${month} ${attendance.rank ?? ""}`).add(code);
      byDivision.at(attendance.division ?? "").add(code);
      if (seen.has(code)) continue;
      seen.add(code);
      const visit = visits.get(code);
      if (visit === undefined) {
        visits.set(code, { count: 1, firstMonth: month });
      } else {
        visit.count += 1;
        if (month < visit.firstMonth) visit.firstMonth = month;
      }
    }
  }
  let once = 0;
  let twice = 0;
  let more = 0;
  const firstByMonth: Record<string, number> = {};
  for (const { count, firstMonth } of visits.values()) {
    if (count === 1) once += 1;
    else if (count === 2) twice += 1;
    else more += 1;
    firstByMonth[firstMonth] = (firstByMonth[firstMonth] ?? 0) + 1;
  }
  return {
    year: year.cell(),
    byRank: byRank.cells(),
    byMonth: byMonth.cells(),
    byMonthAndRank: byMonthAndRank.cells(),
    byAdviser: byAdviser.cells(),
    byDivision: byDivision.cells(),
    byThemeCategory: byThemeCategory.cells(),
    byMode: byMode.cells(),
    frequency: [once, twice, more],
    firstByMonth,
  };
};

const principalOf = (meeting: Meeting): Attendance | undefined =>
  meeting.attendances.find(({ role }) => role === "principal");

class Counter {
  count = 0;
  #total = 0;
  readonly #people = new Set<string>();

  add(code: string): void {
    this.#total += 1;
    this.#people.add(code);
  }

  cell(): Cell {
    return [this.count, this.#total, this.#people.size];
  }
}

class Counters {
  readonly #byKey = new Map<string, Counter>();

  at(key: string): Counter {
    let counter = this.#byKey.get(key);
    if (counter === undefined) {
      counter = new Counter();
      this.#byKey.set(key, counter);
    }
    return counter;
  }

  cells(): Record<string, Cell> {
    return Object.fromEntries(
      [...this.#byKey].map(([key, counter]) => [key, counter.cell()]),
    );
  }
}
