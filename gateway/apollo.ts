import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayContext } from './context.ts';
import type { FormatError } from './execution/format-error.ts';
import { deferredAnswers } from './http/deferred-answers.ts';
import { DocumentStore } from './http/document-store.ts';
import { explainedAnswers } from './http/explained-answers.ts';
import { largeDocuments } from './http/large-documents.ts';
import { operationStatus } from './http/operation-status.ts';
import { type TellAnswersOptions, tellAnswers } from './telemetry/tell-answers.ts';
import type { WeftGateway } from './weft-gateway.ts';

/** Operations are text that people or code generators write: small. */
const maxTokens = 10_000;

export interface ApolloOptions {
  gateway: WeftGateway;
  formatError: FormatError;
  /** Who wants to know of answers, if somebody does. */
  answers: TellAnswersOptions | undefined;
  /** Whether requests are told how they are answered. */
  explains: boolean;
}

/** The GraphQL server in front of what executes: parsing, validation, persisted queries, errors. */
export function createApollo({
  gateway,
  formatError,
  answers,
  explains,
}: ApolloOptions): ApolloServer<GatewayContext> {
  const documents = new DocumentStore({
    maxTokens,
    validate: (schema, source) => gateway.validate(schema, source),
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    documentStore: documents,
    introspection: true,
    csrfPrevention: true,
    // Fragments that spread each other could otherwise select millions of fields with a few lines.
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      operationStatus(),
      largeDocuments({ documents, formatError }),
      deferredAnswers({
        gateway,
        formatError,
        goneSignal: ({ gone }) => gone,
        watch: answers && ((context, answer) => answers.executed.watch(context, answer)),
      }),
      explainedAnswers({ gateway, isAllowed: explains }),
      ...(answers ? [tellAnswers(answers)] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
