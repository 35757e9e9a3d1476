import type { StaffMember } from "../../domain/staff-member";
import { decodeStaff } from "../../kintone/decode/decode-staff";
import type { PageClient } from "../../kintone/rest/page-client";
import { allOf } from "../../kintone/rest/query";
import type { StaffFieldName } from "../../fields/staff-fields";
import type { Source } from "../../settings/settings";
import { requestRecords } from "../records/request-records";

/** kintone returns at most so many at once (kintone: GET records). */
const PAGE = 500;

/**
 * All people of the staff app, by number of record.
 * @param condition of the source's own records
 * @throws KintoneError when any page could not be read: never a part of them
 */
export const readRoster = async (
  source: Source<StaffFieldName>,
  client: PageClient,
  condition: string | undefined,
): Promise<readonly StaffMember[]> => {
  const { code, name, kana, division, rank, history } = source.fields;
  const members: StaffMember[] = [];
  let last = "0";
  for (;;) {
    const records = await requestRecords({
      client,
      app: source,
      fields: ["$id", code, name, kana, division, rank, history],
      query: `${allOf(condition, `$id > ${last}`)} order by $id asc limit ${PAGE}`,
    });
    members.push(...records.map((record) => decodeStaff(record, source)));
    if (records.length < PAGE) return members;
    last = String(records.at(-1)?.$id?.value);
  }
};
