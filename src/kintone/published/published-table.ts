import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import {
  placePublishedFigures,
  publishedFigureAt,
} from "../../rollup/published/place-published-figures";
import type { Settings, Source } from "../../settings/settings";
import { cellOf } from "../decode/cells";
import { COLUMNS } from "./holds-published-figures";
import { decodePublishedFigures } from "../decode/decode-published-figures";
import { RecordReader } from "../decode/record-reader";
import type { KintoneClient } from "../rest/kintone-client";
import { requireVisible } from "../sources/require-visible";
import { readRecord, sendUpdate } from "../rest/record-requests";

/** The table of one 年度まとめ record, and how its cells are understood. */
export interface PublishedTablePlace {
  readonly client: KintoneClient;
  readonly source: Source<SummaryFieldName>;
  readonly settings: Pick<Settings, "choices" | "sections" | "ranks" | "words">;
  readonly recordId: string;
}

/** The table at one revision of the record. */
export interface StoredFigures {
  readonly revision: string;
  readonly rowIds: readonly string[];
  readonly placed: readonly PlacedFigure[];
}

/** What would be written so that the record has some figures. */
export interface PublishedChange {
  readonly added: readonly PlacedFigure[];
  /** With the number of the row whose value is another one. */
  readonly changed: readonly (PlacedFigure & { readonly rowId: string })[];
  /** Figures that are there already. */
  readonly unchanged: number;
}

/**
 * Reads what the record has now (kintone: GET record).
 * @returns undefined when the record shows no such table
 * @throws KintoneError fieldHidden when a column may not be viewed: a row would
 *   pass for one of another place
 * @throws what the client throws, also for an answer that is not kintone's
 */
export const readStoredFigures = async ({
  client,
  source: { appId, fields },
  settings,
  recordId,
}: PublishedTablePlace): Promise<StoredFigures | undefined> => {
  const { record, revision } = await readRecord({ client, appId, recordId });
  const table = cellOf(record, fields.publishedTable ?? "");
  if (table?.type !== "SUBTABLE") return undefined;
  requireVisible([record], "summaries", { appId, fields }, COLUMNS);
  const reader = new RecordReader("summaries", record, fields, []);
  const figures = decodePublishedFigures(reader, settings.choices) ?? [];
  return {
    revision,
    rowIds: (table.value as readonly { readonly id: string }[]).map(
      ({ id }) => id,
    ),
    placed: placePublishedFigures(figures, settings).placed,
  };
};

/** What has to be written; rows of other places stay as they are. */
export const publishedChange = (
  stored: Pick<StoredFigures, "placed">,
  wanted: readonly PlacedFigure[],
): PublishedChange => {
  const found = wanted.map((figure) => ({
    figure,
    before: publishedFigureAt(stored.placed, figure),
  }));
  return {
    added: found.flatMap(({ figure, before }) =>
      before === undefined ? [figure] : [],
    ),
    changed: found.flatMap(({ figure, before }) =>
      before?.rowId === undefined || before.value === figure.value
        ? []
        : [{ ...figure, rowId: before.rowId }],
    ),
    unchanged: found.filter(
      ({ figure, before }) => before?.value === figure.value,
    ).length,
  };
};

/**
 * Writes a change, unless the record changed since it was read. Every row is
 * listed, for kintone removes what is not; of a listed row it keeps the cells
 * that are not sent.
 * @throws what sendUpdate() throws
 */
export const writePublishedChange = async (
  place: PublishedTablePlace,
  { revision, rowIds }: StoredFigures,
  { added, changed }: PublishedChange,
): Promise<void> => {
  const { client, source, recordId } = place;
  const { appId, fields } = source;
  const value = [
    ...rowIds.map((id) => {
      const figure = changed.find(({ rowId }) => rowId === id);
      return { id, value: figure === undefined ? {} : valueCell(figure) };
    }),
    ...added.map((figure) => ({ value: rowOf(figure) })),
  ];
  await sendUpdate({ client, appId, recordId }, revision, {
    [fields.publishedTable ?? ""]: { value },
  });

  function valueCell(figure: PlacedFigure): Cells {
    return { [fields.publishedValue ?? ""]: { value: String(figure.value) } };
  }

  function rowOf(figure: PlacedFigure): Cells {
    const { sections, choices } = place.settings;
    const section = sections.find(({ id }) => id === figure.sectionId);
    const [measure = ""] = choices.publishedMeasure[figure.measure];
    return {
      [fields.publishedFiscalYear ?? ""]: { value: String(figure.fiscalYear) },
      [fields.publishedSection ?? ""]: { value: section?.title ?? "" },
      [fields.publishedRank ?? ""]: { value: figure.rank ?? "" },
      [fields.publishedMeasure ?? ""]: { value: measure },
      ...valueCell(figure),
    };
  }
};

type Cells = Readonly<Record<string, { readonly value: string }>>;
