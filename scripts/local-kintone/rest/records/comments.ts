import { checkLength } from "../../errors/check-length";
import { BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import {
  commentNotFound,
  groupNotFound,
  organizationNotFound,
  userNotFound,
} from "../../errors/record-errors";
import { isObject } from "../../json";
import type { Comment } from "../../state/record";
import type { Store } from "../../state/store";
import { refuse } from "../access";
import { memberView } from "../../fields/member-view";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";
import { findRecord, openApp } from "./record-access";

const DEFAULT_LIMIT = 10;
const LONGEST_COMMENT = 65_535;

function keyOf(appId: number, recordId: number): string {
  return `${appId}/${recordId}`;
}

const getComments: Operation = {
  method: "GET",
  path: "record/comments",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const recordId = read.id("record");
    const order = read.oneOf("order", ["asc", "desc"]) ?? "desc";
    const offset = read.integer("offset", { minimum: 0 }) ?? 0;
    const limit =
      read.integer("limit", { minimum: 0, maximum: DEFAULT_LIMIT }) ??
      DEFAULT_LIMIT;
    read.check();
    const { store } = call.kintone;
    findRecord(
      call,
      openApp(call, appId, "recordViewable"),
      recordId,
      "viewable",
    );
    const oldestFirst = store.comments.get(keyOf(appId, recordId)) ?? [];
    const all = order === "asc" ? oldestFirst : [...oldestFirst].reverse();
    const page = all.slice(offset, offset + limit);
    const hasBefore = offset > 0 && all.length > 0;
    const hasAfter = offset + limit < all.length;
    return {
      comments: page.map((comment) => commentView(comment, store)),
      older: order === "asc" ? hasBefore : hasAfter,
      newer: order === "asc" ? hasAfter : hasBefore,
    };
  },
};

/** The returned text ends in a space. */
function commentView(comment: Comment, store: Store): object {
  return {
    id: String(comment.id),
    text: `${comment.text} `,
    createdAt: comment.createdAt,
    creator: memberView(store.users, comment.creator),
    mentions: comment.mentions,
  };
}

const postComment: Operation = {
  method: "POST",
  path: "record/comment",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const recordId = read.id("record");
    const comment = read.object("comment");
    const text = comment.text;
    if (typeof text !== "string" || text === "") {
      read.errors.add("comment.text", REQUIRED_PARAMETER);
    } else checkLength(text, LONGEST_COMMENT, "comment.text", read.errors);
    const mentions = readMentions(comment.mentions, call, read);
    read.check();
    const { store, now } = call.kintone;
    findRecord(
      call,
      openApp(call, appId, "recordViewable"),
      recordId,
      "viewable",
    );
    const key = keyOf(appId, recordId);
    const before = store.comments.get(key) ?? [];
    const id = store.next(`comment/${key}`);
    store.comments.put(key, [
      ...before,
      {
        id,
        text: String(text),
        createdAt: `${now().toISOString().slice(0, 19)}Z`,
        creator: call.actor.user.code,
        mentions,
      },
    ]);
    return { id: String(id) };
  },
};

function readMentions(
  value: unknown,
  call: Call,
  read: Parameters,
): Comment["mentions"] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject)) {
    read.errors.add("comment.mentions", BAD_SHAPE);
    return [];
  }
  const { users, groups, organizations } = call.kintone.store;
  return value.map((mention) => {
    const code = String(mention.code ?? "");
    const type = String(mention.type ?? "");
    if (type === "USER" && !users.has(code)) throw userNotFound(code);
    if (type === "GROUP" && !groups.has(code)) throw groupNotFound(code);
    if (type === "ORGANIZATION" && !organizations.has(code)) {
      throw organizationNotFound(code);
    }
    return { code, type };
  });
}

const deleteComment: Operation = {
  method: "DELETE",
  path: "record/comment",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const recordId = read.id("record");
    const commentId = read.id("comment");
    read.check();
    const { store } = call.kintone;
    const open = openApp(call, appId, "recordViewable");
    findRecord(call, open, recordId, "viewable");
    const key = keyOf(appId, recordId);
    const comments = store.comments.get(key) ?? [];
    const comment = comments.find(({ id }) => id === commentId);
    if (comment === undefined) throw commentNotFound();
    const isOwn = comment.creator === call.actor.user.code;
    if (!isOwn && !open.rights.appEditable) refuse(call);
    store.comments.put(
      key,
      comments.filter(({ id }) => id !== commentId),
    );
    return {};
  },
};

export const COMMENT_OPERATIONS: readonly Operation[] = [
  getComments,
  postComment,
  deleteComment,
];
