import { createHash } from 'node:crypto';
import type { AskedByLink } from '../../answerLinks/openLink.ts';
import { escapeHtml } from './escapeHtml.ts';

/** The one style sheet; the policy of the page names its hash and lets in nothing else. */
const STYLE = `
:root { color-scheme: light; font: 100%/1.5 system-ui, sans-serif; color: #2e2e2e; background: #f3f3f3; }
body { margin: 0; padding: 1.5rem 1rem; }
main { max-width: 32rem; margin: 0 auto; padding: 1.5rem; background: #fff; border: 1px solid #e5e5e5; border-radius: .75rem; }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.3; color: #03234d; overflow-wrap: anywhere; }
label { display: block; margin-bottom: .25rem; font-weight: 600; }
textarea { box-sizing: border-box; width: 100%; padding: .5rem .75rem; font: inherit; border: 1px solid #5c5c5c; border-radius: .375rem; resize: vertical; }
.answers { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem; }
button { flex: 1 1 7rem; min-height: 2.75rem; font: inherit; font-weight: 600; color: #fff; background: #0250d9; border: 1px solid #0250d9; border-radius: .375rem; }
.neutral { color: #0250d9; background: #fff; }
button:focus-visible, textarea:focus-visible { outline: 3px solid #03234d; outline-offset: 2px; }
.soft { color: #5c5c5c; }
.care { color: #825101; }
`;

const HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded, framed, kept or told to others; the page may only send its own form back. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * The question and three answers; sent back to where it came from, which is the link itself. Not in a field of one
 * line, whose Enter would answer Yes.
 */
export function questionPage(
  question: Pick<AskedByLink, 'kind' | 'subject'>,
  problem: string | null,
): string {
  const asked = escapeHtml(wordsOf(question));
  const note = problem === null ? '' : `<p class="care" role="alert">${escapeHtml(problem)}</p>`;
  return page(
    asked,
    `${note}<form method="post">
<label for="comment">Anything to add? (optional)</label>
<textarea id="comment" name="comment" rows="2" maxlength="255"></textarea>
<div class="answers" role="group" aria-label="Your answer">
<button name="answer" value="Yes">Yes</button>
<button name="answer" value="No">No</button>
<button class="neutral" name="answer" value="Not sure">Not sure</button>
</div>
</form>
<p class="soft">One tap answers. Your account manager sees the answer under your name, and this link is used up.</p>`,
  );
}

export function thanksPage(answer: string): string {
  return page(
    'Thank you',
    `<p role="status">Your answer is noted: <strong>${escapeHtml(answer)}</strong>. You can close this page.</p>
<p class="soft">Should it change, tell your account manager.</p>`,
  );
}

/** The same for every link that is no good, so that trying tells nothing. */
export function noGoodPage(): string {
  return page(
    'This link is not good any more',
    `<p>Perhaps it has been used already: then your answer is noted. Or its time is over, or a piece of it was lost on the way.</p>
<p>Answer on your partner site instead, or ask your account manager for a new link.</p>`,
  );
}

export function laterPage(): string {
  return page(
    'Please try again in a minute',
    '<p>We could not note your answer just now. Nothing is lost: the link stays good.</p>',
  );
}

function wordsOf({ kind, subject }: Pick<AskedByLink, 'kind' | 'subject'>): string {
  const about = subject === null ? '' : ` ${subject}`;
  switch (kind) {
    case 'dealOn':
      return subject === null ? 'Is this deal still on?' : `Is the deal with${about} still on?`;
    case 'promiseDone':
      return subject === null ? 'Is this done?' : `Is this done:${about}?`;
    case 'anything':
      return subject === null
        ? 'Is there anything we should do?'
        : `Is there anything we should do:${about}?`;
  }
}

/** @param title escaped already, as is the body */
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
