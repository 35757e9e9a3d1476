import type { Settings } from "../../../src/settings/settings";
import { dateOf, isTicked, normal, text } from "./cell-readings";
import type { RawRecord } from "./raw-record";
import type { YearOfRecords } from "./year-of-records";

/** The figures of the activities, and what became of their records. */
export const recountActivities = (
  records: readonly RawRecord[],
  settings: Settings,
  { months, first, last, asOf, isInYear }: YearOfRecords,
) => {
  const codes = settings.sources.activities?.fields ?? {};
  const from = (a: RawRecord) => dateOf(a, codes.from);
  const standing = (a: RawRecord) =>
    codes.standing === undefined ? "集計対象" : text(a, codes.standing);
  const state = (a: RawRecord) => text(a, codes.status);
  const isActivity = (a: RawRecord) =>
    from(a) !== "" && standing(a) !== "" && state(a) !== "検討中";
  const own = records.filter(isActivity).filter((a) => isInYear(from(a)));
  const sectionOf = (a: RawRecord) =>
    settings.sections.find(({ recordValues }) =>
      recordValues.map(normal).includes(normal(text(a, codes.section))),
    );
  /** As exact as the date was written, or as the record says, whichever is less. */
  const exactness = (a: RawRecord): 4 | 7 | 10 => {
    const said = text(a, codes.datePrecision);
    if (said === "年度" || from(a).length === 4) return 4;
    return said === "月" || from(a).length === 7 ? 7 : 10;
  };
  const isLate = (a: RawRecord) =>
    exactness(a) === 4
      ? first > asOf
      : from(a).slice(0, exactness(a)) > asOf.slice(0, exactness(a));
  /** The last day or month that the record speaks of. */
  const until = (a: RawRecord) => {
    const begun = from(a).slice(0, exactness(a));
    const ended = dateOf(a, codes.to);
    if (ended.length < exactness(a)) return begun;
    const end = ended.slice(0, exactness(a));
    return end > begun ? end : begun;
  };
  const isOver = (a: RawRecord) => {
    const exact = exactness(a);
    if (exact === 4) return lastDay(last.slice(0, 7)) <= asOf;
    if (exact === 10) return until(a) <= asOf;
    const hasEnd = dateOf(a, codes.to).length >= 7;
    return !(isTicked(a, codes.isOpen) && !hasEnd) && lastDay(until(a)) <= asOf;
  };
  const isPlaced = (a: RawRecord) =>
    ["実施", ""].includes(state(a)) && standing(a) !== "対象外" && !isLate(a);
  const placed = own.filter(isPlaced);
  const known = placed.filter((a) => sectionOf(a) !== undefined);
  const counted = known.filter((a) => standing(a) === "集計対象");
  const times = (some: readonly RawRecord[]) =>
    some.reduce((sum, a) => sum + countOf(text(a, codes.count)), 0);
  return {
    isActivity,
    read: own.length,
    counted: counted.length,
    listedOnly: known.length - counted.length,
    leftOut: own.length - placed.length,
    unclassified: placed.length - known.length,
    figures: {
      sections: Object.fromEntries(
        settings.sections
          .filter((rule) => known.some((a) => sectionOf(a) === rule))
          .map((rule) => {
            const inSection = counted.filter((a) => sectionOf(a) === rule);
            const lineOf = (a: RawRecord) => normal(text(a, codes.summaryLine));
            const figures = {
              count: times(inSection),
              lines: Object.fromEntries(
                [...new Set(inSection.map(lineOf))].map((line) => [
                  line,
                  times(inSection.filter((a) => lineOf(a) === line)),
                ]),
              ),
              months: months.map((month) =>
                `${month}-01` > asOf
                  ? null
                  : times(
                      inSection.filter(
                        (a) => exactness(a) > 4 && from(a).startsWith(month),
                      ),
                    ),
              ),
              withoutMonth: times(inSection.filter((a) => exactness(a) === 4)),
            };
            return [rule.id, figures];
          }),
      ),
      notOver: counted
        .filter((a) => !isOver(a))
        .map((a) => text(a, "$id"))
        .sort(),
    },
  };
};

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);

const countOf = (entered: string): number => {
  const count = Number(entered);
  return entered !== "" &&
    Number.isInteger(count) &&
    count >= 0 &&
    count <= 9999
    ? count
    : 1;
};
