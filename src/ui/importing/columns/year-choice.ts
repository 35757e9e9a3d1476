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

/** The fiscal years up to now, the newest first. */
export const fiscalYearsBack = ({
  controller: { session },
}: Hand): readonly number[] => {
  if (session === undefined) return [];
  const { settings, today } = session.host;
  const now = fiscalYearOf(today, settings.fiscalYearStartMonth);
  return Array.from({ length: YEARS_BACK }, (_, back) => now - back);
};

/** Those, and the one that is chosen. */
const yearSelect = (
  hand: Hand,
  {
    year: chosen,
    blank,
    choose,
  }: {
    readonly year: number | undefined;
    /** What it is called that none is chosen. */
    readonly blank: string;
    readonly choose: (year: number | undefined) => void;
  },
): TemplateResult | typeof nothing => {
  const {
    controller: { session },
    language,
  } = hand;
  if (session === undefined) return nothing;
  const years = fiscalYearsBack(hand);
  const isOther = chosen !== undefined && !years.includes(chosen);
  return html`<select
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
