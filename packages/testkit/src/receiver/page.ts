import type { Inbox } from './inbox.ts';

const cell = (value: string | number): string => `<td>${value}</td>`;

/** Inbox names hold letters, digits, `_`, `.` and `-` only, so nothing needs escaping. */
const row = (inbox: Inbox): string => {
  const counts = inbox.counts();
  const statuses = Object.entries(counts.byStatus).map(([status, count]) => `${status}: ${count}`);
  const link = `<a href="/inbox/${inbox.name}/deliveries">${inbox.name}</a>`;
  const cells = [link, counts.requests, counts.unique, counts.duplicates, statuses.join(', '), counts.lastAt ?? ''];
  return `<tr>${cells.map(cell).join('')}</tr>`;
};

/** For a person who opens the receiver in a browser. */
export const pageOf = (inboxes: readonly Inbox[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Demo receiver</title>
<style>body{font:15px system-ui;margin:2rem}td,th{padding:.3rem 1rem;text-align:left;border-bottom:1px solid #ddd}</style>
<h1>Demo receiver</h1>
<p>Send to <code>POST /in/&lt;inbox&gt;</code>. What arrived is at <code>/inbox/&lt;inbox&gt;</code>.</p>
<table><tr><th>inbox<th>requests<th>unique<th>duplicates<th>answers<th>last</tr>
${inboxes.map(row).join('\n')}</table></html>
`;
