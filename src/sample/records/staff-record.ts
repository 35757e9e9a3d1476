import { FIELD_CODES } from "../../fields/field-codes";
import { cellsOf, rowsOf, type RecordValues } from "./record-values";
import type { Post, SampleStaff } from "../staff";
import { STAFF } from "../staff";

const CODE = FIELD_CODES.staff;

/** A member of staff as kintone takes it. */
export const staffRecord = (staff: SampleStaff): RecordValues =>
  cellsOf({
    [CODE.code]: staff.code,
    [CODE.name]: staff.name,
    [CODE.kana]: staff.kana,
    [CODE.division]: (staff.movedTo ?? staff).division,
    [CODE.rank]: (staff.movedTo ?? staff).rank,
    [CODE.history]: rowsOf([
      posting("2020-04-01", staff),
      ...(staff.movedTo === undefined ? [] : [posting(MOVES, staff.movedTo)]),
    ]),
  });

/** Where somebody of the sample stood on a day. */
export const postOn = (code: string, day: string): Post => {
  const staff = STAFF.find((one) => one.code === code);
  if (staff === undefined) throw new Error(`The sample has no staff ${code}`);
  return day < MOVES ? staff : (staff.movedTo ?? staff);
};

/** The day on which all moves of the sample took place. */
const MOVES = "2023-04-01";

const posting = (from: string, { division, rank }: Post) => ({
  [CODE.postedOn]: from,
  [CODE.postedDivision]: division,
  [CODE.postedRank]: rank,
});
