import { startReceiver } from './start.ts';

const port = Number(process.env.RECEIVER_PORT ?? 0);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('RECEIVER_PORT has to be a port number, or 0 for a free one.');
  process.exit(1);
}

try {
  const receiver = await startReceiver({ port, host: process.env.HOST ?? '127.0.0.1' });
  // The line is read by those who asked for port 0.
  console.log(`receiver listening on ${receiver.url}`);
  const stop = (): void => {
    void receiver.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(
    `The receiver cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}
