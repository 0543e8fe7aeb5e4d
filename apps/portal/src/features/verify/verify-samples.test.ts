import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { verifySamples } from './verify-samples.ts';

const place = mkdtempSync(join(tmpdir(), 'posthorn-samples-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const key = Buffer.alloc(32, 9);
const secret = `whsec_${key.toString('base64')}`;
const body = '{"name":"zoë","n":1}';
const id = 'msg_1';
const now = Math.floor(Date.now() / 1000);
const signed = (seconds: number, text: string, by = key): string =>
  `v1,${createHmac('sha256', by).update(`${id}.${seconds}.${text}`).digest('base64')}`;

type Case = { name: string; seconds: number; signature: string; body: string; holds: boolean };
const other = Buffer.alloc(32, 1);
const cases: Case[] = [
  { name: 'right', seconds: now, signature: signed(now, body), body, holds: true },
  {
    name: 'the second of two',
    seconds: now,
    signature: `${signed(now, body, other)} ${signed(now, body)}`,
    body,
    holds: true,
  },
  { name: 'another body', seconds: now, signature: signed(now, body), body: body.replace('1', '2'), holds: false },
  { name: 'another key', seconds: now, signature: signed(now, body, other), body, holds: false },
  { name: 'an hour old', seconds: now - 3600, signature: signed(now - 3600, body), body, holds: false },
  { name: 'no signature', seconds: now, signature: '', body, holds: false },
];

/** How each language calls its sample with id, timestamp, signatures and body as arguments; it prints true or false. */
const callers: Record<
  string,
  { needs: string; main: string; text: (code: string) => string; run: (args: string[]) => string[] }
> = {
  Node: {
    needs: 'node --version',
    main: 'main.mjs',
    text: (code) =>
      `${code}\nconst [, , id, t, s, b] = process.argv;\nconsole.log(verify({ 'webhook-id': id, 'webhook-timestamp': t, 'webhook-signature': s }, b));`,
    run: (args) => ['node', 'main.mjs', ...args],
  },
  Python: {
    needs: 'python3 --version',
    main: 'main.py',
    text: (code) =>
      `${code}\nimport sys\n_, i, t, s, b = sys.argv\nprint(str(verify({"webhook-id": i, "webhook-timestamp": t, "webhook-signature": s}, b.encode())).lower())`,
    run: (args) => ['python3', 'main.py', ...args],
  },
  Go: {
    needs: 'go version',
    main: 'main.go',
    text: (code) =>
      `${code.replace('package webhook', 'package main').replace('"net/http"', '"fmt"\n\t"net/http"\n\t"os"')}\nfunc main() {\n\th := http.Header{}\n\th.Set("webhook-id", os.Args[1])\n\th.Set("webhook-timestamp", os.Args[2])\n\th.Set("webhook-signature", os.Args[3])\n\tfmt.Println(Verify(h, []byte(os.Args[4])))\n}\n`,
    run: (args) => ['go', 'run', 'main.go', ...args],
  },
  Ruby: {
    needs: 'ruby --version',
    main: 'main.rb',
    text: (code) =>
      `${code}\ni, t, s, b = ARGV\nputs verify({ "webhook-id" => i, "webhook-timestamp" => t, "webhook-signature" => s }, b)`,
    run: (args) => ['ruby', 'main.rb', ...args],
  },
  PHP: {
    needs: 'php --version',
    main: 'main.php',
    text: (code) =>
      `${code}\n[, $i, $t, $s, $b] = $argv;\necho verify(['webhook-id' => $i, 'webhook-timestamp' => $t, 'webhook-signature' => $s], $b) ? 'true' : 'false';`,
    run: (args) => ['php', 'main.php', ...args],
  },
  Java: {
    needs: 'javac --version',
    main: 'Webhook.java',
    text: (code) =>
      code.replace(
        /}\s*$/,
        '  public static void main(String[] a) throws Exception {\n    System.out.println(verify(Map.of("webhook-id", a[0], "webhook-timestamp", a[1], "webhook-signature", a[2]), a[3].getBytes(StandardCharsets.UTF_8)));\n  }\n}\n',
      ),
    run: (args) => ['java', '-Dfile.encoding=UTF-8', '-Dsun.jnu.encoding=UTF-8', 'Webhook.java', ...args],
  },
  Shell: {
    needs: 'openssl version',
    main: 'main.sh',
    text: (code) => code,
    run: ([i = '', t = '', s = '', b = '']) => [
      'bash',
      '-c',
      'printf %s "$4" | bash main.sh "$1" "$2" "$3" && echo true || echo false',
      'sh',
      i,
      t,
      s,
      b,
    ],
  },
};

it('has the nine languages, and each carries the secret', () => {
  expect(verifySamples.map((sample) => sample.language)).toEqual([
    'Node',
    'Python',
    'Go',
    'Ruby',
    'PHP',
    'Java',
    'C#',
    'Rust',
    'Shell',
  ]);
  for (const sample of verifySamples) expect(sample.code(secret)).toContain(secret);
});

for (const sample of verifySamples) {
  const caller = callers[sample.language];
  const [tool = '', ...version] = caller?.needs.split(' ') ?? [];
  const isHere = caller !== undefined && spawnSync(tool, version).status === 0;
  if (!isHere) {
    // biome-ignore lint/suspicious/noSkippedTests: it says loudly that it was not run
    it.skip(`${sample.language}: SKIPPED, this machine has nothing to run it with`, () => undefined);
    continue;
  }
  it(`${sample.language} takes what is right and nothing else`, { timeout: 120_000 }, () => {
    const folder = join(place, sample.language);
    mkdirSync(folder);
    writeFileSync(join(folder, caller.main), caller.text(sample.code(secret)));
    const answers = cases.map((each) => {
      const [command = '', ...args] = caller.run([id, String(each.seconds), each.signature, each.body]);
      const { stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      return { name: each.name, says: stdout.trim() || stderr.trim() };
    });
    expect(answers).toEqual(cases.map((each) => ({ name: each.name, says: String(each.holds) })));
  });
}
