import { join } from 'node:path';
import { choosePorts, type PortName, type Ports, requireFreePort } from './ports.ts';
import { readJsonIfThere, writePrivateJson } from './private-file.ts';
import type { StackOptions } from './stack-options.ts';

const portsPath = (dataDir: string): string => join(dataDir, 'ports.json');

const readKeptPorts = (dataDir: string): Ports => {
  const kept = readJsonIfThere(portsPath(dataDir));
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([, port]) => Number.isInteger(port) && port > 0 && port < 65_536),
  );
};

const keepPorts = (dataDir: string, ports: Map<PortName, number>): void =>
  writePrivateJson(portsPath(dataDir), Object.fromEntries(ports));

/** The ports of the last start where they are free, so that bookmarks and open pages stay right. */
export const claimPorts = async (options: StackOptions): Promise<Map<PortName, number>> => {
  const { apiPort = null, portBase = null, workerCount = 1, host = '127.0.0.1', dataDir } = options;
  if (apiPort !== null) await requireFreePort(apiPort, host);
  const workers = Array.from({ length: workerCount }, (_, index): PortName => `worker${index}`);
  const kept = readKeptPorts(dataDir);
  const ports = await choosePorts(['api', 'receiver', 'temporal', 'temporalUi', 'postgres', ...workers], {
    base: apiPort ?? portBase,
    kept: apiPort === null ? kept : { ...kept, api: apiPort },
  });
  keepPorts(dataDir, ports);
  return ports;
};
