import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import { tellYear } from "../../../import/records/change-understanding";
import type { Understanding } from "../../../import/records/guess-list";
import type { Hand } from "../hand";

/** Of days without a year, where no sheet tells it. */
export const yearChoice = (
  { fiscalYear }: Understanding,
  hand: Hand,
): TemplateResult | typeof nothing => {
  const { controller, columnMessages: texts } = hand;
  if (controller.session === undefined) return nothing;
  return html`<label
    >${texts.year}
    ${yearSelect(hand, {
      year: fiscalYear,
      blank: areYearsTold(controller) ? texts.yearOfSheets : texts.noYear,
      choose: (year) => {
        void controller.change(tellYear(year));
      },
    })}
    <span class="nendo-help"
      >${
        fiscalYear === undefined && controller.table?.isYearDisputed
          ? texts.yearDisputed
          : texts.yearHelp
      }</span
    ></label
  >`;
};

const YEARS_BACK = 30;

/** The fiscal years up to now, the newest first, and the one that is chosen. */
export const yearSelect = (
  { controller: { session }, language }: Hand,
  {
    year: chosen,
    blank,
    choose,
    label,
  }: {
    readonly year: number | undefined;
    /** What it is called that none is chosen. */
    readonly blank: string;
    readonly choose: (year: number | undefined) => void;
    /** Absent: it stands in a label. */
    readonly label?: string;
  },
): TemplateResult | typeof nothing => {
  if (session === undefined) return nothing;
  const { settings, today } = session.host;
  const now = fiscalYearOf(today, settings.fiscalYearStartMonth);
  const years = Array.from({ length: YEARS_BACK }, (_, back) => now - back);
  const isOther = chosen !== undefined && !years.includes(chosen);
  return html`<select
    aria-label=${label ?? nothing}
    @change=${({ currentTarget }: Event) => {
      const year = Number((currentTarget as HTMLSelectElement).value);
      choose(year === 0 ? undefined : year);
    }}
  >
    <option value="0" ?selected=${chosen === undefined}>${blank}</option>
    ${[...years, ...(isOther ? [chosen] : [])].map(
      (year) =>
        html`<option value=${year} ?selected=${year === chosen}>
          ${fiscalYearLabel(year, language, "both")}
        </option>`,
    )}
  </select>`;
};

/** Of several sheets each may say its own. */
const areYearsTold = ({ sheets, chosen }: Hand["controller"]): boolean => {
  const read = sheets.filter(({ name }) => chosen.includes(name));
  return (
    read.length > 1 &&
    read.every(
      ({ period }) =>
        period.fiscalYear !== undefined || period.year !== undefined,
    )
  );
};
