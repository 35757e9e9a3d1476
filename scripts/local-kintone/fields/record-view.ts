import type { Actor } from "../auth/actor";
import { memberView } from "./member-view";
import { activeProcess, assigneesOf, stateOf } from "../process/record-state";
import type { App, AppConfig } from "../state/app";
import type { FieldProperty } from "../state/field-property";
import type {
  CellValue,
  Member,
  StoredRecord,
  TableRow,
} from "../state/record";
import type { Store } from "../state/store";
import { emptyCell } from "./empty-cell";
import { fieldAccess } from "./field-permissions";

/** A cell as the API shows it. */
interface CellView {
  readonly type: string;
  readonly value: unknown;
}

/** A record as the API shows it: field code → `{type, value}`. */
export type RecordView = Readonly<Record<string, CellView>>;

/**
 * A record as GET record(s) answers it to a caller: the fields he may see, of
 * these only `fields` (codes, "$id", "$revision") when given.
 */
export function recordView(
  record: StoredRecord,
  app: App,
  config: AppConfig,
  actor: Actor,
  store: Store,
  fields: ReadonlySet<string> | null = null,
): RecordView {
  const view: Record<string, CellView> = {};
  const isHidden = (code: string): boolean =>
    fieldAccess(code, record, actor, config, store) === "NONE";
  for (const property of Object.values(config.properties)) {
    const { code, type } = property;
    if (fields !== null && !isWanted(property, fields)) continue;
    if (type === "GROUP" || type === "REFERENCE_TABLE") continue;
    if (property.enabled === false) continue;
    if (isHidden(code)) continue;
    const seen = withoutHidden(property, isHidden);
    view[code] = { type, value: valueOf(seen, record, app, config, store) };
  }
  if (fields === null || fields.has("$id")) {
    view.$id = { type: "__ID__", value: String(record.id) };
  }
  if (fields === null || fields.has("$revision")) {
    view.$revision = {
      type: "__REVISION__",
      value: String(record.revision),
    };
  }
  return view;
}

/** A table has rights of its own, and so has each field in it. */
function withoutHidden(
  property: FieldProperty,
  isHidden: (code: string) => boolean,
): FieldProperty {
  if (property.fields === undefined) return property;
  const fields = Object.entries(property.fields).filter(
    ([code]) => !isHidden(code),
  );
  return { ...property, fields: Object.fromEntries(fields) };
}

/** The code of a field in a table asks for its table. */
function isWanted(
  property: FieldProperty,
  fields: ReadonlySet<string>,
): boolean {
  return (
    fields.has(property.code) ||
    Object.keys(property.fields ?? {}).some((code) => fields.has(code))
  );
}

function valueOf(
  property: FieldProperty,
  record: StoredRecord,
  app: App,
  config: AppConfig,
  store: Store,
): unknown {
  switch (property.type) {
    case "RECORD_NUMBER":
      return recordNumber(record.id, app);
    case "CREATOR":
      return memberView(store.users, record.creator);
    case "MODIFIER":
      return memberView(store.users, record.modifier);
    case "CREATED_TIME":
      return record.createdAt;
    case "UPDATED_TIME":
      return record.updatedAt;
    case "STATUS":
      return statusName(record, config);
    case "STATUS_ASSIGNEE":
      return assigneesOf(record, config).map((code) =>
        memberView(store.users, code),
      );
    default:
      return cellView(property, record.values[property.code], store);
  }
}

/** Name of the state; "" while process management is off. */
function statusName(record: StoredRecord, config: AppConfig): string {
  const process = activeProcess(config);
  return process === null ? "" : stateOf(record, process).name;
}

/** A record's number, with the app's code in front when it has one. */
function recordNumber(id: number, app: App): string {
  return app.code === "" ? String(id) : `${app.code}-${id}`;
}

function cellView(
  property: FieldProperty,
  value: CellValue | undefined,
  store: Store,
): unknown {
  const cell = value ?? emptyCell(property.type);
  switch (property.type) {
    case "SUBTABLE":
      return (cell as readonly TableRow[]).map((row) => ({
        id: row.id,
        value: Object.fromEntries(
          Object.values(property.fields ?? {}).map((inner) => [
            inner.code,
            {
              type: inner.type,
              value: cellView(inner, row.values[inner.code], store),
            },
          ]),
        ),
      }));
    case "USER_SELECT":
      return members(cell, (code) => memberView(store.users, code));
    case "ORGANIZATION_SELECT":
      return members(cell, (code) => memberView(store.organizations, code));
    case "GROUP_SELECT":
      return members(cell, (code) => memberView(store.groups, code));
    case "FILE":
      return (cell as readonly { contentType: string }[]).map((file) => file);
    default:
      return cell;
  }
}

function members(
  cell: CellValue,
  view: (code: string) => object,
): readonly object[] {
  return (cell as readonly Member[]).map(({ code }) => view(code));
}
