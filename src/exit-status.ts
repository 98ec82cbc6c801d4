/** What the program says with its exit status, whatever the command. */
export const EXIT = { pass: 0, fail: 1, usage: 2 } as const;
