/** An address as a message may show it: without the name and password in it. */
export const maskCredentials = (address: string): string =>
  address.replace(/(^|\/\/)[^/@\s]*@/gu, "$1…@");
