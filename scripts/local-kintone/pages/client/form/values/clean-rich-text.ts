import { trustedHtml } from "../../trusted-html";

const ALLOWED_TAGS = new Set(
  "A B BLOCKQUOTE BR DIV EM FONT H1 H2 H3 HR I LI OL P S SPAN STRONG SUB SUP TABLE TBODY TD TH THEAD TR U UL".split(
    " ",
  ),
);

/**
 * The nodes of a rich text with only harmless tags and web links left; what a
 * record holds is never trusted.
 */
export function cleanRichText(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(
    trustedHtml(html),
    "text/html",
  );
  const result = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) appendClean(result, node);
  return result;
}

function appendClean(parent: Node, node: Node): void {
  if (node instanceof Text) {
    parent.appendChild(document.createTextNode(node.data));
    return;
  }
  if (!(node instanceof Element)) return;
  if (node.matches("script, style, iframe, object, template")) return;
  let target = parent;
  if (ALLOWED_TAGS.has(node.tagName)) {
    const element = document.createElement(node.tagName);
    const href = node.getAttribute("href") ?? "";
    if (node.tagName === "A" && /^(?:https?:|mailto:)/iu.test(href)) {
      element.setAttribute("href", href);
      element.setAttribute("rel", "noopener noreferrer");
      element.setAttribute("target", "_blank");
    }
    target = parent.appendChild(element);
  }
  for (const child of node.childNodes) appendClean(target, child);
}
