import { FIELD_CODES } from "../../src/fields/field-codes";
import { cellsOf, type RecordValues } from "./record-values";
import type { Post, SampleStaff } from "./staff";

const CODE = FIELD_CODES.staff;

/** A member of staff as kintone takes it. */
export const staffRecord = (staff: SampleStaff): RecordValues => ({
  ...cellsOf({ [CODE.code]: staff.code, [CODE.name]: staff.name }),
  ...postCells(staff),
});

/** The cells that change when somebody moves. */
export const postCells = ({ division, rank }: Post): RecordValues =>
  cellsOf({ [CODE.division]: division, [CODE.rank]: rank });
