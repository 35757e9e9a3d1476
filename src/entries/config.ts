import { pageLanguage } from "../kintone/page/page";

// kintone overwrites it before it loads the next plugin.
const pluginId = kintone.$PLUGIN_ID;
const place = document.getElementById("nendo-settings");

if (place) {
  import("../ui/settings/mount-settings")
    .then(({ mountSettings }) => mountSettings(place, pluginId, pageLanguage()))
    .catch(async (error: unknown) => {
      console.error(error);
      const { showNotice } = await import("../ui/show-notice");
      showNotice(place, "failed", pageLanguage());
    });
}
