/** Long rather than intricate: length is what makes a password hard to guess. */
export const shortestPassword = 12;
export const longestPassword = 128;
