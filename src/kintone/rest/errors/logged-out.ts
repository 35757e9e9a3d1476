import { toKintoneError } from "./to-kintone-error";

/** Whether kintone answers as it does once a login has ended: nothing was done. */
export const isLoggedOut = (error: unknown): boolean =>
  toKintoneError(error).code === "loginRequired";
