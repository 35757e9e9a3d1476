import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import { formatCell } from "../../../report/cells/format-cell";
import { peopleCell, timesCell } from "../../../report/cells/number-cell";
import { labelsIn } from "../../../settings/labels-in";
import type { UnmatchedValues } from "../../../rollup/findings/unmatched-values";
import type { YearCount } from "../../../summary/count-as-set";
import { kuc } from "../../kuc";
import "../../waiting";
import { panel } from "../screen/panel";
import type { SettingsScreen } from "../screen/settings-screen";

/** 「67回 のように数えます」: what the live records come to, before anything is saved. */
export const countPanel = (screen: SettingsScreen): TemplateResult => {
  const { count: text } = screen.messages;
  return panel(
    text.title,
    text.help,
    html`<div data-path="count">${content(screen)}</div>`,
  );
};

const content = (screen: SettingsScreen): TemplateResult => {
  const { messages, liveCount } = screen;
  const { count: text } = messages;
  if (!liveCount.canCount) return html`<p>${text.notYet}</p>`;
  const { isCounting, counted } = liveCount;
  return html`${
    isCounting
      ? html`<nendo-waiting
          .text=${text.counting}
          .stopText=${text.stop}
          @nendo-stop=${liveCount.stop}
        ></nendo-waiting>`
      : html`<div role="status">${result(screen)}</div>`
  }
  ${kuc(
    Button,
    { text: counted ? text.again : text.start, disabled: isCounting },
    { click: liveCount.start },
  )}`;
};

const result = (
  screen: SettingsScreen,
): TemplateResult | readonly TemplateResult[] | typeof nothing => {
  const { count: text } = screen.messages;
  const { counted, isOutdated } = screen.liveCount;
  if (counted === undefined) return nothing;
  if (isOutdated)
    return html`<p class="nendo-config-note">${text.outdated}</p>`;
  return "failure" in counted
    ? html`<p class="nendo-config-error">
        ${text.failed}: ${counted.failure.title} ${counted.failure.advice}
      </p>`
    : toldOf(counted.value).map((year) => yearView(screen, year));
};

/** A year before the first record has nothing to tell beside one that has. */
const toldOf = (years: readonly YearCount[]): readonly YearCount[] => {
  const recorded = years.filter(({ tally }) => tally.read > 0);
  return recorded.length === 0 ? years.slice(0, 1) : recorded;
};

const yearView = (
  screen: SettingsScreen,
  {
    fiscalYear,
    sections,
    people,
    tally,
    ofSeveral,
    unmatchedRanks,
    unmatchedSections,
  }: YearCount,
): TemplateResult => {
  const { messages, language, settings, words } = screen;
  const { count: text } = messages;
  const year = fiscalYearLabel(fiscalYear, language, settings.yearStyle);
  const counts = [
    ...sections.map(({ title, count }) =>
      text.section(title, formatCell(timesCell(count), language)),
    ),
    ...(people === undefined
      ? []
      : [
          text.people(
            words,
            labelsIn(settings.labels, language).distinctAttendees,
            formatCell(peopleCell(people), language),
          ),
        ]),
  ];
  return html`<p class="nendo-config-count">
      ${sections.length === 0 ? text.nothing(year) : text.sentence(year, counts)}
    </p>
    ${
      tally.read === 0
        ? nothing
        : html`<p class="nendo-config-help">
            ${text.read(tally.read, tally.counted)}
            ${tally.unclassified === 0 ? nothing : text.unclassified(tally.unclassified)}
          </p>`
    }
    ${
      ofSeveral === 0
        ? nothing
        : html`<p class="nendo-config-note">
            ${text.ofSeveral(words, ofSeveral, messages.rules.attendanceRule)}
          </p>`
    }
    ${unmatchedView(unmatchedRanks, text, (count, spellings) =>
      text.unsetRanks(words, settings.labels.unset, count, spellings),
    )}
    ${unmatchedView(unmatchedSections, text, text.unknownSections)}`;
};

/** More spellings than anyone reads here; the editor of the ranks has them all. */
const MOST_SPELLINGS = 8;

/** What the settings know no meaning of, as it is written, the most frequent first. */
const unmatchedView = (
  { count, spellings }: UnmatchedValues,
  text: SettingsScreen["messages"]["count"],
  sentence: (count: number, spellings: readonly string[]) => string,
): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<p class="nendo-config-note">
        ${sentence(count, [
          ...spellings
            .slice(0, MOST_SPELLINGS)
            .map((one) => text.spelling(one.text ?? text.blank, one.count)),
          ...(spellings.length > MOST_SPELLINGS
            ? [text.moreSpellings(spellings.length - MOST_SPELLINGS)]
            : []),
        ])}
      </p>`;
