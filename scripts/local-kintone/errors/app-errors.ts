import { KintoneError } from "./kintone-error";
import { text } from "./text";

// Errors about an app, its settings, its files and plugins.

export function appNotFound(id: number | string): KintoneError {
  return new KintoneError(
    404,
    "GAIA_AP01",
    text(
      `指定したアプリ（id: ${id}）が見つかりません。削除されている可能性があります。`,
      `The app (ID: ${id}) not found. The app may have been deleted.`,
    ),
  );
}

/** The real code is not known. */
export function spaceNotFound(id: number): KintoneError {
  return new KintoneError(
    404,
    "LOCAL_SPACE_NOT_FOUND",
    text(
      `指定したスペース（id: ${id}）が見つかりません。削除されている可能性があります。`,
      `The space (ID: ${id}) not found. The space may have been deleted.`,
    ),
  );
}

export function appInGuestSpace(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL23",
    text(
      "ゲストスペース内のアプリを操作する場合は、リクエストの送信先を「/k/guest/（ゲストスペースのID）/v1/...」にします。",
      "When you operate an app in a guest space, please send the request to '/k/guest/(guest space ID)/v1/...'.",
    ),
  );
}

export function duplicateAppToken(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_DA03",
    text(
      "同じアプリのAPIトークンを重複して指定できません。",
      "You cannot specify a duplicate API token for the same app.",
    ),
  );
}

/** Also for the revision of an app's settings. */
export function staleRevision(): KintoneError {
  return new KintoneError(
    409,
    "GAIA_CO02",
    text(
      "指定したrevisionは最新ではありません。ほかのユーザーがレコードを更新した可能性があります。",
      "The revision is not the latest. Someone may update a record.",
    ),
  );
}

export function fieldNotFound(code: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_FC01",
    text(
      `指定されたフィールド（code: ${code}）が見つかりません。`,
      `The specified field (code: ${code}) is not found.`,
    ),
  );
}

export function badFormula(label: string, reason: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_IL01",
    text(
      `フィールド「${label}」の計算式が正しくありません。(エラーの内容：${reason})`,
      `The formula in the field '${label}' is invalid. (Reason: ${reason})`,
    ),
  );
}

export function usedByLookup(code: string): KintoneError {
  return new KintoneError(
    400,
    "GAIA_LO02",
    text(
      `フィールド「${code}」は、ほかのアプリのルックアップで使用されているため削除できません。`,
      `The field ${code} is used by a lookup of another app and can't be deleted.`,
    ),
  );
}

export function lookupKeyNotUnique(): KintoneError {
  return new KintoneError(
    400,
    "GAIA_LO03",
    text(
      "ルックアップの参照先から値をコピーできません。「コピー元のフィールド」に指定したフィールドの設定で「値の重複を禁止する」を選択しておく必要があります。",
      "The lookup can't copy values: the key field of the datasource app must prohibit duplicate values.",
    ),
  );
}

export function fileNotFound(key: string): KintoneError {
  return new KintoneError(
    404,
    "GAIA_BL01",
    text(
      `指定したファイル（id: ${key}）が見つかりません。`,
      `The specified file (id: ${key}) not found.`,
    ),
  );
}

export function pluginNotFound(id: string): KintoneError {
  return new KintoneError(
    404,
    "LOCAL_PLUGIN_NOT_FOUND",
    text(
      `指定したプラグイン（id: ${id}）が見つかりません。`,
      `The specified plug-in (id: ${id}) is not found.`,
    ),
  );
}

/** The zip can't be taken as a plugin; the reason says what is wrong. */
export function badPlugin(ja: string, en: string): KintoneError {
  return new KintoneError(
    400,
    "LOCAL_BAD_PLUGIN",
    text(
      `プラグインを読み込めません。${ja}`,
      `The plug-in can't be read: ${en}`,
    ),
  );
}
