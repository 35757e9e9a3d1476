const KEY = "nendo-matome:hints-folded";

/** Whether somebody folded the hints in this browser; not where it forbids storage. */
export const foldedPanel = {
  take: (): boolean => {
    try {
      return localStorage.getItem(KEY) === "yes";
    } catch {
      return false;
    }
  },
  put: (isFolded: boolean): void => {
    try {
      if (isFolded) localStorage.setItem(KEY, "yes");
      else localStorage.removeItem(KEY);
    } catch {
      // Forbidden: it is folded until the form is left.
    }
  },
};
