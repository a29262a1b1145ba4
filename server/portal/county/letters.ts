/** Letters that bear their party's query code: printed on the office's screen with a fresh code, which is told this once; every print is kept for the auditor. */
import { escapeHtml } from '../../../kernel/document/html.ts';
import {
  type Acting,
  type Letter,
  lettersOf,
  type Matter,
  type Procedure,
  Refused,
} from '../../../kernel/procedure/index.ts';
import { environmentOf, getMatter, moduleNamed, type Office, procedureOf } from '../../matters/service.ts';
import { newCode } from './query-code.ts';
import { endVisits } from './visits.ts';

export interface OfferedLetter extends Letter {
  actorLabel: string;
  label: string;
  /** When a code was last handed out to this party by a letter. */
  given: string | null;
}

const what = 'query-code';

/** The code of a procedure's own applicant is kept without a name, whoever hands it out. */
function holderOf(office: Office, procedure: Procedure, actor: string): string {
  const online = moduleNamed(office, procedure.module).online.find((o) => o.procedure === procedure.id);
  return online?.as === actor ? '' : actor;
}

function printable(office: Office, viewer: Acting, matter: Matter): { procedure: Procedure; letters: Letter[] } {
  const procedure = procedureOf(office, matter);
  const env = environmentOf(office, procedure);
  return { procedure, letters: lettersOf(procedure, matter, viewer, office.clock.today(), env) };
}

/** The letters with codes that this viewer may print in this matter, each with the day on which that was last done. */
export async function offeredLetters(office: Office, viewer: Acting, matter: Matter): Promise<OfferedLetter[]> {
  const { procedure, letters } = printable(office, viewer, matter);
  if (letters.length === 0) return [];
  const { rows } = await office.pool.query<{ actor: string; on: string }>(
    `select detail ->> 'actor' as actor, max((at at time zone 'Asia/Shanghai')::date)::text as on from audit
      where region = $1 and what = '${what}' and about = $2 group by 1`,
    [office.region, matter.id],
  );
  return letters.map((letter) => ({
    ...letter,
    actorLabel: procedure.actors[letter.actor]?.label ?? letter.actor,
    label: procedure.papers?.[letter.paper]?.label ?? letter.paper,
    given: rows.find((r) => r.actor === letter.actor)?.on ?? null,
  }));
}

/** The slip under a letter: where to go, the number and the code. */
function slip(number: string, code: string, address: string, qr: string): string {
  return `<section style="border:1px solid #000;margin-top:2em;padding:.6em 1em;font-size:12pt;break-inside:avoid;display:flex;gap:1em;align-items:center"><div style="flex:0 0 auto">${qr}</div><div style="flex:1"><p style="text-indent:0"><strong>网上查看、提出意见</strong></p><p style="text-indent:0">网址：${escapeHtml(address)}</p><p style="text-indent:0">编号：${escapeHtml(number)}</p><p style="text-indent:0">查询码：<strong style="letter-spacing:.1em">${escapeHtml(code)}</strong></p><p style="text-indent:0">查询码只印在这一份上，凭它可以看到给您的文书并提出意见，请勿交给他人。遗失的，请向本机关申请换发，原查询码随即作废。</p></div></section>`;
}

/**
 * Prints a letter with a fresh code; the party's earlier code and the visits it opened end at once.
 * @throws Refused when the viewer is not of the handling office, or the letter has not been issued
 */
export async function letterWithCode(
  office: Office,
  viewer: Acting,
  where: { module: string; id: string; actor: string },
  portal: { origin: string; qr: (address: string) => Promise<string> },
): Promise<{ html: string; code: string; number: string }> {
  const matter = await getMatter(office, viewer, where.module, where.id);
  const { procedure, letters } = printable(office, viewer, matter);
  const letter = letters.find((l) => l.actor === where.actor);
  if (!letter)
    throw new Refused([
      {
        code: 'not-your-power',
        sentence: '带查询码的文书由办理本事项的单位在文书发出以后打印',
        advice: '请交由办理单位的承办人办理',
      },
    ]);
  const { pool, region } = office;
  const { rows } = await pool.query<{ html: string }>(
    'select html from papers where region = $1 and matter = $2 and seq = $3 and paper = $4',
    [region, matter.id, letter.seq, letter.paper],
  );
  const holder = holderOf(office, procedure, letter.actor);
  // Before the code is told: what cannot be kept for the auditor is not handed out.
  await pool.query('insert into audit (region, person, what, about, detail) values ($1, $2, $3, $4, $5)', [
    region,
    viewer.id,
    what,
    matter.id,
    JSON.stringify({ actor: letter.actor, paper: letter.paper, seq: letter.seq }),
  ]);
  const code = await newCode(pool, region, office.partyKey, matter.id, holder);
  await endVisits(pool, region, { matter: matter.id, actor: holder });
  const number = matter.number ?? matter.id;
  const address = `${portal.origin}/track`;
  const qr = await portal.qr(`${address}?${new URLSearchParams({ number })}`);
  const page = rows[0]?.html ?? '';
  return { html: page.replace('</body>', () => `${slip(number, code, address, qr)}</body>`), code, number };
}
