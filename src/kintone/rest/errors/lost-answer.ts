import { isGatewayTimeout, toKintoneError } from "./to-kintone-error";

/** kintone may have done all the same what it was asked for. */
export const isLostAnswer = (error: unknown): boolean =>
  [
    "networkFailed",
    "timedOut",
    "serverFailed",
    "maintenance",
    "busy",
    "unexpectedResponse",
  ].includes(toKintoneError(error).code);

/** Without any answer kintone may still be at it; after a wrong one it is done with it. */
export const mayComeLate = (error: unknown): boolean =>
  ["networkFailed", "timedOut"].includes(toKintoneError(error).code) ||
  isGatewayTimeout(toKintoneError(error));

/** kintone did not even begin with it: it may be sent again, whatever it is. */
export const isUntouched = (error: unknown): boolean =>
  toKintoneError(error).code === "busy";
