/** Writes the yearly report from the records as of a day: nothing in it is typed in, and what has no module says so. */
import { createHash } from 'node:crypto';
import type { Report } from '../../contract/index.ts';
import type { Figure } from '../../kernel/indicator/index.ts';
import type { ReportOutline } from '../../kernel/procedure/index.ts';
import { canonicalJson } from '../../kernel/record/canonical.ts';
import { computeFigures, yearPeriod } from '../indicators/figures.ts';
import type { Office } from '../matters/service.ts';
import { tablesOf } from './tables.ts';
import { fill } from './text.ts';

export type ReportBody = Pick<
  Report,
  'region' | 'regionName' | 'year' | 'asOf' | 'title' | 'chapters' | 'contradictions' | 'tables'
> & { figures: Figure[] };

/** The report's text and figures as of a day. */
export async function buildReport(
  office: Office,
  outline: ReportOutline,
  year: number,
  asOf: string,
): Promise<ReportBody> {
  const county = office.county();
  const figures = await computeFigures(office.pool, office.modules, yearPeriod(office.region, year, asOf));
  const byId = new Map(figures.map((f) => [f.id, f]));
  const figure = (id: string): Figure | undefined => byId.get(id);
  const installed = new Set(office.modules.map((m) => m.id));
  const sentences = office.modules
    .flatMap((m) => m.sentences)
    .filter((s) => s.onlyIf === undefined || s.onlyIf(figure));
  return {
    region: office.region,
    regionName: county.name,
    year,
    asOf,
    title: outline.title(county.name, year),
    chapters: outline.chapters.map((chapter) => ({
      number: chapter.number,
      title: chapter.title(year),
      groups: chapter.groups.map((group) => ({
        title: group.title,
        paragraphs: group.paragraphs.map((p) => {
          const own = sentences.filter((s) => s.section === p.section).sort((a, b) => a.order - b.order);
          return {
            section: p.section,
            title: p.title,
            parts: own.flatMap((s) => fill(s.text, figure)),
            missing: own.length === 0,
            modules: p.modules.filter((m) => !installed.has(m)),
          };
        }),
      })),
    })),
    contradictions: office.modules.flatMap((m) =>
      m.checks.flatMap((check) => {
        const sentence = check.fails(figure);
        return sentence === undefined ? [] : [{ label: check.label, sentence, per: check.per ?? null }];
      }),
    ),
    tables: tablesOf(office.modules, figure),
    figures,
  };
}

/** Canonical text of a report and its hash: the same records and day give the same hash on any machine. Rates are hashed as fractions, since JSON has no exact decimals. */
export function reportCanonical(body: ReportBody): { canonical: string; hash: string } {
  const { figures, ...text } = body;
  const exact = figures.map((f) => ({
    id: f.id,
    unit: f.unit,
    count: f.count,
    ...(f.unit === 'ratio'
      ? { numerator: Math.round(f.numerator ?? 0), denominator: Math.round(f.denominator ?? 0) }
      : { hundredths: Math.round((f.value ?? 0) * 100) }),
  }));
  const canonical = canonicalJson({ ...text, figures: exact });
  return { canonical, hash: createHash('sha256').update(canonical).digest('hex') };
}
