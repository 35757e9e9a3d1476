import type { RecordPlace } from "./record-url";
import { appUrl } from "./record-url";

/** kintone leaves what it doesn't know in an address alone. */
const PARAMETER = "nendo-publish";

/** Address of a 年度まとめ record's page with 公表の準備 open. */
export const workbenchUrl = ({
  appId,
  guestSpaceId,
  recordId,
}: RecordPlace): string =>
  `${appUrl(appId, guestSpaceId)}show?${PARAMETER}=1#record=${encodeURIComponent(recordId)}`;

/** Whether the address of a page asks for 公表の準備. */
export const isWorkbenchAsked = (search: string): boolean =>
  new URLSearchParams(search).has(PARAMETER);
