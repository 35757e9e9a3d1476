import type { RecordData } from "../record-data";
import type { RestClient } from "../rest";

/** What the user may do with one record (kintone: records/acl/evaluate). */
export interface RecordRights {
  readonly editable: boolean;
  readonly deletable: boolean;
  readonly fields: FieldRights;
}

/** Field code → whether its value can be seen and changed. */
export type FieldRights = Readonly<
  Record<string, { readonly viewable: boolean; readonly editable: boolean }>
>;

const NO_RIGHTS: RecordRights = {
  editable: false,
  deletable: false,
  fields: {},
};

/** The rights of up to 100 records, by record id. */
export async function loadRecordRights(
  rest: RestClient,
  apiRoot: string,
  appId: number,
  records: readonly RecordData[],
): Promise<ReadonlyMap<string, RecordRights>> {
  const ids = records.map((record) => String(record.$id?.value));
  if (ids.length === 0) return new Map();
  const { rights } = await rest.get<{
    rights: {
      id: string;
      record: { editable: boolean; deletable: boolean };
      fields: RecordRights["fields"];
    }[];
  }>(`${apiRoot}/records/acl/evaluate.json`, { app: appId, ids });
  return new Map(
    rights.map((right) => [
      right.id,
      {
        editable: right.record.editable,
        deletable: right.record.deletable,
        fields: right.fields,
      },
    ]),
  );
}

/** Rights of one record; none when the service named none. */
export function rightsOf(
  rights: ReadonlyMap<string, RecordRights>,
  recordId: string,
): RecordRights {
  return rights.get(recordId) ?? NO_RIGHTS;
}
