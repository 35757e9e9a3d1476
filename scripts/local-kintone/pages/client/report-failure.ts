import type { PageContext } from "./page-context";
import { RestError } from "./rest-error";
import { showNotification } from "./widgets/notification";

/** Shows why something failed: the service's own sentence where there is one. */
export function reportFailure(context: PageContext, error: unknown): void {
  const { texts } = context;
  if (error instanceof RestError) {
    showNotification("ERROR", error.message || texts.loadFailed, texts);
    return;
  }
  console.error(error);
  showNotification("ERROR", texts.handlerFailed, texts);
}
