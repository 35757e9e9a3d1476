import { FIELD_CODES } from "../../fields/field-codes";
import type { SampleAdviser } from "../advisers";
import { cellsOf, type RecordValues } from "./record-values";

const CODE = FIELD_CODES.advisers;

/** An adviser as kintone takes it; `index` is the place in the document, from 0. */
export const adviserRecord = (
  adviser: SampleAdviser,
  index: number,
): RecordValues =>
  cellsOf({
    [CODE.name]: adviser.name,
    [CODE.order]: String(index + 1),
    [CODE.tenureFrom]: adviser.tenureFrom,
    [CODE.tenureTo]: adviser.tenureTo,
    [CODE.introduction]: adviser.introduction,
  });
