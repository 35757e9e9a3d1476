import { untilIdle } from "../../kintone/page/until-idle";
import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { SummaryPort } from "../../summary/summary-request";

/** What was made of rows that kintone confirmed or gave. */
interface Confirmed<Made> {
  readonly rows: SummaryRows;
  readonly made: Made;
}

/** Asking kintone takes the page's time too: what is remembered is shown before, unless that takes longer than this, in milliseconds. */
const ASKED_AFTER_MS = 300;

/**
 * Works on the rows that are remembered while kintone is asked whether they
 * still hold: figures may be shown before the answer, for they were complete
 * when they were read, but nothing is made for good. Where they don't hold, all
 * is made anew of those that kintone gives.
 * @param remembered rows of some years; undefined: there is nothing to do before the answer
 * @param read the rows of today: the same object where nothing changed
 * @param work told whether its rows are remembered ones that kintone has not answered about yet
 * @throws what reading throws, whatever was made of what is remembered
 */
export const whileConfirming = async <Made>(
  remembered: (fiscalYears: readonly number[]) => SummaryRows | undefined,
  read: SummaryPort["rows"],
  work: (
    rowsOf: SummaryPort["rows"],
    isConfirming: () => boolean,
  ) => Promise<Made>,
): Promise<Confirmed<Made>> => {
  let known: SummaryRows | undefined;
  let reading: Promise<SummaryRows> | undefined;
  let isAnswered = false;
  const answered = (): void => {
    isAnswered = true;
  };
  const first = work(
    async (fiscalYears) => {
      const kept = remembered(fiscalYears);
      reading =
        kept === undefined
          ? read(fiscalYears)
          : untilIdle(ASKED_AFTER_MS).then(() => read(fiscalYears));
      // Waited for below, whatever comes first.
      reading.then(answered, answered);
      return (known = kept ?? (await reading));
    },
    () => known !== undefined && !isAnswered,
  );
  await Promise.allSettled([first]);
  // Work that failed before it asked for rows: nothing else has to be told.
  if (reading === undefined) await first;
  const rows = await (reading ?? Promise.reject(new Error("No rows read.")));
  const made =
    rows === known
      ? await first
      : await work(
          async () => rows,
          () => false,
        );
  return { rows, made };
};
