import * as v from "valibot";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { KeyFigure } from "../../report/analysis/key-figure";
import type { RecordTally } from "../../rollup/years/fiscal-year-rollup";
import { chapterSchema, reportSchema } from "./report-schema";
import type { Snapshot } from "./snapshot";

const text = v.string();
const years = v.array(v.number());

const summary = v.looseObject({
  recordId: text,
  title: text,
  fiscalYears: years,
  commentary: v.array(v.looseObject({ kind: text, text })),
  goodPractices: v.array(v.looseObject({ text })),
  pictures: v.array(v.looseObject({ fileKey: text, name: text })),
}) as unknown as v.GenericSchema<unknown, AnnualSummary>;

const figureCell = v.looseObject({
  kind: v.literal("number"),
  value: v.nullable(v.number()),
});

const keyFigure = v.looseObject({
  id: text,
  title: text,
  years: v.array(
    v.looseObject({
      fiscalYear: v.number(),
      cell: figureCell,
      before: figureCell,
      difference: figureCell,
      ratio: figureCell,
    }),
  ),
  series: v.array(v.looseObject({ fiscalYear: v.number(), cell: figureCell })),
}) as unknown as v.GenericSchema<unknown, KeyFigure>;

const record = v.looseObject({
  source: v.picklist(["meetings", "activities", "advisers", "summaries"]),
  recordId: text,
  revision: text,
  fiscalYear: v.exactOptional(v.number()),
});

/** The shape of a snapshot, version 2; what it does not know stays. */
export const snapshotSchema = v.looseObject({
  schemaVersion: v.literal(2),
  pluginVersion: text,
  frozenAt: text,
  frozenBy: v.looseObject({ code: text, name: text }),
  summary,
  settings: v.record(text, v.unknown()),
  colors: v.array(text),
  countsCompanions: v.boolean(),
  reports: v.looseObject({
    screen: reportSchema,
    internal: reportSchema,
    public: reportSchema,
  }),
  keyFigures: v.array(keyFigure),
  comparedDays: v.array(v.nullable(text)),
  tallies: v.array(
    v.looseObject({ read: v.number(), counted: v.number() }),
  ) as unknown as v.GenericSchema<unknown, readonly RecordTally[]>,
  analysis: v.array(chapterSchema),
  records: v.looseObject({ fiscalYears: years, records: v.array(record) }),
  pictures: v.array(
    v.looseObject({ fileKey: text, contentType: text, path: text }),
  ),
}) as unknown as v.GenericSchema<Snapshot>;
