import type { StaffMember } from "../../domain/staff-member";
import type { StaffFieldName } from "../../fields/staff-fields";
import type { Source } from "../../settings/settings";
import { omitBlank } from "./omit-blank";
import { RecordReader } from "./record-reader";

/** A record of the staff app; rows of the history without a day that can be read are left out. */
export const decodeStaff = (
  record: unknown,
  source: Source<StaffFieldName>,
): StaffMember => {
  // The staff app is no source of figures: what is wrong in it is nobody's finding.
  const reader = new RecordReader("staff", record, source.fields, []);
  return {
    recordId: reader.recordId,
    ...omitBlank({
      code: reader.text("code"),
      name: reader.text("name"),
      kana: reader.text("kana"),
      division: reader.text("division"),
      rank: reader.text("rank"),
    }),
    postings: reader.rows("history").flatMap((row) => {
      const from = row.day("postedOn");
      return from === undefined
        ? []
        : [
            {
              from,
              ...omitBlank({
                division: row.text("postedDivision"),
                rank: row.text("postedRank"),
              }),
            },
          ];
    }),
  };
};
