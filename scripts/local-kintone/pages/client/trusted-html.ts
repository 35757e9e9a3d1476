/** The one policy under which the pages themselves turn text into HTML. */
export const POLICY_NAME = "local-kintone";

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

let policy: { createHTML(html: string): string } | null = null;

/**
 * HTML that the browser takes although the page allows no text as HTML: that of
 * custom lists, and rich texts before they are cleaned.
 */
export function trustedHtml(html: string): string {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: TrustedTypePolicyFactory;
  };
  if (trustedTypes === undefined) return html;
  policy ??= trustedTypes.createPolicy(POLICY_NAME, {
    createHTML: (text) => text,
  });
  return policy.createHTML(html);
}
