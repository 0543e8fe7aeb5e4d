/**
 * Loaded before a child's own code. When the process that started it is gone (kill -9 leaves it no time to tell),
 * the channel between the two closes and the child stops as it would on SIGTERM, instead of living on unseen.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
