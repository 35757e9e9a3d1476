import { atOnce } from "../../src/domain/steps";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { today } from "../../src/kintone/page/today";
import type { LoadRequest } from "../../src/kintone/sources/load-request";
import { loadRows } from "../../src/kintone/sources/load-rows";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { rollupInputOf } from "../../src/summary/rollup-input-of";

/** The rows of some fiscal years as they are counted. */
export const loadInput = async ({
  asOf,
  ...request
}: LoadRequest & { readonly asOf?: CalendarDate }): Promise<RollupInput> =>
  atOnce(
    rollupInputOf(await loadRows(request), request.fiscalYears, {
      today: today(),
      ...(asOf === undefined ? {} : { asOf }),
      ...(request.summaryRecordId === undefined
        ? {}
        : { summaryRecordId: request.summaryRecordId }),
    }),
  );
