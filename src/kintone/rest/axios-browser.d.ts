/** axios as the REST client loads it in a browser; its own types name only the entry. */
declare module "axios/dist/browser/axios.cjs" {
  import type { AxiosStatic } from "axios";

  const axios: AxiosStatic;
  export = axios;
}
