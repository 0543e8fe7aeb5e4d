import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';

/**
 * One file out of an archive, streamed (the program is 156 MB), with nothing but Node: a fresh machine need not have
 * unzip or tar. Zip: PKWARE's APPNOTE 4.3 (end record, central directory, local header). Tar: POSIX ustar, blocks of 512 bytes.
 */
export const unpackFromZip = async (
  archive: string,
  isWanted: (name: string) => boolean,
  target: string,
): Promise<void> => {
  const file = await open(archive);
  try {
    const entry = (await readCentralDirectory(file)).find(({ name }) => isWanted(name));
    if (!entry) throw new Error('the archive does not hold the program');
    const local = await readAt(file, entry.offset, 30);
    const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const source = createReadStream(archive, { start, end: start + entry.packedBytes - 1 });
    const out = createWriteStream(target, { mode: 0o755 });
    if (entry.method === 0) await pipeline(source, out);
    else await pipeline(source, createInflateRaw(), out);
  } finally {
    await file.close();
  }
};

type ZipEntry = { name: string; method: number; packedBytes: number; offset: number };

const endRecordBytes = 22;
const commentBytesMax = 65_535;

const readCentralDirectory = async (file: FileHandle): Promise<ZipEntry[]> => {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - endRecordBytes - commentBytesMax);
  const tail = await readAt(file, tailStart, size - tailStart);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('the archive is cut off');
  const entryCount = tail.readUInt16LE(end + 10);
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < entryCount; ) {
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

const readAt = async (file: FileHandle, position: number, byteCount: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(byteCount), 0, byteCount, position);
  if (bytesRead < byteCount) throw new Error('the archive is cut off');
  return buffer;
};

const blockBytes = 512;

export const unpackFromTarGz = async (
  archive: string,
  isWanted: (name: string) => boolean,
  target: string,
): Promise<void> => {
  let pending: Buffer = Buffer.alloc(0);
  let skipBytes = 0;
  let wantedBytes = 0;
  let isFound = false;
  const pick = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      for (;;) {
        const taken = Math.min(wantedBytes || skipBytes, pending.length);
        if (wantedBytes > 0) {
          this.push(pending.subarray(0, taken));
          wantedBytes -= taken;
        } else skipBytes -= taken;
        pending = pending.subarray(taken);
        if (wantedBytes > 0 || skipBytes > 0 || pending.length < blockBytes) return done();
        const header = pending.subarray(0, blockBytes);
        pending = pending.subarray(blockBytes);
        const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '');
        const byteCount = Number.parseInt(header.toString('latin1', 124, 136).trim() || '0', 8) || 0;
        const padding = (blockBytes - (byteCount % blockBytes)) % blockBytes;
        const isPlainFile = header[156] === 0x30 || header[156] === 0;
        if (!isFound && isPlainFile && isWanted(name)) {
          isFound = true;
          wantedBytes = byteCount;
          skipBytes = padding;
        } else skipBytes = byteCount + padding;
      }
    },
  });
  await pipeline(createReadStream(archive), createGunzip(), pick, createWriteStream(target, { mode: 0o755 }));
  if (!isFound) throw new Error('the archive does not hold the program');
  if (wantedBytes > 0) throw new Error('the archive is cut off');
};
