import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../support/engines.ts';

export type Certificate = {
  /** Paths of PEM files. */
  readonly key: string;
  readonly certificate: string;
  /** What Chromium is told to trust: a certificate that it merely ignored the faults of would be kept from caches. */
  readonly fingerprint: string;
};

/**
 * Makes a certificate for `localhost` in `folder`.
 *
 * @throws where the machine has no openssl
 */
export function makeCertificate(folder: string): Certificate {
  const openssl = findProgram('openssl');
  if (openssl === undefined) throw new Error('HTTP/2 needs a certificate: install openssl');
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  const kind = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  const made = spawnSync(openssl, ['req', '-x509', ...kind, '-keyout', key, '-out', certificate]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { key, certificate, fingerprint: createHash('sha256').update(spki).digest('base64') };
}
