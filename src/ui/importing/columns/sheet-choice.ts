import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { ToldPeriod } from "../../../import/records/reading/periods/list-period";
import { fiscalYearOfPeriod } from "../../../import/records/reading/periods/list-period";
import type { Hand } from "../hand";

/** Which sheets of the file are read, with what each says of its year; nothing for one sheet. */
export const sheetChoice = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, columnMessages: texts } = hand;
  const { sheets, chosen } = controller;
  if (sheets.length < 2) return nothing;
  const beside = sheets.filter(({ isBeside }) => isBeside);
  const unread = beside.flatMap(({ name }) =>
    chosen.includes(name) ? [] : [name],
  );
  return html`<fieldset class="nendo-import-sheets">
    <legend>${texts.sheets(chosen.length, sheets.length)}</legend>
    ${sheets.map(({ name, table, period, isHidden }) => {
      const told = periodLabel(period, hand);
      return html`<div class="nendo-import-sheet">
        <label class="nendo-import-leave"
          ><input
            type="checkbox"
            .checked=${chosen.includes(name)}
            @change=${({ currentTarget }: Event) => {
              const input = currentTarget as HTMLInputElement;
              const next = sheets
                .map((sheet) => sheet.name)
                .filter((one) =>
                  one === name ? input.checked : chosen.includes(one),
                );
              // One is read at least.
              if (next.length === 0) input.checked = true;
              else void controller.chooseSheets(next);
            }}
          />
          ${texts.sheet(name, table.rows.length, told, isHidden)}</label
        >
      </div>`;
    })}
    <span class="nendo-help">${texts.sheetsHelp}</span>
    ${
      beside.length === 0
        ? nothing
        : html`<p class="nendo-import-warning">
            ${texts.besideEachOther(unread.join("」「"))}
          </p>`
    }
  </fieldset>`;
};

const yearOf = (
  period: ToldPeriod,
  { controller: { session } }: Hand,
): number | undefined =>
  fiscalYearOfPeriod(period, session?.host.settings.fiscalYearStartMonth ?? 1);

const periodLabel = (period: ToldPeriod, hand: Hand): string => {
  const { columnMessages: texts, language } = hand;
  const year = yearOf(period, hand);
  return texts.period(
    year === undefined
      ? calendarYear(period, hand)
      : fiscalYearLabel(year, language, "both"),
    period.month,
  );
};

/** "" where a fiscal year is told, or none. */
const calendarYear = (
  { year, month }: ToldPeriod,
  { columnMessages: texts }: Hand,
): string =>
  year === undefined || month !== undefined ? "" : texts.calendarYear(year);
