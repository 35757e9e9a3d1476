/**
 * In place of what hucre reads of a workbook besides its cells: charts, pivot
 * tables, slicers and timelines (50 KB). An imported list needs the cells, and
 * hucre goes on where there is nothing to tell of such a part.
 */
const nothing = (): undefined => undefined;
const none = (): readonly never[] => [];

export {
  nothing as parseChart,
  nothing as parsePivotCacheDefinition,
  nothing as parsePivotTable,
  nothing as attachPivotCacheFields,
  nothing as parseSlicerCache,
  nothing as parseTimelineCache,
  none as parseSlicers,
  none as parseTimelines,
};
