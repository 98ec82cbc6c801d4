/** What containerd knows by one word: https://pkg.go.dev/github.com/containerd/platforms#Parse */
const SYSTEMS_AND_PROCESSORS: ReadonlySet<string> = new Set(
  (
    "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 " +
    "solaris windows zos 386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 " +
    "mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x " +
    "sparc sparc64 wasm x86-64 x86_64"
  ).split(" "),
);

/** Whether BuildKit reads the value of FROM's `--platform`, which holds no variable. Empty is as if it were not there. */
export function isPlatform(value: string): boolean {
  if (value === "") return true;
  const [system = "", ...others] = value.split("/");
  const name = /^([\w-]+)(?:\([\w.+-]*\))?$/.exec(system)?.[1];
  if (name === undefined || others.length > 2 || !others.every((part) => /^[\w.-]+$/.test(part)))
    return false;
  return others.length > 0 || SYSTEMS_AND_PROCESSORS.has(name.toLowerCase());
}

const SIGNALS: ReadonlySet<string> = new Set(
  (
    "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP " +
    "SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ"
  ).split(" "),
);

/** Whether BuildKit takes the value for a signal: any number but 0, or one of Linux's names, with SIG or without. */
export function isSignal(value: string): boolean {
  if (/^[-+]?\d{1,18}$/.test(value)) return Number(value) !== 0;
  const name = value.toUpperCase().replace(/^SIG/, "");
  return SIGNALS.has(name) || /^RT(?:MIN(?:\+(?:[1-9]|1[0-5]))?|MAX(?:-(?:[1-9]|1[0-4]))?)$/.test(name);
}
