import type { RollupInput } from "../rollup/input/rollup-input";
import type { LoadRequest } from "../kintone/sources/load-request";
import { loadRows } from "../kintone/sources/load-rows";
import { rollupInputOf } from "./rollup-input-of";

/**
 * Everything that the figures of the fiscal years rest on, completely read and
 * decoded (domain: counting rule 12).
 * @throws KintoneError when anything could not be read
 * @throws the signal's reason once it is aborted
 */
export const loadRollupInput = async (
  request: LoadRequest,
): Promise<RollupInput> =>
  rollupInputOf(await loadRows(request), request.fiscalYears, request);
