/** A link that looks like what it does: it opens the form of the next act. */
import { Link } from '@tanstack/react-router';
import './step-link.css';

export function StepLink({
  module,
  id,
  act,
  main,
  children,
}: {
  module: string;
  id: string;
  act: string;
  main: boolean;
  children: string;
}) {
  return (
    <Link
      className={main ? 'step main' : 'step'}
      to="/$module/$id"
      params={{ module, id }}
      search={{ act }}
      preload={false}
    >
      {children}
    </Link>
  );
}
