import type { Texts } from "../text/ja";
import { createDialog } from "./dialog";

/** Asks whether a record shall be deleted. */
export async function confirmDelete(texts: Texts): Promise<boolean> {
  const action = await createDialog(
    {
      title: texts.deleteQuestion,
      body: texts.deleteWarning,
      okButtonText: texts.remove,
      showCancelButton: true,
    },
    texts,
  ).show();
  return action === "OK";
}
