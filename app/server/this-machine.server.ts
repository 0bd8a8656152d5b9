/** The name, as in an address, of the machine itself: what goes there crosses no network. */
export const isThisMachine = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
