import { fill, h } from "../../dom";
import type { FileValue } from "../../record-data";
import { iconButton } from "../../widgets/buttons";
import { icon } from "../../widgets/icons";
import { showNotification } from "../../widgets/notification";
import type { Control, ControlEnv } from "../control";
import { fileButton } from "../../widgets/file-button";
import { formatSize } from "../values/file-view";

/** Attachments: chosen files are uploaded at once and attached on saving. */
export function createFileControl(env: ControlEnv): Control {
  let files: readonly FileValue[] = [];
  const list = h("ul", { class: "lk-files" });
  const status = h("span", { role: "status" });
  const input = h("input", {
    type: "file",
    multiple: true,
    "aria-label": `${env.label}: ${env.texts.attach}`,
    change: () => upload(),
  });

  const show = (): void =>
    fill(
      list,
      ...files.map((file) =>
        h(
          "li",
          {},
          icon("file"),
          file.name,
          h("span", { class: "lk-file-size" }, formatSize(Number(file.size))),
          iconButton("close", `${env.texts.removeFile}: ${file.name}`, () => {
            files = files.filter((one) => one !== file);
            show();
            env.onChange();
          }),
        ),
      ),
    );
  const upload = async (): Promise<void> => {
    status.textContent = env.texts.uploading;
    try {
      for (const file of input.files ?? []) {
        const fileKey = await env.rest.upload(file);
        files = [
          ...files,
          {
            fileKey,
            name: file.name,
            contentType: file.type,
            size: String(file.size),
          },
        ];
        show();
      }
      env.onChange();
    } catch (error) {
      showNotification("ERROR", String(error), env.texts);
    } finally {
      status.textContent = "";
      input.value = "";
    }
  };

  return {
    element: h("div", {}, list, fileButton(env.texts.attach, input), status),
    read: () => files.map((file) => ({ ...file })),
    write: (value) => {
      files = Array.isArray(value) ? (value as FileValue[]) : [];
      show();
    },
    setDisabled: (isDisabled) => {
      input.disabled = isDisabled;
    },
  };
}
