/** What takes less than this is not worth a line. */
const silentMs = 1_000;
const tickMs = 200;
const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

export type Progress = {
  /** Says what is being done while it takes longer than a second; steps may overlap. */
  step: <Result>(title: string, act: (report: (note: string) => void) => Promise<Result>) => Promise<Result>;
  line: (text: string) => void;
};

type Running = { title: string; startedAtMs: number; note: string; isAnnounced: boolean };

export const silentProgress: Progress = { step: (_title, act) => act(() => {}), line: () => {} };

/** One moving line in a terminal; elsewhere a line when a step turns out to be slow, and one when it ends. */
export const createProgress = (out: NodeJS.WriteStream): Progress => {
  const running = new Set<Running>();
  let ticker: NodeJS.Timeout | null = null;
  let frame = 0;
  const wipe = out.isTTY ? '\r\u001b[K' : '';

  const elapsed = (step: Running): string => `${((performance.now() - step.startedAtMs) / 1000).toFixed(1)} s`;
  const isSlow = (step: Running): boolean => performance.now() - step.startedAtMs > silentMs;
  const describe = (step: Running): string => step.title + (step.note && ` (${step.note})`);

  const tick = (): void => {
    const slow = [...running].filter(isSlow);
    if (out.isTTY) {
      frame += 1;
      const text = slow.map((step) => `${describe(step)} ${elapsed(step)}`).join(' · ');
      out.write(
        text ? `${wipe}${frames[frame % frames.length]} ${text}`.slice(0, (out.columns ?? 80) + wipe.length - 1) : wipe,
      );
      return;
    }
    for (const step of slow.filter(({ isAnnounced }) => !isAnnounced)) {
      step.isAnnounced = true;
      out.write(`… ${describe(step)}\n`);
    }
  };

  const finish = (step: Running, mark: string): void => {
    running.delete(step);
    if (running.size === 0 && ticker) {
      clearInterval(ticker);
      ticker = null;
    }
    if (isSlow(step)) out.write(`${wipe}${mark} ${step.title} ${elapsed(step)}\n`);
    else out.write(wipe);
  };

  return {
    line: (text) => void out.write(`${wipe}${text}\n`),
    step: async (title, act) => {
      const step: Running = { title, startedAtMs: performance.now(), note: '', isAnnounced: false };
      running.add(step);
      ticker ??= setInterval(tick, tickMs);
      try {
        const result = await act((note) => {
          step.note = note;
        });
        finish(step, '✓');
        return result;
      } catch (error) {
        finish(step, '✗');
        throw error;
      }
    },
  };
};
