import type {} from "./kintone-augmentation";

/**
 * Whether whoever is logged in may add records to the app of a PC's page
 * (kintone: getPermissions). An older kintone does not tell: then it is kintone
 * that refuses.
 */
export const mayAddRecords = async (): Promise<boolean> => {
  try {
    return (await kintone.app.getPermissions?.())?.addRecord !== false;
  } catch {
    return true;
  }
};
