import { Link } from 'wouter';

export const BackToQueue = () => <Link href="/office">Work queue</Link>;
