import fc from "fast-check";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { RawRecord } from "./raw-record";
import { cells, pool } from "./raw-record";

const staff = FIELD_CODES.staff;

const division = pool("管財課", "管財 課", "市長室", "市⻑室", "DX課", "");
const rank = pool("課長級", "課⻑", "部長\u200B", "係長", "");

const posting = cells({
  [staff.postedOn]: pool(
    "",
    "2021-04-01",
    "2022-10-05",
    "2023-01-01",
    "2023-04-01",
    "2024-03-31",
  ),
  [staff.postedDivision]: division,
  [staff.postedRank]: rank,
});

const member = fc
  .tuple(
    cells({
      [staff.code]: pool(
        "101",
        "１０２",
        "103",
        "1234",
        "Ａ－０１",
        "9012\u200B",
        "9012",
        "",
      ),
      [staff.name]: pool("青空一郎", "長田", ""),
      [staff.division]: division,
      [staff.rank]: rank,
    }),
    fc.array(posting, { maxLength: 4 }),
  )
  .map(([record, rows]): RawRecord => ({
    ...record,
    [staff.history]: {
      type: "SUBTABLE",
      value: rows.map((value, index) => ({ id: String(index + 1), value })),
    },
  }));

/** A staff app with histories: blank days, spellings, numbers of two people among them. */
export const anyStaff: fc.Arbitrary<readonly RawRecord[]> = fc.array(member, {
  maxLength: 6,
});
