import { fiscalYearOf } from "../../../../domain/calendar/fiscal-year";
import { readDays } from "../../../../entering/reading/read-days";
import type { WrittenDate } from "../../../../kintone/decode/days/parse-date-text";
import type { ImportHost } from "../../import-host";
import type { Entry } from "../entry";
import type { ListedRecord } from "../rows/group-rows";
import type { Known } from "./load-known";
import { DATE_FIELD } from "./load-known";
import { loadRecords, loadStored } from "./load-stored";
import type { WrittenRows } from "./written-rows";

/** The records that the app has of the years of a list, read once a set of years. */
export class StoredEntries {
  private years = "";
  private entries: readonly Entry[] = [];

  constructor(
    private readonly host: ImportHost,
    private readonly known: Known,
  ) {}

  /** Forgets what the app had: it has more now. */
  forget(): void {
    this.years = "";
    this.entries = [];
  }

  /**
   * @param fiscalYear of days without a year, where one was chosen for all
   * @param written what earlier runs wrote of the list
   * @throws KintoneError when they can't be read
   */
  async of(
    listed: readonly ListedRecord[],
    fiscalYear: number | undefined,
    written: WrittenRows,
    signal: AbortSignal,
  ): Promise<readonly Entry[]> {
    const { host, known } = this;
    const startMonth = host.settings.fiscalYearStartMonth;
    const years = new Set(
      listed.flatMap(({ entered, fiscalYear: own = fiscalYear }) => {
        const days = readDays(entered.texts[DATE_FIELD[host.kind]], {
          startMonth,
          ...(own === undefined ? {} : { fiscalYear: own }),
        });
        return days.state === "read" ? [yearOf(days.from, startMonth)] : [];
      }),
    );
    const wanted = [...years].sort((a, b) => a - b);
    if (wanted.join() === this.years) return this.entries;
    const ofYears = await loadStored(host, known, wanted, signal);
    const ids = new Set(ofYears.map(({ recordId }) => recordId));
    // A date that was corrected may be of another year.
    const made = new Set([...written.values()].map(({ id }) => id));
    const others = [...made].filter((id) => !ids.has(id));
    const ofOthers = await loadRecords(host, known, others, signal);
    this.years = wanted.join();
    this.entries = [...ofYears, ...ofOthers];
    return this.entries;
  }
}

const yearOf = (written: WrittenDate, startMonth: number): number => {
  if (written.precision === "fiscalYear") return written.fiscalYear;
  return fiscalYearOf(
    written.precision === "day" ? written.date : written.month,
    startMonth,
  );
};
