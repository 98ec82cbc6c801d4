const FIRST_MILLISECONDS = 1_000;
const NEXT_MILLISECONDS = 10_000;

/** Waits for work that is silent, and tells how many seconds it has taken: after one second, then every ten. */
export async function withProgress<Result>(
  work: Promise<Result>,
  say: (seconds: number) => void,
): Promise<Result> {
  const begun = performance.now();
  const tell = (): void => {
    say(Math.round((performance.now() - begun) / 1000));
    timer = setTimeout(tell, NEXT_MILLISECONDS);
  };
  let timer = setTimeout(tell, FIRST_MILLISECONDS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
