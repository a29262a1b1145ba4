/** Figures, the yearly report and the county overview as the API gives them. */
import { z } from 'zod';
import { Article, LegalDate } from './matters.ts';

/** What a figure is made of: the figures it adds and takes away, or divides. */
export const FigureParts = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    role: z.enum(['adds', 'takes', 'numerator', 'denominator']),
  }),
);

export const FigureView = z.object({
  id: z.string(),
  label: z.string(),
  meaning: z.string(),
  section: z.string().nullable(),
  unit: z.string(),
  /** Exact: money in yuan, rates between 0 and 1, null over nothing. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Number of matters behind the figure. */
  count: z.number().int(),
  /** As printed: 3257件, 99.7%, 1.165亿元, —. */
  text: z.string(),
  /** The figures it is made of, each of which opens its own list; none when it reads the record itself. */
  parts: FigureParts,
});
export const Figures = z.object({
  region: z.string(),
  year: z.number().int(),
  asOf: LegalDate,
  figures: z.array(FigureView),
});

/** A paragraph as a run of words and figures, so that each figure opens its records. */
// The longer form first: a union takes the first that fits, and a figure's words alone would fit the shorter.
export const ReportPart = z.union([z.object({ figure: z.string(), text: z.string() }), z.object({ text: z.string() })]);
export const ReportParagraph = z.object({
  section: z.string(),
  title: z.string(),
  parts: z.array(ReportPart),
  /** True when the modules that would feed this paragraph are not installed; nothing is typed in instead. */
  missing: z.boolean(),
  modules: z.array(z.string()),
});
const TableHead = z.object({ label: z.string(), under: z.array(z.string()) });
/** A cell is a figure that opens its records; without one it is “—”, since no record is kept that could be counted. */
const TableCell = z.object({ text: z.string(), figure: z.string().optional() });
/** An official table (报表) behind the report; no cell of it is typed in. */
export const ReportTable = z.object({
  /** Module and table: openness.requests. */
  id: z.string(),
  part: z.string().nullable(),
  title: z.string(),
  corner: z.string(),
  columns: z.array(TableHead),
  rows: z.array(TableHead.extend({ cells: z.array(TableCell) })),
  note: z.string().nullable(),
  per: z.array(Article),
});
export const Report = z.object({
  region: z.string(),
  regionName: z.string(),
  year: z.number().int(),
  asOf: LegalDate,
  title: z.string(),
  header: z.object({
    indexNumber: z.string(),
    subject: z.string(),
    publisher: z.string(),
    generatedOn: LegalDate.nullable(),
    documentNumber: z.string(),
    validity: z.string(),
    scope: z.string(),
    manner: z.string(),
  }),
  chapters: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      groups: z.array(z.object({ title: z.string(), paragraphs: z.array(ReportParagraph) })),
    }),
  ),
  contradictions: z.array(z.object({ label: z.string(), sentence: z.string(), per: z.string().nullable() })),
  /** Official tables; a report frozen before there were any has none. */
  tables: z.array(ReportTable),
  status: z.enum(['draft', 'frozen', 'published']),
  /** SHA-256 of the frozen canonical text with its figures. */
  hash: z.string().nullable(),
  frozenOn: LegalDate.nullable(),
  publishedOn: LegalDate.nullable(),
  demonstration: z.boolean(),
  views: z.number().int(),
});

/** The official tables over the matters that one office handles, for its own return. */
export const OfficeTables = Report.pick({ year: true, asOf: true, tables: true, contradictions: true }).extend({
  office: z.string(),
  officeName: z.string(),
  figures: z.array(FigureView),
});

export const Overview = z.object({
  today: LegalDate,
  open: z.number().int(),
  overdue: z.number().int(),
  dueThisWeek: z.number().int(),
  approvals: z.number().int(),
  byModule: z.array(
    z.object({
      module: z.string(),
      label: z.string(),
      open: z.number().int(),
      overdue: z.number().int(),
      openedThisMonth: z.number().int(),
      openedLastMonth: z.number().int(),
      closedThisMonth: z.number().int(),
    }),
  ),
  /** Late and nearest, by office, for whose they are. Never fines or inspections. */
  byOffice: z.array(
    z.object({
      office: z.string(),
      name: z.string(),
      open: z.number().int(),
      overdue: z.number().int(),
      dueThisWeek: z.number().int(),
    }),
  ),
  /** Openings and closings per month of the last twelve. */
  months: z.array(
    z.object({ month: z.string(), module: z.string(), opened: z.number().int(), closed: z.number().int() }),
  ),
  states: z.array(z.object({ module: z.string(), phase: z.string(), count: z.number().int() })),
});

export type FigureParts = z.infer<typeof FigureParts>;
export type FigureView = z.infer<typeof FigureView>;
export type Figures = z.infer<typeof Figures>;
export type Report = z.infer<typeof Report>;
export type OfficeTables = z.infer<typeof OfficeTables>;
export type ReportTable = z.infer<typeof ReportTable>;
export type ReportParagraph = z.infer<typeof ReportParagraph>;
export type Overview = z.infer<typeof Overview>;
