/** Compiled, never run: a misspelt name anywhere in a definition does not compile. An unused `@ts-expect-error` is itself an error. */
import { days } from '../../calendar/index.ts';
import { fields, text } from '../language/fields.ts';
import { claim, procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { gardenLaw } from './procedure.ts';

const file = fields({ place: text('园地位置'), grounds: text('理由') });
const per = gardenLaw.art(1);

const whole = {
  module: 'garden',
  id: 'garden',
  version: '2020',
  label: '园艺许可',
  from: '2021-01-01',
  file,
  actors: { clerk: { label: '承办人' } },
  states: { filed: { label: '收件' }, granted: { label: '准予许可' } },
  title: () => '',
} as const;
const apply = { label: '申请', by: 'clerk', opens: true, to: 'filed', per } as const;

// The definition as it should be.
procedure({
  ...whole,
  acts: {
    apply,
    grant: { label: '准予', by: 'clerk', from: 'filed', to: 'granted', asks: ['place', 'grounds?'], per },
  },
});

// @ts-expect-error no such state to go to
procedure({ ...whole, acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', to: 'grantet', per } } });
// @ts-expect-error no such state to come from
procedure({ ...whole, acts: { apply, grant: { label: '准予', by: 'clerk', from: ['filled'], to: 'granted', per } } });
// @ts-expect-error no such actor
procedure({ ...whole, acts: { apply, grant: { label: '准予', by: 'clark', from: 'filed', per } } });
procedure({
  ...whole,
  // @ts-expect-error no such actor to approve
  acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', approval: { by: 'haed', per }, per } },
});
// @ts-expect-error no such field
procedure({ ...whole, acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', asks: ['plaice'], per } } });
// @ts-expect-error no such optional field
procedure({ ...whole, acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', asks: ['plaice?'], per } } });
procedure({
  ...whole,
  // @ts-expect-error no such field to be dated by
  acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', dated: 'receivedOn', per } },
});
procedure({
  ...whole,
  // @ts-expect-error no such paper
  acts: { apply: { ...apply, issues: 'recipt' } },
  papers: { receipt: { label: '回执', seal: 'handling', body: () => [], per } },
});
procedure({
  ...whole,
  // @ts-expect-error no such act to be separate from
  acts: { apply, grant: { label: '准予', by: 'clerk', from: 'filed', separateFrom: ['aply'], per } },
});
// @ts-expect-error an act without its article
procedure({ ...whole, acts: { apply: { label: '申请', by: 'clerk', opens: true, to: 'filed' } } });

const limit = {
  label: '期限',
  class: 'agency-duty',
  starts: 'apply',
  ends: 'grant',
  allow: days(5),
  onLapse: 'shown',
  binds: 'office',
  per,
} as const;
const acts = { apply, grant: { label: '准予', by: 'clerk', from: 'filed', to: 'granted', per } } as const;

procedure({ ...whole, acts, limits: { decide: limit } });
// @ts-expect-error no such act to start the clock
procedure({ ...whole, acts, limits: { decide: { ...limit, starts: 'aply' } } });
// @ts-expect-error no such act to end it
procedure({ ...whole, acts, limits: { decide: { ...limit, ends: ['grnat'] } } });
// @ts-expect-error no such act to be deemed
procedure({ ...whole, acts, limits: { decide: { ...limit, onLapse: { deems: 'grnat' } } } });
// @ts-expect-error no such act to be barred
procedure({ ...whole, acts, limits: { decide: { ...limit, onLapse: { bars: ['grnat'] } } } });
// @ts-expect-error no such field to start on
procedure({ ...whole, acts, limits: { decide: { ...limit, startsOn: 'servedOn' } } });
// @ts-expect-error a limit without its article
procedure({ ...whole, acts, limits: { decide: { ...limit, per: undefined } } });
procedure({
  ...whole,
  acts,
  // @ts-expect-error no such act to count
  indicators: { all: { label: '件数', kind: 'count', unit: '件', acts: ['aply'], meaning: '一件' } },
});
procedure({
  ...whole,
  acts,
  // @ts-expect-error a count of things is not in yuan
  indicators: { all: { label: '件数', kind: 'count', unit: '元', acts: ['apply'], meaning: '一件' } },
});
procedure({
  ...whole,
  acts,
  // @ts-expect-error no such state to stand in
  indicators: { all: { label: '在办', kind: 'stock', unit: '件', states: ['fled'], meaning: '一件' } },
});
procedure({
  ...whole,
  acts,
  // @ts-expect-error a floor guards acts that exist
  floors: { wait: { label: '公示', starts: 'apply', guards: ['grnat'], atLeast: days(3), per } },
});
procedure({
  ...whole,
  acts,
  // @ts-expect-error a notice is of an event whose day the file holds
  notices: { hearing: { label: '通知', act: 'grant', event: 'hearingOn', clear: days(7), per } },
});
// @ts-expect-error what may not be open twice is told by fields
procedure({ ...whole, acts, once: { of: ['plaice'], says: '', per } });
// @ts-expect-error a claim reads only fields of the file
claim<View<typeof file>>('已经填写', per, (v) => v.file.plaice !== undefined);
procedure({
  ...whole,
  acts: { apply },
  findingGroups: { record: '记录' },
  findings: {
    // @ts-expect-error no such field for a finding to read
    placed: { label: '写明位置', group: 'record', holds: (v: View<typeof file>) => v.file.plaice !== undefined, per },
  },
});
procedure({
  ...whole,
  acts: { apply },
  // @ts-expect-error no such actor to except from a finding
  exceptions: { by: 'haed', per },
});
