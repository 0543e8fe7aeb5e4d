/** Code that verifies a message with nothing but the language's own library; only Rust needs crates. */
export type Sample = { language: string; file: string; code: (secret: string) => string };

export const verifySamples = [
  {
    language: 'Node',
    file: 'verify.mjs',
    code: (secret) => `import { createHmac, timingSafeEqual } from 'node:crypto';

const key = Buffer.from('${secret}'.replace('whsec_', ''), 'base64');

/** \`body\` is the text as it came, before it is parsed; the names of \`headers\` are in lower case. */
export const verify = (headers, body) => {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)) return false;
  const expected = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest();
  return String(headers['webhook-signature'] ?? '').split(' ').some((part) => {
    const given = Buffer.from(part.replace(/^v1,/, ''), 'base64');
    return part.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
};
`,
  },
  {
    language: 'Python',
    file: 'verify.py',
    code: (secret) => `import base64, hashlib, hmac, time

KEY = base64.b64decode("${secret}".removeprefix("whsec_"))


def verify(headers, body: bytes) -> bool:
    """body: the bytes as they came, before they are parsed. The names of headers are in lower case."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(part.encode(), expected.encode()) for part in given)
`,
  },
  {
    language: 'Go',
    file: 'verify.go',
    code: (secret) => `package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"
)

var key, _ = base64.StdEncoding.DecodeString(strings.TrimPrefix("${secret}", "whsec_"))

// Verify takes the body as it came, before it is parsed.
func Verify(headers http.Header, body []byte) bool {
	id, timestamp := headers.Get("webhook-id"), headers.Get("webhook-timestamp")
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return false
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(id + "." + timestamp + "."))
	mac.Write(body)
	expected := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for _, given := range strings.Fields(headers.Get("webhook-signature")) {
		if hmac.Equal([]byte(given), []byte(expected)) {
			return true
		}
	}
	return false
}
`,
  },
  {
    language: 'Ruby',
    file: 'verify.rb',
    code: (secret) => `require "openssl"
require "base64"

KEY = Base64.strict_decode64("${secret}".delete_prefix("whsec_"))

# body: the text as it came, before it is parsed. The names of headers are in lower case.
def verify(headers, body)
  id, timestamp = headers["webhook-id"], headers["webhook-timestamp"].to_i
  return false if (Time.now.to_i - timestamp).abs > 300

  mac = OpenSSL::HMAC.digest("SHA256", KEY, "#{id}.#{timestamp}.#{body}")
  expected = "v1," + Base64.strict_encode64(mac)
  headers["webhook-signature"].to_s.split(" ").any? do |given|
    given.bytesize == expected.bytesize && OpenSSL.fixed_length_secure_compare(given, expected)
  end
end
`,
  },
  {
    language: 'PHP',
    file: 'verify.php',
    code: (secret) => `<?php
const KEY = '${secret}';

/** $body: the text as it came (file_get_contents('php://input')). The names of $headers are in lower case. */
function verify(array $headers, string $body): bool
{
    $id = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    if (!ctype_digit($timestamp) || abs(time() - (int) $timestamp) > 300) {
        return false;
    }
    $key = base64_decode(str_replace('whsec_', '', KEY));
    $expected = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $given) {
        if (hash_equals($expected, $given)) {
            return true;
        }
    }
    return false;
}
`,
  },
  {
    language: 'Java',
    file: 'Webhook.java',
    code: (secret) => `import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class Webhook {
  private static final byte[] KEY = Base64.getDecoder().decode("${secret}".replace("whsec_", ""));

  /** The body as it came, before it is parsed. The names of the headers are in lower case. */
  public static boolean verify(Map<String, String> headers, byte[] body) throws Exception {
    String id = headers.getOrDefault("webhook-id", "");
    String timestamp = headers.getOrDefault("webhook-timestamp", "");
    if (!timestamp.matches("\\\\d{1,12}")) return false;
    if (Math.abs(System.currentTimeMillis() / 1000 - Long.parseLong(timestamp)) > 300) return false;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
    byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
    for (String given : headers.getOrDefault("webhook-signature", "").split(" "))
      if (MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected)) return true;
    return false;
  }
}
`,
  },
  {
    language: 'C#',
    file: 'Webhook.cs',
    code: (secret) => `using System.Security.Cryptography;
using System.Text;

public static class Webhook
{
    private static readonly byte[] Key = Convert.FromBase64String("${secret}".Replace("whsec_", ""));

    /// <summary>The body as it came, before it is parsed. The names of the headers are in lower case.</summary>
    public static bool Verify(IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        var id = headers.GetValueOrDefault("webhook-id", "");
        var timestamp = headers.GetValueOrDefault("webhook-timestamp", "");
        if (!long.TryParse(timestamp, out var seconds)) return false;
        if (Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - seconds) > 300) return false;
        var signed = Encoding.UTF8.GetBytes($"{id}.{timestamp}.").Concat(body).ToArray();
        var expected = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(Key, signed)));
        return headers.GetValueOrDefault("webhook-signature", "").Split(' ')
            .Any(given => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), expected));
    }
}
`,
  },
  {
    language: 'Rust',
    file: 'verify.rs',
    code: (secret) => `// cargo add base64@0.22 hmac@0.12 sha2@0.10
use base64::{engine::general_purpose::STANDARD, Engine};
use hmac::{Hmac, Mac};
use std::time::{SystemTime, UNIX_EPOCH};

const SECRET: &str = "${secret}";

/// The body as it came, before it is parsed.
pub fn verify(id: &str, timestamp: &str, signatures: &str, body: &[u8]) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    match timestamp.parse::<u64>() {
        Ok(seconds) if now.abs_diff(seconds) <= 300 => {}
        _ => return false,
    }
    let key = STANDARD.decode(SECRET.trim_start_matches("whsec_")).expect("the secret is base64");
    signatures.split(' ').filter_map(|given| given.strip_prefix("v1,")).any(|given| {
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).expect("any length does");
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        STANDARD.decode(given).is_ok_and(|bytes| mac.verify_slice(&bytes).is_ok())
    })
}
`,
  },
  {
    language: 'Shell',
    file: 'verify.sh',
    code: (secret) => `#!/usr/bin/env bash
# verify.sh ID TIMESTAMP SIGNATURES < body    Ends with 0 when one of the signatures fits.
set -euo pipefail
secret='${secret}'
age=$(( $(date +%s) - $2 ))
[ "\${age#-}" -le 300 ] || exit 1
key=$(printf %s "\${secret#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n')
expected="v1,$({ printf '%s.%s.' "$1" "$2"; cat; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64)"
for given in $3; do [ "$given" = "$expected" ] && exit 0; done
exit 1
`,
  },
] satisfies Sample[] as readonly Sample[];
