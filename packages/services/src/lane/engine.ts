import { tellAttempts } from '../delivery/tell-attempts.ts';
import { createAdmission } from './admit.ts';
import { createApplicationRates } from './application-rates.ts';
import type { LaneEngine, LaneEngineOptions } from './contract.ts';
import { type Hold, inHandByApplication, newHold } from './hold.ts';
import { createInOrder } from './in-order.ts';
import { createKnownTargets } from './known-targets.ts';
import { acquireLane, readEpochs } from './lease.ts';
import { type Nudge, writeNudge } from './nudge.ts';
import { createPerformer } from './perform.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createSlots, handOverWords } from './slots.ts';
import { nextRetryAt, recordedEndpoints, takeMessages, takeRetries } from './take.ts';
import { createChangeTeller } from './tell-changes.ts';
import type { Work } from './work.ts';

/** Outbox rows in hand at once: bounds memory and the list of what a reading passes over. */
const inHandMax = 2_048;
/** Of one application: more than its receivers answer while a batch is recorded, and never all there is room for. */
const inHandOfApplicationMax = 256;
/** Beyond `inHandMax`, for applications that have nothing in hand: a flood of others is not to be waited for. */
const inHandReserve = 256;
const reservedOfApplication = 8;
const inFlightMax = 512;
const retriesMax = 500;
const tickMs = 100;
const epochCheckMs = 2_000;
/** The outbox is read this often even when no notification came. */
const fallbackMs = 1_000;

