import { serveTasks } from '../../../platform/process/task-thread.ts';
import { judge } from './judge-task.ts';

/* Composing a large mesh takes seconds, in which the registry goes on answering. */
serveTasks(judge);
