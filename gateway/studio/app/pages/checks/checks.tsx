import { useParams } from 'wouter';
import { CheckList } from './check-list.tsx';
import { CheckPage } from './check-page.tsx';
import './checks.css';

/** What was checked, and what each check found. */
export default function Checks() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <CheckList /> : <CheckPage key={id} id={id} />;
}
