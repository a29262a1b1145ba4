/** The official tables of one office (本机关的统计表): the same figures, over the matters that this office handles. */
import type { OfficeTables } from '../../contract/index.ts';
import type { Figure } from '../../kernel/indicator/index.ts';
import { figureViews, yearPeriod } from '../indicators/figures.ts';
import { idsInTables, someFigures, withTheirParts } from '../indicators/some.ts';
import { NotFound } from '../matters/errors.ts';
import type { Office } from '../matters/service.ts';
import { tablesOf } from './tables.ts';

/** The tables of an office, with what does not add up in them. @throws NotFound when there is no such office */
export async function officeTables(office: Office, year: number, asOf: string, code: string): Promise<OfficeTables> {
  const named = office.county().offices.get(code);
  if (!named) throw new NotFound('没有这个单位');
  const wanted = withTheirParts(
    office.modules,
    office.modules.flatMap((m) => idsInTables(m.id, m.tables ?? [])),
  );
  const period = { ...yearPeriod(office.region, year, asOf), office: code };
  const figures = await someFigures(office.pool, office.modules, wanted, period);
  const byId = new Map(figures.map((f) => [f.id, f]));
  const figure = (id: string): Figure | undefined => byId.get(id);
  return {
    office: code,
    officeName: named.name,
    year,
    asOf,
    tables: tablesOf(office.modules, figure),
    // A check that reads figures outside the tables says nothing of an office alone.
    contradictions: office.modules
      .filter((m) => (m.tables ?? []).length > 0)
      .flatMap((m) =>
        m.checks.flatMap((check) => {
          let outside = false;
          const sentence = check.fails((id) => {
            outside ||= !wanted.has(id);
            return figure(id);
          });
          return sentence === undefined || outside ? [] : [{ label: check.label, sentence, per: check.per ?? null }];
        }),
      ),
    figures: figureViews(office.modules, figures),
  };
}
