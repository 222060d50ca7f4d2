import { Agreement } from './agreement.ts';
import { Check, CheckFinding, CheckStep } from './check.ts';
import { Consumer } from './consumer.ts';
import { Environment } from './environment.ts';
import { Mutation } from './mutation.ts';
import { Operation, OperationUsage } from './operation.ts';
import { Query } from './query.ts';
import { DomainVersion, Release } from './release.ts';
import { Retirement } from './retirement.ts';
import { Revision } from './revision.ts';

export const resolvers = {
  Query,
  Mutation,
  Check,
  CheckFinding,
  CheckStep,
  DomainVersion,
  Environment,
  Release,
  Revision,
  Consumer,
  Agreement,
  Retirement,
  Operation,
  OperationUsage,
};
