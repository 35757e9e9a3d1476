import type { PageContext } from "./page-context";
import { RestError } from "./rest-error";
import { showNotification } from "./widgets/notification";

/** Shows why something failed: the service's own sentence where there is one. */
export function reportFailure(context: PageContext, error: unknown): void {
  const { texts } = context;
  if (error instanceof RestError) {
    // A body that is no JSON is a page of the layer in front of the service.
    const message =
      typeof error.body === "string"
        ? texts.badAnswer(error.status)
        : error.message;
    showNotification("ERROR", message, texts);
    return;
  }
  console.error(error);
  showNotification("ERROR", texts.handlerFailed, texts);
}