/** Drains the lanes that this process holds: first attempts and quick retries of all their applications. */
export const createLaneEngine = (options: LaneEngineOptions): LaneEngine => {
  const { pool, log, now } = options;
  const holds = new Map<number, Hold>();
  const changes = createChangeTeller(pool);
  let retryAt: number | null = null;
  let recordedCount = 0;
  let stopped = false;
  /** Where more rows wait than were taken: the next commit makes room. */
  const backlog = new Map<string, Nudge>();
  const later = (nudges: readonly Nudge[]): void => {
    for (const nudge of nudges) backlog.set(writeNudge(nudge), nudge);
  };

  const sooner = (at: number | null): void => {
    if (at !== null && (retryAt === null || at < retryAt)) retryAt = at;
  };

  const lose = (hold: Hold): void => {
    if (hold.lost) return;
    hold.lost = true;
    hold.taking = false;
    hold.inHand.clear();
    inOrder.forget(hold.lane);
    if (holds.get(hold.lane) === hold) holds.delete(hold.lane);
    slots.withdraw((work) => work.hold === hold);
    log.warn({ lane: hold.lane, epoch: hold.epoch }, 'lane.lost');
  };

  const recorder: Recorder = createRecorder({
    pool,
    log,
    epochs: () => [...holds.values()].map(({ lane, epoch }) => ({ id: lane, epoch })),
    lost: (lanes) => {
      for (const lane of lanes) {
        const hold = holds.get(lane);
        if (hold) lose(hold);
      }
    },
    afterCommit: (batch) => {
      recordedCount += batch.attempts.length;
      tellAttempts(log, batch.attempts);
      options.attempted?.(batch.attempts);
      changes.recorded(batch);
      if (backlog.size > 0) {
        const waiting = [...backlog.values()];
        backlog.clear();
        void take(waiting);
      }
      const handedOver = batch.trouble.filter(({ kind }) => kind === 'hand_over');
      if (handedOver.length > 0) options.handedOver(handedOver);
    },
  });
  const inOrder = createInOrder();
  const performer = createPerformer({
    ...options,
    inOrder,
    broke: (cause, { message, target }) =>
      log.error({ cause, messageId: message.id, endpointId: target.id }, 'delivery.attempt_broke'),
    recorder: () => recorder,
    retryAt: sooner,
  });
  const rates = createApplicationRates(pool, log, () => slots.tick());
  const slots = createSlots<Work>({
    inFlightMax,
    now,
    sharedRateAllows: ({ target }) => rates.allows(target),
    run: performer.run,
    handOver: (works, cause) => {
      for (const work of works) {
        if (!work.manual) work.target.exclusive = true;
        performer.handOver(work, { exclusive: !work.manual, reason: handOverWords[cause], at: now() });
      }
    },
  });
  const admission = createAdmission({
    ...options,
    known: createKnownTargets(pool, options.vault, { now, isHandingOver: inOrder.isHandingOver }),
    recorder,
    slots,
    performer,
  });

  const inHand = (): number => [...holds.values()].reduce((count, hold) => count + hold.inHand.size, 0);

  const everywhere = (): Nudge[] =>
    [...holds.values()].filter(({ taking }) => taking).map(({ lane }) => ({ lane, applicationId: null }));

  /** One reading of the outbox; returns where there may be more at once. */
  const takeOnce = async (nudges: readonly Nudge[]): Promise<Nudge[]> => {
    // What hangs is bounded by the slots and keeps nothing from being taken.
    const room = inHandMax - inHand() + slots.slow();
    const isFull = room < 64;
    if (isFull) later(everywhere());
    const present = inHandByApplication(holds.values());
    const asked = isFull
      ? nudges.filter(({ applicationId }) => applicationId !== null && !present.has(applicationId))
      : nudges;
    if (asked.length === 0 || room + inHandReserve < 1) return [];
    const rows = isFull
      ? await takeMessages(pool, asked, present, reservedOfApplication, room + inHandReserve)
      : await takeMessages(pool, asked, present, inHandOfApplicationMax, room);
    const old = rows.filter(({ lane, seq }) => seq <= (holds.get(lane)?.newestSeqBefore ?? 0));
    const recorded = old.length > 0 ? await recordedEndpoints(pool, old) : undefined;
    for (const row of rows) {
      const hold = holds.get(row.lane);
      if (!hold?.taking || hold.lost || hold.inHand.has(row.seq)) continue;
      hold.inHand.set(row.seq, row.applicationId);
      void admission.message(hold, row, recorded?.get(row.messageId)).catch((cause: unknown) => {
        hold.inHand.delete(row.seq);
        log.warn({ cause, messageId: row.messageId }, 'lane.admit_failed');
      });
    }
    if (isFull) return [];
    if (rows.length >= room) return everywhere();
    const full = inHandByApplication(holds.values());
    const isAtBound = (applicationId: string): boolean =>
      (full.get(applicationId)?.length ?? 0) >= inHandOfApplicationMax;
    // An application at its bound goes on when what it has in hand is recorded; one that was cut for the sake of others at once.
    const more: Nudge[] = [];
    for (const { lane, applicationId, cut } of rows) {
      if (!cut) continue;
      if (isAtBound(applicationId)) later([{ lane, applicationId }]);
      else more.push({ lane, applicationId });
    }
    // Nothing was asked of those that were at it already.
    later(asked.filter(({ applicationId }) => applicationId !== null && isAtBound(applicationId)));
    return more;
  };

  const takeDueRetries = async (): Promise<void> => {
    const lanes = [...holds.values()].filter((hold) => hold.taking).map(({ lane }) => lane);
    if (lanes.length === 0) return;
    const at = now();
    retryAt = null;
    const rows = await takeRetries(pool, lanes, at, retriesMax, admission.retriesInHand());
    sooner(rows.length === retriesMax ? at + 200 : await nextRetryAt(pool, lanes, at));
    for (const row of rows) {
      const hold = holds.get(row.lane);
      if (!hold?.taking) continue;
      void admission.retry(hold, row).catch((cause: unknown) => {
        sooner(now() + 1_000);
        log.warn({ cause, messageId: row.messageId }, 'lane.retry_failed');
      });
    }
  };

  let taking = false;
  const wanted = new Map<string, Nudge>();
  const take = async (nudges: readonly Nudge[]): Promise<void> => {
    // A nudge that comes while the outbox is being read must not be forgotten: the reading may have begun before the commit.
    for (const nudge of nudges) if (holds.get(nudge.lane)?.taking) wanted.set(writeNudge(nudge), nudge);
    if (taking || stopped) return;
    taking = true;
    try {
      while (wanted.size > 0 && !stopped) {
        const now = [...wanted.values()];
        wanted.clear();
        for (const more of await takeOnce(now)) wanted.set(writeNudge(more), more);
      }
    } catch (cause) {
      log.warn({ cause }, 'lane.take_failed');
    } finally {
      taking = false;
    }
  };

  const checkEpochs = async (): Promise<void> => {
    const mine = [...holds.values()];
    if (mine.length === 0) return;
    const lanes = mine.map(({ lane }) => lane);
    const epochs = await readEpochs(pool, lanes);
    for (const hold of mine) if (epochs.get(hold.lane) !== hold.epoch) lose(hold);
  };

  const last = { take: 0, epochs: 0 };
  let ticking = false;
  const tick = async (): Promise<void> => {
    if (ticking) return;
    ticking = true;
    const at = now();
    try {
      slots.tick();
      if (at - last.take >= fallbackMs) {
        last.take = at;
        void take(everywhere());
      }
      if (retryAt !== null && retryAt <= at) await takeDueRetries();
      if (at - last.epochs >= epochCheckMs) {
        last.epochs = at;
        await checkEpochs();
      }
      await changes.tick(at);
    } catch (cause) {
      sooner(at + 1_000);
      log.warn({ cause }, 'lane.tick_failed');
    } finally {
      ticking = false;
    }
  };
  const timer = setInterval(() => void tick(), tickMs);

  return {
    hold: async (lane) => {
      const before = holds.get(lane);
      if (before) {
        const epochs = await readEpochs(pool, [lane]);
        if (!before.lost && epochs.get(lane) === before.epoch) {
          before.taking = true;
          void take([{ lane, applicationId: null }]);
          return before;
        }
        lose(before);
      }
      const { epoch, newestSeq } = await acquireLane(pool, lane, options.owner);
      const hold = newHold({ lane, epoch, heldSince: now(), newestSeqBefore: newestSeq });
      holds.set(lane, hold);
      sooner(now());
      log.info({ lane, epoch }, 'lane.held');
      void take([{ lane, applicationId: null }]);
      return hold;
    },
    pause: (hold) => {
      hold.taking = false;
    },
    resume: (hold) => {
      if (hold.lost) return;
      hold.taking = true;
      void take([{ lane: hold.lane, applicationId: null }]);
    },
    isIdle: (hold) => hold.inHand.size === 0 && !admission.retriesInHand().some(({ lane }) => lane === hold.lane),
    nudge: (nudges) => void take(nudges),
    status: () => ({
      lanes: [...holds.keys()],
      inHand: inHand(),
      inFlight: slots.inFlight(),
      unrecorded: recorder.waiting(),
      recorded: recordedCount,
    }),
    stop: async (withinMs) => {
      stopped = true;
      for (const hold of holds.values()) hold.taking = false;
      // What has not started stays in the outbox for whoever comes next.
      slots.withdraw(() => true);
      const until = now() + withinMs;
      while ((slots.inFlight() > 0 || recorder.waiting() > 0) && now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      clearInterval(timer);
    },
  };
};
