import { lazy } from 'react';

/** CodeMirror comes after the page: the field picker can be read before it is there. */
export const OperationEditor = lazy(() => import('./operation-editor.tsx'));
export const JsonEditor = lazy(() => import('./json-editor.tsx'));
export const AnswerText = lazy(() => import('./answer-text.tsx'));
