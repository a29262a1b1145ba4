/** The person at this desk and today's date as the server says it. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Session, Viewer } from '../../../contract/people.ts';
import { ask } from '../queries.ts';

/** Inside the shell somebody is always signed in; the route sees to it. */
export function useSession(): Session & { viewer: Viewer } {
  const { data } = useSuspenseQuery(ask.session);
  if (!data.viewer) return { ...data, viewer: nobody };
  return { ...data, viewer: data.viewer };
}

/** Shown for the moment between signing out and the sign-in page. */
const nobody: Viewer = {
  id: '',
  name: '',
  region: '',
  office: '',
  officeName: '',
  post: '',
  capacities: [],
  supervises: false,
  administrator: null,
};
