import { KintoneError } from "./kintone-error";
import { REQUIRED_PARAMETER } from "./messages";
import { invalidInput } from "./request-errors";
import { text } from "./text";

// Errors about records, comments and cursors.

export function recordNotFound(id: number | string): KintoneError {
  return new KintoneError(
    404,
    "GAIA_RE01",
    text(
      `指定したレコード（id: ${id}）が見つかりません。`,
      `The specified record (ID: ${id}) is not found.`,
    ),
  );
}

/** No record has the value of an update key. */
export function recordOfKeyNotFound(value: string): KintoneError {
  return new KintoneError(
    404,
    "GAIA_RE20",
    text(
      `指定したキー（${value}）のレコードが見つかりません。`,
      `The record with the specified key (${value}) is not found.`,
    ),
  );
}

export function commentNotFound(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_RE02",
    text(
      "指定したコメントが存在しません。削除された可能性があります。",
      "The specified comment does not exist. The comment may have been deleted.",
    ),
  );
}

export function lookupValueNotFound(code: string, value: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_LO04",
    text(
      `フィールド「${code}」の値「${value}」が、ルックアップの参照先のフィールドにないか、またはアプリやフィールドの閲覧権限がありません。`,
      `A value ${value} in the field ${code} does not exist in the datasource app for lookup, or you do not have permission to view the app or the field.`,
    ),
  );
}

export function fieldNotEditable(code: string): KintoneError {
  return new KintoneError(
    403,
    "GAIA_FU01",
    text(
      `フィールド「${code}」の編集権限がありません。`,
      `You have no permission to edit the field ${code}.`,
    ),
  );
}

export function userNotFound(code: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL26",
    text(
      `指定したユーザー（code：${code}）が見つかりません。`,
      `The specified user (code：${code}) not found.`,
    ),
  );
}

export function organizationNotFound(code: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL28",
    text(
      `指定した組織(code:${code})が見つかりません。`,
      `The specified organization (code:${code}) not found.`,
    ),
  );
}

export function groupNotFound(code: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL27",
    text(
      `指定したグループ（code：${code}）が見つかりません。`,
      `The specified group (code：${code}) not found.`,
    ),
  );
}

export function tooManyCursors(): KintoneError {
  return new KintoneError(
    429,
    "GAIA_TM12",
    text(
      "作成できるカーソルの上限に達しているため、カーソルを作成できません。不要なカーソルを削除するか、しばらく経ってから再実行してください。",
      "No more cursors can be created: the limit is reached. Delete cursors or try again later.",
    ),
  );
}

export function cursorNotFound(): KintoneError {
  return new KintoneError(
    404,
    "GAIA_CN01",
    text(
      "指定したカーソルは存在しないか、既に有効期限が切れています。",
      "The specified cursor does not exist or has expired.",
    ),
  );
}

/** Status actions while process management is off. */
export function processManagementOff(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_ST02",
    text(
      "操作に失敗しました。プロセス管理機能が無効化されています。",
      "Your request failed. The process management feature has been disabled.",
    ),
  );
}

/** The action does not start at the record's state, or there is none. */
export function statusNotChangeable(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL03",
    text(
      "ステータスの変更に失敗しました。ほかのユーザーがステータス、またはステータスの設定を変更した可能性があります。",
      "Failed to update the status. The settings or the status itself may have been changed by someone.",
    ),
  );
}

export function onlyForAssignees(): KintoneError {
  return new KintoneError(
    403,
    "GAIA_NT01",
    text(
      "作業者のみがステータスを変更できます",
      "Only assignees can change the status.",
    ),
  );
}

/** The next state wants one of several people to be chosen. */
export function assigneeRequired(): KintoneError {
  return invalidInput(new Map([["assignee", [REQUIRED_PARAMETER]]]));
}

export function assigneeNotAllowed(code: string): KintoneError {
  const message = text(
    `ユーザー（code：${code}）は、次のステータスの作業者に指定できません。`,
    `The user (code: ${code}) can't be the assignee of the next status.`,
  );
  return invalidInput(new Map([["assignee", [message]]]));
}
