import type { RecordHost } from "./page-host";

type SideBarState = "CLOSED" | "COMMENTS" | "HISTORY" | "HIDDEN";

/** showSideBar() and getSideBarDisplayState() of a detail page. */
export function createSideBarApi(shown: () => RecordHost | null) {
  const sideBar = () => shown()?.sideBar ?? null;
  return {
    showSideBar: async (state: string): Promise<void> => {
      if (state === "HISTORY")
        throw new Error(
          'showSideBar("HISTORY") is not implemented in the local kintone.',
        );
      if (!["OPEN", "CLOSED", "COMMENTS"].includes(state))
        throw new TypeError(`"${state}" is no state of the side bar.`);
      const element = sideBar();
      if (element !== null) element.hidden = state === "CLOSED";
    },
    getSideBarDisplayState: async (): Promise<SideBarState> => {
      const element = sideBar();
      if (element === null) return "HIDDEN";
      return element.hidden ? "CLOSED" : "COMMENTS";
    },
  };
}
