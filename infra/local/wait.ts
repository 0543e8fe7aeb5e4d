export const sleep = (spanMs: number): Promise<void> => new Promise((wake) => setTimeout(wake, spanMs));

/** True as soon as the question is answered by true, false when the time is over. The pause grows so that long waits cost nothing. */
export const waitUntil = async (
  ask: () => boolean | Promise<boolean>,
  { timeoutMs, pauseMs = 20, pauseMsMax = 200 }: { timeoutMs: number; pauseMs?: number; pauseMsMax?: number },
): Promise<boolean> => {
  const deadline = performance.now() + timeoutMs;
  for (let pause = pauseMs; ; pause = Math.min(pause * 1.5, pauseMsMax)) {
    if (await ask()) return true;
    if (performance.now() + pause > deadline) return false;
    await sleep(pause);
  }
};
