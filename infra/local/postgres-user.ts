import { spawnSync } from 'node:child_process';
import { Problem } from './problem.ts';

export type SystemUser = { uid: number; gid: number };

const name = 'postgres';

/** Postgres refuses to run as root, so root hands it to an unprivileged account; anybody else runs it as himself (null). */
export const findPostgresUser = (): SystemUser | null => {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp();
  if (known) return known;
  createUser();
  const user = lookUp();
  if (user) return user;
  throw new Problem(
    'Postgres may not run as root, and a system user for it could not be created.',
    `Create one (useradd --system ${name}), start Posthorn as a normal user, or set DATABASE_URL to a database of yours.`,
  );
};

const lookUp = (): SystemUser | null => {
  const ask = (flag: string): number =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10);
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0 ? { uid, gid } : null;
};

/** Two spellings: Debian, Red Hat and most others; then BusyBox. */
const createUser = (): void => {
  const created = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]);
  if (created.status !== 0) spawnSync('adduser', ['-S', '-D', '-H', name]);
};
