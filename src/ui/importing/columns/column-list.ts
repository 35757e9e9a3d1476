import { joinSentences } from "../../../i18n/join-sentences";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isBlank } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import { missingColumns } from "../../../import/records/columns/missing-columns";
import { headingTwice } from "../../../import/records/columns/side-by-side";
import type { Understanding } from "../../../import/records/guess-list";
import { holdsMonthCounts } from "../../../import/records/reading/shapes/month-grid";
import type {
  ReadTable,
  TableColumn,
} from "../../../import/records/reading/table-rows";
import { unusedColumns } from "../../../import/records/columns/unused-columns";
import { unreadPeople } from "../../../import/records/columns/people/unread-people";
import { DATE_FIELD } from "../../../import/records/planning/known/load-known";
import { statesOf } from "../../../import/records/planning/asking/ask-of-row";
import { unreadNotes } from "../../../import/records/planning/asking/unread-notes";
import { unreadRemarks } from "../../../import/records/planning/asking/unread-remarks";
import { wordsBesideTicks } from "../../../import/records/planning/asking/words-beside-ticks";
import { scrollingTable } from "../../scrolling-table";
import { columnChoices } from "./column-choices";
import { constantChoices } from "./constant-choices";
import type { Hand } from "../hand";
import { sheetChoice } from "./sheet-choice";
import { toldTexts } from "./told-texts";
import { yearChoice } from "./year-choice";

/** What each column is taken for, and what all rows have; everything can be chosen anew. */
export const columnList = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, columnMessages: texts } = hand;
  const { table, understanding, session } = controller;
  if (table === undefined || understanding === undefined) return nothing;
  if (session === undefined) return nothing;
  const { fields } = session.known;
  const missing = missingColumns({ kind: hand.kind, fields, ...understanding });
  const twice = headingTwice(
    table,
    understanding.mapping,
    DATE_FIELD[hand.kind],
  );
  const hasCounts = hand.kind === "meetings" && holdsMonthCounts(table);
  const unread = unreadPeople(table, understanding.mapping, fields);
  const { choices } = session.host.settings;
  const { cancelled } = statesOf(hand.kind, choices);
  const rules = { fields, cancelled };
  const remarks = unreadRemarks(table, understanding.mapping, rules);
  const unused = unusedColumns(
    table,
    understanding.mapping,
    remarks.map(({ heading }) => heading),
  );
  const besideTicks = wordsBesideTicks(table, understanding.mapping, rules);
  const notes = unreadNotes(table, understanding.mapping, rules);
  return html`<section aria-labelledby="nendo-import-columns">
    <h4 id="nendo-import-columns">${texts.title}</h4>
    <p>
      ${joinSentences([
        texts.found(table.rows.length, controller.chosen.join("、")),
        texts.leftOut(table.leftOut),
      ])}
      ${texts.help}
    </p>
    ${sheetChoice(hand)}
    ${warning(controller.unreadSheets.length === 0 ? "" : texts.unreadSheets(controller.unreadSheets))}
    ${warning(hasCounts ? texts.monthCounts : "")}
    ${warning(twice === undefined ? "" : texts.sideBySide(twice))}
    ${warning(hasCounts || missing.length === 0 ? "" : texts.noColumn(missing.join("、")))}
    ${warning(texts.hidden(table.hidden))}
    ${warning(texts.severalInRow(table.groups ?? []))}
    ${warning(texts.coloured(table.coloured))}
    ${warning(unread.length === 0 ? "" : texts.unreadPeople(unread.join("、")))}
    ${toldTexts(notes, {
      sentence: texts.unreadNotes,
      one: texts.toldNote,
      others: texts.others,
    })}
    ${remarks.map(({ heading, texts: told }) =>
      toldTexts(told, {
        sentence: (first, more) => texts.unreadRemarks(heading, first, more),
        one: texts.toldText,
        others: texts.others,
      }),
    )}
    ${warning(texts.unusedColumns(unused))}
    ${toldTexts(besideTicks, {
      sentence: texts.besideTicks,
      one: texts.toldText,
      others: texts.others,
    })}
    ${scrollingTable(texts.title, "nendo-import-columns", {
      head: [texts.heading, texts.sample, texts.field].map(
        (text) => html`<th scope="col">${text}</th>`,
      ),
      body: table.columns.map((column) =>
        columnRow(column, table, understanding, fields, hand),
      ),
    })}
    <div class="nendo-import-choices">
      ${yearChoice(understanding, hand)}
      ${constantChoices(understanding, fields, hand)}
      ${
        fields.some(({ isInTable }) => isInTable)
          ? (["isJoining", "isFirstPrincipal"] as const).map((name) =>
              wayOfReading(name, understanding, hand),
            )
          : nothing
      }
    </div>
  </section>`;
};

const warning = (text: string): TemplateResult | typeof nothing =>
  text === "" ? nothing : html`<p class="nendo-import-warning">${text}</p>`;

const wayOfReading = (
  name: "isJoining" | "isFirstPrincipal",
  understanding: Understanding,
  { controller, columnMessages: texts, words }: Hand,
): TemplateResult =>
  html`<label class="nendo-import-leave"
    ><input
      type="checkbox"
      .checked=${understanding[name]}
      @change=${({ currentTarget }: Event) => {
        const isWanted = (currentTarget as HTMLInputElement).checked;
        void controller.change((before) => ({ ...before, [name]: isWanted }));
      }}
    />
    ${
      name === "isJoining" ? texts.joining(words) : texts.firstPrincipal(words)
    }</label
  >`;

const MOST_SAMPLES = 2;

const columnRow = (
  column: TableColumn,
  table: ReadTable,
  { mapping }: Understanding,
  fields: readonly EnterableField[],
  hand: Hand,
): TemplateResult => {
  const { controller, columnMessages: texts } = hand;
  const { index } = column;
  const heading =
    column.heading === "" ? texts.unnamed(index + 1) : column.heading;
  const samples = table.rows
    .flatMap(({ cells }) => cells[index] ?? [])
    .filter((text) => !isBlank(text));
  return html`<tr>
    <th scope="row">${heading}</th>
    <td class="nendo-import-sample">
      ${[...new Set(samples)].slice(0, MOST_SAMPLES).join(" / ")}
    </td>
    <td>
      <select
        aria-label=${texts.fieldOf(heading)}
        .value=${mapping.get(index) ?? ""}
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          void controller.mapColumn(index, value === "" ? undefined : value);
        }}
      >
        <option value="" ?selected=${!mapping.has(index)}>
          ${texts.unused}
        </option>
        ${columnChoices(column, table, fields, hand).map(
          ({ target, label }) =>
            html`<option
              value=${target}
              ?selected=${mapping.get(index) === target}
            >
              ${label}
            </option>`,
        )}
      </select>
    </td>
  </tr>`;
};
