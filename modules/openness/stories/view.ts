/** The view that papers and publications read of a story as it stands. */
import { settingReader, viewOf } from '../../../kernel/procedure/engine/environment.ts';
import type { Procedure, Story, View } from '../../../kernel/procedure/index.ts';
import { calendar } from './stage.ts';

export function environmentFor(
  procedure: Procedure,
  told: Story,
  settings: Readonly<Record<string, unknown>> = {},
): View {
  const env = {
    today: told.today,
    calendar,
    setting: settingReader(procedure, settings),
    person: () => undefined,
    referred: () => undefined,
    officeName: (code: string) => `${code}单位`,
  };
  const acting = { kind: 'person' as const, id: 'chief', name: '负责人', region: '', capacities: [], offices: [] };
  return viewOf(procedure, told.matter, acting, told.today, {}, env);
}
