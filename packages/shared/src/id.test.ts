import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, instantOf, uuidV7, uuidV7Floor } from './id.ts';

describe('ids', () => {
  it.each([
    ['00000000-0000-0000-0000-000000000000', 'msg_00000000000000000000000000'],
    ['00000000-0000-0000-0000-000000000001', 'msg_00000000000000000000000001'],
    ['00000000-0000-0000-0000-00000000000a', 'msg_0000000000000000000000000a'],
    ['00000000-0000-0000-0000-000000000020', 'msg_00000000000000000000000010'],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'msg_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
    // The specification's own valid vector.
    ['0110c853-1d09-52d8-d73e-1194e95b5f19', 'msg_0123456789abcdefghjkmnpqrs'],
    ['01890a5d-ac96-774b-bcce-b302099a8057', 'msg_01h455vb4pex5vsknk084sn02q'],
  ])('%s is %s on the wire, and back', (uuid, wire) => {
    expect(encodeId('message', uuid)).toBe(wire);
    expect(decodeId('message', wire)).toBe(uuid);
  });

  it.each([
    'msg_8zzzzzzzzzzzzzzzzzzzzzzzzz',
    'app_01h455vb4pex5vsknk084sn02q',
    'msg_01h455vb4pex5vsknk084sn02',
    'msg_01h455vb4pex5vsknk084sn02qq',
    'msg_01H455VB4PEX5VSKNK084SN02Q',
    'msg_01h455vb4pex5vsknk084sn0lq',
    'msg_01h455vb4pex5vsknk084sn0\u{1f600}',
    'msg01h455vb4pex5vsknk084sn02qq',
    '',
  ])('%j is no message id', (text) => {
    expect(decodeId('message', text)).toBeUndefined();
  });

  it('carries its instant, version and variant', () => {
    const now = Date.UTC(2026, 10, 22, 13, 0, 0, 123);
    const uuid = uuidV7(now, new Uint8Array(10).fill(255));
    expect(instantOf(uuid)).toBe(now);
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7fff-bfff-f{12}$/);
    expect(uuidV7Floor(now) < uuid).toBe(true);
    expect(uuidV7Floor(now + 1) > uuid).toBe(true);
  });
});
