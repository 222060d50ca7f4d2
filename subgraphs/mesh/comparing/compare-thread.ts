import { serveTasks } from '../../../platform/process/task-thread.ts';
import { compare } from './compare-task.ts';

/* Reading two large graphs takes a second, in which the registry goes on answering. */
serveTasks(compare);
