/** Ways to make a hole in the garden's definition, and what the check then says; shared by the tests of the check. */
import { defineLaw } from '../../citation/index.ts';
import { garden } from '../garden/module.ts';
import { gardenLaw, gardenPermit } from '../garden/procedure.ts';
import { calendar } from '../garden/stage.ts';
import type { Field } from '../language/fields.ts';
import type { Act, Procedure } from '../language/index.ts';
import type { Module, Sample } from '../language/module.ts';
import { checkModule, type Fault } from './index.ts';

/** A law that was repealed before the garden permit took effect. */
export const oldLaw = defineLaw({
  id: 'old-garden',
  code: 'OLDGARDEN',
  title: '旧园艺办法',
  short: '旧园艺办法',
  kind: 'law',
  versions: [{ id: '2000', from: '2000-01-01', until: '2020-12-31', articles: 9 }],
});

/** What is broken, the broken module, and part of what the check says about it. */
export type Hole = [what: string, module: Module, said: string];

export const laws = [gardenLaw, oldLaw];

export const said = (module: Module, level: Fault['level']): string[] =>
  checkModule(module, laws, calendar)
    .filter((fault) => fault.level === level)
    .map((fault) => `${fault.where}：${fault.sentence}`);
export const faultsOf = (module: Module): string[] => said(module, 'fault');
export const warningsOf = (module: Module): string[] => said(module, 'warning');

export type Loose = Record<string, unknown>;
/** The garden with another procedure made from its own. */
export const grown = (change: Partial<Procedure> | Loose): Module => ({
  ...garden,
  procedures: [{ ...gardenPermit, ...change } as Procedure],
});
export const withAct = (name: string, change: Partial<Act> | Loose): Module =>
  grown({ acts: { ...gardenPermit.acts, [name]: { ...gardenPermit.acts[name], ...change } } });
export const withLimit = (name: string, change: Loose): Module =>
  grown({ limits: { ...gardenPermit.limits, [name]: { ...gardenPermit.limits?.[name], ...change } } });
/** `others` are changes of further figures, `fields` of the file. */
export const withIndicator = (
  name: string,
  change: Loose,
  others: Readonly<Record<string, Loose>> = {},
  fields: Readonly<Record<string, Field>> = {},
): Module =>
  grown({
    file: { ...gardenPermit.file, ...fields },
    indicators: {
      ...gardenPermit.indicators,
      ...Object.fromEntries(
        Object.entries({ ...others, [name]: change }).map(([id, by]) => [
          id,
          { ...gardenPermit.indicators?.[id], ...by },
        ]),
      ),
    },
  });
export const withField = (name: string, field: Field): Module =>
  grown({ file: { ...gardenPermit.file, [name]: field } });
export const withPaper = (name: string, change: Loose): Module =>
  grown({ papers: { ...gardenPermit.papers, [name]: { ...gardenPermit.papers?.[name], ...change } } });
export const withPublication = (change: Loose): Module =>
  grown({ publication: { permits: { ...gardenPermit.publication?.permits, ...change } } });
export const withSample = (change: (acts: Sample['acts']) => Sample['acts']): Module => ({
  ...garden,
  samples: garden.samples.map((sample, at) => (at === 0 ? { ...sample, acts: change(sample.acts) } : sample)),
});
export const per = gardenLaw.art(1);
