import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { unpackFromTarGz, unpackFromZip } from './unpack.ts';

// Bigger than any buffer in between, so that files run over several chunks.
const program = randomBytes(300_000);
const readme = Buffer.from('read me');
const files: [string, Buffer][] = [
  ['README.md', readme],
  ['some/dir/temporal', program],
  ['after', readme],
];

const makeTarGz = (cutBytes = 0): Buffer => {
  const blocks = files.flatMap(([name, body]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  const tar = Buffer.concat([...blocks, Buffer.alloc(1024)]);
  return gzipSync(tar.subarray(0, tar.length - cutBytes));
};

const makeZip = (): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, body] of files) {
    const packed = deflateRawSync(body);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(body), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(body.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
};

const isProgram = (name: string): boolean => name.endsWith('/temporal');

test.for([
  ['tar.gz', makeTarGz(), unpackFromTarGz],
  ['zip', makeZip(), unpackFromZip],
] as const)('one file comes out of a %s as it went in, and can be run', async ([, archive, unpack]) => {
  using folder = temporaryFolder();
  writeFileSync(folder.at('archive'), archive);
  await unpack(folder.at('archive'), isProgram, folder.at('out'));
  expect(readFileSync(folder.at('out')).equals(program)).toBe(true);
  expect(statSync(folder.at('out')).mode & 0o100).toBe(0o100);
  await expect(unpack(folder.at('archive'), (name) => name === 'nothing', folder.at('out2'))).rejects.toThrow(
    'does not hold',
  );
});

test('an archive that is cut off is refused', async () => {
  using folder = temporaryFolder();
  writeFileSync(folder.at('short.tar.gz'), makeTarGz(200_000));
  writeFileSync(folder.at('short.zip'), makeZip().subarray(0, 100_000));
  await expect(unpackFromTarGz(folder.at('short.tar.gz'), isProgram, folder.at('out'))).rejects.toThrow('cut off');
  await expect(unpackFromZip(folder.at('short.zip'), isProgram, folder.at('out'))).rejects.toThrow('cut off');
});
