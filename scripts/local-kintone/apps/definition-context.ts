import type { ErrorCollector } from "../errors/error-collector";
import type { Store } from "../state/store";

/** What reading the definition of a field needs besides the definition. */
export interface DefinitionContext {
  readonly errors: ErrorCollector;
  readonly store: Store;
}
