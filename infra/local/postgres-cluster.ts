import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { findPostgresBinaries, reachableRoot } from './postgres-binaries.ts';
import { findPostgresUser, type SystemUser } from './postgres-user.ts';
import { readJsonIfThere, writePrivateFile, writePrivateJson } from './private-file.ts';
import { hasCode, Problem } from './problem.ts';
import { runOnce } from './run-once.ts';

export type Cluster = { dir: string; postgres: string; password: string; user: SystemUser | null };

/** Kept in the data directory; `dir` is relative when the cluster lies inside it, so that the whole can be moved. */
type ClusterNote = { dir: string; password: string };

/** Finds the cluster of this data directory, or makes it. `isThrowAway` skips the flush of a cluster nobody will miss. */
export const openCluster = async (dataDir: string, isThrowAway: boolean): Promise<Cluster> => {
  const notePath = join(dataDir, 'postgres.json');
  const note = readJsonIfThere(notePath);
  const known = isClusterNote(note) ? note : null;
  const kept = known && (isAbsolute(known.dir) ? known.dir : join(dataDir, known.dir));
  if (known && kept && hasVersionFile(kept)) {
    const user = ownerOf(kept);
    const { postgres } = await findPostgresBinaries(user);
    return { dir: kept, postgres, password: known.password, user };
  }
  const user = findPostgresUser();
  const { initdb, postgres } = await findPostgresBinaries(user);
  const dir = createClusterDir(dataDir, user);
  const password = randomBytes(24).toString('base64url');
  await initialise({ initdb, dir, password, user, isThrowAway });
  writePrivateJson(notePath, { dir: dir.startsWith(dataDir) ? dir.slice(dataDir.length + 1) : dir, password });
  return { dir, postgres, password, user };
};

const initialise = async (plan: {
  initdb: string;
  dir: string;
  password: string;
  user: SystemUser | null;
  isThrowAway: boolean;
}): Promise<void> => {
  const passwordPath = join(plan.dir, '..', `postgres-password.${process.pid}`);
  writePrivateFile(passwordPath, plan.password);
  if (plan.user) chownSync(passwordPath, plan.user.uid, plan.user.gid);
  try {
    await runOnce({
      name: 'initdb',
      command: plan.initdb,
      args: [
        `--pgdata=${plan.dir}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordPath}`,
        // The built-in locale sorts the same everywhere, whatever locales the machine has.
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        '--no-instructions',
        ...(plan.isThrowAway ? ['--no-sync'] : []),
      ],
      cwd: plan.dir,
      user: plan.user ?? undefined,
    });
  } finally {
    rmSync(passwordPath, { force: true });
  }
};

/**
 * Inside the data directory where the database's user can reach it. Under a closed folder (/root, a home of mode 700, when
 * we are root) it is a fresh folder under /var/lib/posthorn, which the note in the data directory names.
 */
const createClusterDir = (dataDir: string, user: SystemUser | null): string => {
  const inside = join(dataDir, 'postgres');
  // Without its note nobody knows the password; what lies there is a first start that did not get to its end.
  rmSync(inside, { recursive: true, force: true });
  mkdirSync(inside, { recursive: true, mode: 0o700 });
  if (user === null) return inside;
  // A folder made by mkdtemp lets nobody through; what is secret in it has mode 600 by itself.
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  chownSync(inside, user.uid, user.gid);
  if (spawnSync('ls', [inside], { ...user, cwd: '/', stdio: 'ignore' }).status === 0) return inside;
  rmSync(inside, { recursive: true });
  const parent = join(reachableRoot, `cluster-${randomBytes(6).toString('hex')}`);
  const outside = join(parent, 'postgres');
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  for (const dir of [parent, outside]) chownSync(dir, user.uid, user.gid);
  return outside;
};

const hasVersionFile = (dir: string): boolean => {
  try {
    statSync(join(dir, 'PG_VERSION'));
    return true;
  } catch (error) {
    if (!hasCode(error, 'EACCES')) return false;
    throw new Problem(
      `The database in ${dir} belongs to another system user.`,
      'Start Posthorn as the user who started it first, or choose another folder with POSTHORN_DATA_DIR.',
    );
  }
};

/** A cluster runs as whoever owns it, whoever starts it: root may start what a normal user has made. */
const ownerOf = (dir: string): SystemUser | null => {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(dir);
  return { uid, gid };
};

/** The cluster of a throw-away stack that did not fit into its data directory goes with it. */
export const removeClusterOutside = (cluster: Cluster): void => {
  if (cluster.dir.startsWith(reachableRoot) && existsSync(cluster.dir)) {
    rmSync(join(cluster.dir, '..'), { recursive: true, force: true });
  }
};

const isClusterNote = (value: unknown): value is ClusterNote =>
  typeof value === 'object' &&
  value !== null &&
  'dir' in value &&
  typeof value.dir === 'string' &&
  'password' in value &&
  typeof value.password === 'string';
