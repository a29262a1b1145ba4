/** Every sample of the module. */
import { decisionSamples } from './decision.ts';
import { roomSamples } from './rooms.ts';

export const samples = [...decisionSamples, ...roomSamples];
