/** 公开前审查: the text as the file has it beside the text as it would leave, every masked stretch with its reason. */
import type { PreviewBlock, PreviewSpan, ReleasePreview } from '../../contract/index.ts';
import {
  type Acting,
  type Matter,
  publisherOf,
  publishes,
  type TableHead,
  viewOf,
} from '../../kernel/procedure/index.ts';
import { type MarkedBlock, type MaskedSpan, plainText, release } from '../../kernel/publication/index.ts';
import { OGI } from '../../law/index.ts';
import { refuseHeld } from '../administration/holds.ts';
import { environmentOf, type Office, procedureOf } from '../matters/service.ts';
import { articleOf } from '../present/words.ts';
import { releaseOf } from './items.ts';
import { oneItem } from './one.ts';

const headOf = ({ label, under = [] }: TableHead) => ({ label, under: [...under] });

/** Whether the page that stands before the public says something else than what would leave now. */
async function changedSince(
  office: Office,
  viewer: Acting,
  matter: Matter,
  publication: string,
  page: string | undefined,
): Promise<boolean> {
  if (page === undefined) return false;
  const procedure = procedureOf(office, matter);
  const env = environmentOf(office, procedure);
  const now = release(procedure, publication, viewOf(procedure, matter, viewer, env.today, {}, env));
  const { rows } = await office.pool.query<{ title: string; plain: string }>(
    'select title, plain from publications where region = $1 and id = $2',
    [office.region, page],
  );
  const [shown] = rows;
  return shown !== undefined && (shown.title !== now.title || shown.plain !== plainText(now.blocks));
}

/**
 * Whoever publishes sees the original, since nobody can review what is hidden from him; each look is kept for the auditor
 * (个人信息保护法51). Everyone else who sees the matter reads what would leave, and where something is masked and why.
 */
export async function previewOf(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  publication: string,
): Promise<ReleasePreview> {
  const { item, matter } = await oneItem(office, viewer, module, id, publication);
  const procedure = procedureOf(office, matter);
  const released = releaseOf(office, viewer, procedure, matter, publication);
  const original = publishes(procedure, matter, publication, viewer, environmentOf(office, procedure));
  const told = (spans: readonly MaskedSpan[]): PreviewSpan[] =>
    spans.map(({ from, to, why }) => ({
      to,
      from: original || why === undefined ? from : null,
      ...(why === undefined ? {} : { why }),
    }));
  const block = (b: MarkedBlock): PreviewBlock => {
    switch (b.kind) {
      case 'list':
        return { kind: 'list', items: b.items.map(told) };
      case 'facts':
        return { kind: 'facts', rows: b.rows.map(({ label, value }) => ({ label, value: told(value) })) };
      case 'signature':
        return b;
      case 'table':
        return {
          kind: 'table',
          title: told(b.title),
          corner: b.corner,
          columns: b.columns.map(headOf),
          rows: b.rows.map((row) => ({ ...headOf(row), cells: row.cells.map(told) })),
        };
      default:
        return { kind: b.kind, text: told(b.text) };
    }
  };
  if (original && released.masked > 0) {
    await refuseHeld(office, viewer);
    await office.pool.query(
      "insert into audit (region, person, what, about, detail) values ($1, $2, 'reveal', $3, $4)",
      [
        office.region,
        viewer.id,
        matter.id,
        JSON.stringify({ publication, masked: released.masked, reason: '公开前审查' }),
      ],
    );
  }
  return {
    row: { ...item, masked: released.masked },
    title: told(released.title),
    blocks: released.blocks.map(block),
    seal: office.county().officeName(publisherOf(procedure, matter, publication)),
    on: office.clock.today(),
    changed: await changedSince(office, viewer, matter, publication, item.page?.id),
    original,
    per: [OGI.art(15), OGI.art(17)].map(articleOf),
  };
}
