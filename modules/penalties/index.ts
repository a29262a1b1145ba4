/** 行政处罚: the ordinary and the summary procedure, sealing and seizure, the court's enforcement, the register of causes with its benchmarks, and the four lists of leniency. */
import type { Module } from '../../kernel/procedure/index.ts';
import { cause, type Room } from './cause/index.ts';
import { court } from './court/index.ts';
import { list } from './list/index.ts';
import { ordinary2021 } from './ordinary/procedure.ts';
import { registers } from './ordinary/register.ts';
import { samples } from './ordinary/samples/index.ts';
import { watches } from './ordinary/watches.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { sealing } from './sealing/index.ts';
import { summary } from './summary/index.ts';

const rooms: readonly Room[] = [summary, sealing, court, cause, list];

export const penalties: Module = {
  id: 'penalties',
  label: '行政处罚',
  sections: ['5', '10'],
  procedures: [ordinary2021, ...rooms.flatMap((room) => room.procedures)],
  registers: Object.assign({}, registers, ...rooms.map((room) => room.registers)),
  roles: roles,
  sentences,
  checks,
  online: [],
  watches,
  samples: [...samples, ...rooms.flatMap((room) => room.samples)],
};
