/** On a matter's page: the way to its comparison, where there is something to compare. */
import { Link } from '@tanstack/react-router';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterPage } from '../../../contract/matters.ts';
import { worthComparing } from './versions.ts';

export function CompareLink({ definition, page }: { definition: Definition; page: MatterPage }) {
  if (!worthComparing(definition, page)) return null;
  const { module, id } = page.matter;
  return (
    <p className="notice no-print">
      <Link to="/$module/$id/review" params={{ module, id }}>
        <strong>{definition.compares?.label}</strong>
      </Link>
      　前一稿的意见和前后两稿的逐字对照在同一页上。
    </p>
  );
}
