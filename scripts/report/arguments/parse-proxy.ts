/** A forward proxy, as the REST client takes it. */
export interface Proxy {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  readonly auth?: { readonly username: string; readonly password: string };
}

/** http://[USER:PASSWORD@]HOST[:PORT]; undefined for a text that is no such address. */
export const parseProxy = (text: string): Proxy | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return {
    protocol: protocol.slice(0, -1),
    host: hostname,
    port: port === "" ? DEFAULT_PORTS[protocol] : Number(port),
    ...(username === ""
      ? {}
      : {
          auth: {
            username: decodeURIComponent(username),
            password: decodeURIComponent(password),
          },
        }),
  };
};

const DEFAULT_PORTS = { "http:": 80, "https:": 443 } as const;
