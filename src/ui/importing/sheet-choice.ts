import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../domain/calendar/era";
import type { ToldPeriod } from "../../import/records/reading/list-period";
import { fiscalYearOfPeriod } from "../../import/records/reading/list-period";
import type { Hand } from "./hand";

/** Which sheets of the file are read, with what each says of its year; nothing for one sheet. */
export const sheetChoice = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, columnMessages: texts } = hand;
  const { sheets, chosen } = controller;
  if (sheets.length < 2) return nothing;
  return html`<fieldset class="nendo-import-sheets">
    <legend>${texts.sheets(chosen.length, sheets.length)}</legend>
    ${sheets.map(
      ({ name, table, period }) =>
        html`<label class="nendo-import-leave"
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
          ${texts.sheet(name, table.rows.length, periodLabel(period, hand))}</label
        >`,
    )}
    <span class="nendo-help">${texts.sheetsHelp}</span>
  </fieldset>`;
};

const periodLabel = (
  period: ToldPeriod,
  { controller, columnMessages: texts, language }: Hand,
): string => {
  const startMonth =
    controller.session?.host.settings.fiscalYearStartMonth ?? 1;
  const year = fiscalYearOfPeriod(period, startMonth);
  return texts.period(
    year === undefined ? "" : fiscalYearLabel(year, language, "both"),
    period.month,
  );
};
