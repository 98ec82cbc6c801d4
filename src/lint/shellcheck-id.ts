/** Whether it is the id of one of ShellCheck's own rules: https://www.shellcheck.net/wiki/ */
export function isShellCheckId(name: string): boolean {
  return /^SC\d{4}$/.test(name);
}

/** The page of ShellCheck's wiki about one of its rules. */
export function shellCheckHelp(id: string): string {
  return `https://www.shellcheck.net/wiki/${id}`;
}
