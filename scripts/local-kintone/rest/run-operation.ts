import type { Call, Operation } from "./operation";

/** Runs one operation; whatever it writes is one transaction. */
export async function runOperation(
  operation: Operation,
  call: Call,
): Promise<object> {
  if (operation.method === "GET") return operation.handle(call);
  return call.kintone.store.transact(() => operation.handle(call));
}
