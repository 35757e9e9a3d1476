import { ACL_OPERATIONS } from "./apps/acl";
import { API_LAB_OPERATIONS, APP_PLUGIN_OPERATIONS } from "./apps/app-plugins";
import { APP_OPERATIONS } from "./apps/apps";
import { bulkRequest } from "./bulk-request";
import { COMMENT_OPERATIONS } from "./records/comments";
import { CURSOR_OPERATIONS } from "./records/cursors";
import { DEPLOY_OPERATIONS } from "./apps/deploy";
import { EVALUATE_OPERATIONS } from "./records/evaluate-acl";
import { FILE_OPERATIONS } from "./records/files";
import { CUSTOMIZE_OPERATIONS } from "./apps/customize";
import { FORM_OPERATIONS } from "./apps/form";
import { FORM_FIELD_OPERATIONS } from "./apps/form-fields";
import { FORM_LAYOUT_OPERATIONS } from "./apps/form-layout";
import type { Method, Operation } from "./operation";
import { PLUGIN_OPERATIONS } from "./apps/plugins";
import { PROCESS_ACTION_OPERATIONS } from "./records/process-actions";
import { PROCESS_SETTINGS_OPERATIONS } from "./apps/process-settings";
import { RECORD_READ_OPERATIONS } from "./records/records-read";
import { RECORD_WRITE_OPERATIONS } from "./records/records-write";
import { SETTINGS_OPERATIONS } from "./apps/settings";
import { VIEW_OPERATIONS } from "./apps/views";

/** Finds operations by method and path. */
export type FindOperation = (method: Method, path: string) => Operation | null;

/** The REST operations of a server; null for one that does not exist. */
export function operationsOf(apiLab: boolean): FindOperation {
  const operations = new Map<string, Operation>();
  const find: FindOperation = (method, path) =>
    operations.get(`${method} ${path.replace(/\.json$/, "")}`) ?? null;
  for (const operation of [...listOperations(apiLab), bulkRequest(find)]) {
    operations.set(`${operation.method} ${operation.path}`, operation);
  }
  return find;
}

/** Every operation but bulkRequest, which runs the others. */
export function listOperations(apiLab: boolean): readonly Operation[] {
  return [
    ...APP_OPERATIONS,
    ...FORM_FIELD_OPERATIONS,
    ...FORM_LAYOUT_OPERATIONS,
    ...FORM_OPERATIONS,
    ...CUSTOMIZE_OPERATIONS,
    ...VIEW_OPERATIONS,
    ...SETTINGS_OPERATIONS,
    ...ACL_OPERATIONS,
    ...PROCESS_SETTINGS_OPERATIONS,
    ...PROCESS_ACTION_OPERATIONS,
    ...DEPLOY_OPERATIONS,
    ...APP_PLUGIN_OPERATIONS,
    ...(apiLab ? API_LAB_OPERATIONS : []),
    ...PLUGIN_OPERATIONS,
    ...FILE_OPERATIONS,
    ...RECORD_READ_OPERATIONS,
    ...RECORD_WRITE_OPERATIONS,
    ...CURSOR_OPERATIONS,
    ...COMMENT_OPERATIONS,
    ...EVALUATE_OPERATIONS,
  ];
}
