import type { FieldProperty } from "../../../../state/field-property";
import { h } from "../../dom";
import type { FileValue } from "../../record-data";
import type { RestClient } from "../../rest";
import { icon } from "../../widgets/icons";

/** Attachments as links that download, pictures with a thumbnail. */
export function renderFiles(
  property: FieldProperty,
  files: readonly FileValue[],
  rest: RestClient,
): HTMLElement {
  return h(
    "ul",
    { class: "lk-files" },
    ...files.map((file) =>
      h(
        "li",
        {},
        isPicture(file) && thumbnail(file, property.thumbnailSize, rest),
        h(
          "button",
          {
            type: "button",
            class: "lk-link-button lk-file-link",
            click: () => saveFile(file, rest),
          },
          icon("file"),
          file.name,
        ),
        h("span", { class: "lk-file-size" }, formatSize(Number(file.size))),
      ),
    ),
  );
}

/** A size in bytes for people: "1.4 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function isPicture(file: FileValue): boolean {
  return /^image\/(?:png|jpeg|gif|bmp|webp)$/u.test(file.contentType);
}

function thumbnail(
  file: FileValue,
  size: string | undefined,
  rest: RestClient,
): HTMLImageElement {
  const image = h("img", {
    class: "lk-thumbnail",
    alt: file.name,
    width: size ?? "50",
  });
  rest.download(file.fileKey).then((blob) => {
    image.src = URL.createObjectURL(blob);
  });
  return image;
}

async function saveFile(file: FileValue, rest: RestClient): Promise<void> {
  const url = URL.createObjectURL(await rest.download(file.fileKey));
  const link = h("a", { href: url, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
