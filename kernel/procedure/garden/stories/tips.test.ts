// What a form says while it is being filled in, read off what has been answered so far.
import { expect, test } from 'vitest';
import type { Environment } from '../../engine/environment.ts';
import type { ReferredMatter } from '../../engine/matter.ts';
import type { Procedure } from '../../language/index.ts';
import { fillsOf, tipsOf } from '../../reading/tips.ts';
import { gardenPermit } from '../procedure.ts';
import { accepted, application, calendar } from '../stage.ts';

const env = {
  today: '2026-03-02',
  calendar,
  setting: () => undefined,
  person: () => undefined,
} as unknown as Environment;
const acting = { kind: 'person', id: 'lin', name: 'lin', region: '', capacities: [], offices: [] } as const;
const form = (act: string, stated: object) => ({ act, stated: stated as never, acting, on: '2026-03-02' });

test('a tip reads the file and the answers so far, and says nothing when it has nothing to say', () => {
  expect(tipsOf(gardenPermit, accepted().matter, form('grant', {}), env)).toEqual({
    fee: '东园是小型园地，押金不超过一千元',
  });
  expect(tipsOf(gardenPermit, accepted({ kind: 'large' }).matter, form('grant', {}), env)).toEqual({});
});

test('an answer that is wrong is as good as none, so that no tip rests on it', () => {
  const place = { ...gardenPermit.file.place, tip: (v: { file: { kind?: string } }) => v.file.kind };
  const asked = { ...gardenPermit, file: { ...gardenPermit.file, place } } as Procedure;
  expect(tipsOf(asked, undefined, form('apply', { kind: 'small' }), env)).toEqual({ place: 'small' });
  expect(tipsOf(asked, undefined, form('apply', { kind: 'huge' }), env)).toEqual({});
});

test('a tip that cannot be made of what is answered so far takes no other tip with it', () => {
  const broken = (v: { file: { applicant: { name: string }[] } }) => v.file.applicant[0]?.name.trim();
  const file = {
    ...gardenPermit.file,
    applicant: { ...gardenPermit.file.applicant, tip: broken },
    place: { ...gardenPermit.file.place, tip: () => '写明地名' },
  };
  expect(tipsOf({ ...gardenPermit, file } as Procedure, undefined, form('apply', {}), env)).toEqual({
    place: '写明地名',
  });
});

test('a tip of a question that is not asked now is not given', () => {
  const file = { ...gardenPermit.file, noiseHours: { ...gardenPermit.file.noiseHours, tip: () => '夜间不得使用' } };
  const asked = { ...gardenPermit, file } as Procedure;
  expect(tipsOf(asked, undefined, form('apply', { noisy: true }), env)).toEqual({ noiseHours: '夜间不得使用' });
  expect(tipsOf(asked, undefined, form('apply', { noisy: false }), env)).toEqual({});
});

const earlier = (file: object): ReferredMatter =>
  ({
    id: 'm1',
    module: 'garden',
    procedure: 'garden',
    state: 'granted',
    file,
    openedOn: '2025-01-01',
  }) as ReferredMatter;

test('a chosen matter brings its value along, and only into a field where it may stand', () => {
  const from = (file: object) => (id: string) => (id === 'm1' ? earlier(file) : undefined);
  const filled = (stated: object, file: object) =>
    fillsOf(gardenPermit, 'apply', stated as never, from(file)).map((f) => [f.field, f.value, f.by]);
  expect(filled({ earlier: 'm1' }, { place: '西园' })).toEqual([['place', '西园', 'earlier']]);
  expect(filled({ ...application, earlier: 'm1' }, { place: '西园' })).toEqual([['place', '西园', 'earlier']]);
  expect(filled({}, { place: '西园' })).toEqual([]);
  expect(filled({ earlier: 'm2' }, { place: '西园' })).toEqual([]);
  expect(filled({ earlier: 'm1' }, {})).toEqual([]);
  expect(filled({ earlier: 'm1' }, { place: 5 })).toEqual([]);
  expect(filled({ earlier: 'm1' }, { place: '园'.repeat(201) })).toEqual([]);
});
