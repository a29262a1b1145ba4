/** Who acts in the stories of openness. */
import type { Tale } from '../tale.ts';

/** The first who holds the capacity in the office; an office without one is a fault of the demonstration. */
export function one(t: Tale, capacity: string, office: string): string {
  const [found] = t.people(`openness.${capacity}`, office);
  if (!found) throw new Error(`${office}没有政府信息公开的“${capacity}”岗位`);
  return found;
}
