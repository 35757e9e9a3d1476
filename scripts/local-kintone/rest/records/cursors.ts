import { REQUIRED_PARAMETER } from "../../errors/messages";
import { cursorNotFound, tooManyCursors } from "../../errors/record-errors";
import { parseQuery } from "../../query/language/parser";
import { badQuery } from "../../query/query-errors";
import { selectAll } from "../../query/select-records";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";
import { openApp } from "./record-access";
import { fieldSet, viewIn } from "./records-read";

const DEFAULT_SIZE = 100;
const MAX_SIZE = 500;

const createCursor: Operation = {
  method: "POST",
  path: "records/cursor",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const source = read.optionalString("query") ?? "";
    const fields = read.strings("fields") ?? null;
    const size =
      read.integer("size", { minimum: 1, maximum: MAX_SIZE }) ?? DEFAULT_SIZE;
    read.check();
    const open = openApp(call, appId, "recordViewable");
    const query = parseQuery(source);
    if (query.limit !== null || query.offset !== null) throw badQuery();
    const records = selectAll(
      query,
      open,
      (record) => open.recordRights(record).viewable,
    );
    const cursor = call.kintone.cursors.open({
      appId,
      owner: call.actor.user.code,
      fields,
      size,
      recordIds: records.map(({ id }) => id),
    });
    if (cursor === null) throw tooManyCursors();
    return { id: cursor.id, totalCount: String(records.length) };
  },
};

/** The set of records is that of the creation, their values are today's. */
const getCursor: Operation = {
  method: "GET",
  path: "records/cursor",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.optionalString("id") ?? "";
    if (id === "") read.errors.add("id", REQUIRED_PARAMETER);
    read.check();
    const { cursors, store } = call.kintone;
    const cursor = cursors.find(id);
    if (cursor === undefined || cursor.owner !== call.actor.user.code) {
      throw cursorNotFound();
    }
    const open = openApp(call, cursor.appId, "recordViewable");
    const fields = fieldSet(cursor.fields ?? undefined);
    const page = cursors.advance(cursor);
    const records = page.recordIds.flatMap((recordId) => {
      const record = store.records(cursor.appId).get(recordId);
      return record === undefined ? [] : [viewIn(open, record, fields)];
    });
    return { records, next: page.next };
  },
};

const deleteCursor: Operation = {
  method: "DELETE",
  path: "records/cursor",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.optionalString("id") ?? "";
    if (id === "") read.errors.add("id", REQUIRED_PARAMETER);
    read.check();
    const { cursors } = call.kintone;
    const cursor = cursors.find(id);
    if (cursor === undefined || cursor.owner !== call.actor.user.code) {
      throw cursorNotFound();
    }
    cursors.close(id);
    return {};
  },
};

export const CURSOR_OPERATIONS: readonly Operation[] = [
  createCursor,
  getCursor,
  deleteCursor,
];
