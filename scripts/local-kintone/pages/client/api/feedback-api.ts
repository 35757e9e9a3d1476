import type { Texts } from "../text/ja";
import { createDialog, type DialogConfig } from "../widgets/dialog";
import { setLoading } from "../widgets/loading";
import {
  type NotificationType,
  showNotification,
} from "../widgets/notification";

const NOTIFICATION_TYPES: readonly string[] = ["ERROR", "SUCCESS", "INFO"];

/** The dialogs, notifications and the loading cover of one half of the API. */
export function createFeedbackApi(texts: Texts, variant: "dialog" | "sheet") {
  return {
    showNotification: async (type: NotificationType, message: string) => {
      if (!NOTIFICATION_TYPES.includes(type))
        throw new Error(`"${type}" is not a notification type.`);
      showNotification(type, message, texts);
    },
    showLoading: async (state: "VISIBLE" | "HIDDEN") => {
      if (state !== "VISIBLE" && state !== "HIDDEN")
        throw new Error('showLoading() takes "VISIBLE" or "HIDDEN".');
      setLoading(state === "VISIBLE", texts);
    },
    confirm: (config: DialogConfig) => {
      const { body, beforeClose, ...rest } = config;
      if (beforeClose !== undefined || body instanceof Element)
        throw new Error("This dialog takes text and no beforeClose.");
      return createDialog({ ...rest, body: body ?? "" }, texts, variant).show();
    },
    create: async (config: DialogConfig) =>
      createDialog(config, texts, variant),
  };
}
